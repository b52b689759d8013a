package dev.konto.signinactivity.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.signinactivity.Review;
import dev.konto.signinactivity.SignIn;
import dev.konto.signinactivity.Verdict;
import dev.konto.signinactivity.assessment.Attempt.Spot;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

class ProfileTests {

    private static final Instant NOW = Instant.parse("2026-11-16T08:00:00Z");
    private static final Spot HOME = new Spot("192.0.2.44", 1, "SE", 63.8, 20.3);
    private static final Spot ABROAD = new Spot("203.0.113.9", 3, "PT", 38.7, -9.1);

    private final AccountId maja = Accounts.any();

    @Test
    void staysSmallWhateverHappens() {
        var profile = Profile.of(maja);
        for (int i = 0; i < 2_000; i++) {
            var spot = new Spot("192.0.2.1", i, "C" + i, i % 90, i % 180);
            var attempt = Attempt.of(maja, NOW.plusSeconds(i), spot, "Browser " + i);
            profile = profile.taughtBy(attempt.on("device-" + i).signIn());
            profile = profile.taughtBy(attempt.signIn());
            profile = profile.guessedAt(attempt.withWrongPassword().signIn(), "192.0.2." + i);
        }

        assertThat(profile.countries().seen()).hasSize(Familiar.MOST);
        assertThat(profile.networks().seen()).hasSize(Familiar.MOST);
        assertThat(profile.devices().seen()).hasSize(Familiar.MOST);
        assertThat(profile.browsers().seen()).hasSize(Familiar.MOST);
        assertThat(profile.sightings()).hasSize(Profile.MOST_SIGHTINGS);
        assertThat(profile.guesses()).hasSize(Profile.MOST_GUESSES);
        assertThat(ProfileDocument.of(profile).toJson().length()).isLessThan(32_000);
    }

    @Test
    void isStoredAsItIs() {
        var profile =
                Profile.of(maja)
                        .taughtBy(Attempt.of(maja, NOW, HOME, "Firefox").on("laptop").signIn())
                        .guessedAt(Attempt.of(maja, NOW, ABROAD, "?").signIn(), "203.0.113.9")
                        .upTo(new Watermark(3, 42, NOW));

        assertThat(ProfileDocument.profile(ProfileDocument.of(profile))).isEqualTo(profile);
        var empty = Profile.of(maja);
        assertThat(ProfileDocument.profile(ProfileDocument.of(empty))).isEqualTo(empty);
    }

    @Test
    void isRelearnedWithoutWhatItsHolderDisowned() {
        var mine = Attempt.of(maja, NOW, HOME, "Firefox").signIn();
        var foreign = Attempt.of(maja, NOW.plusSeconds(5), ABROAD, "Opera").signIn();
        var failed = Attempt.of(maja, NOW.plusSeconds(9), ABROAD, "?").withWrongPassword();

        var trusted = Relearned.of(maja, 7, List.of(failed.signIn(), foreign, mine));
        var relearned = Relearned.of(maja, 7, List.of(disowned(foreign), mine));

        assertThat(trusted)
                .isEqualTo(Profile.of(maja).taughtBy(mine).taughtBy(foreign).atVersion(7));
        assertThat(relearned.countries()).isEqualTo(Profile.of(maja).taughtBy(mine).countries());
    }

    private static SignIn disowned(SignIn it) {
        return new SignIn(
                it.id(),
                it.version(),
                it.accountId(),
                it.occurredAt(),
                it.outcome(),
                it.failure(),
                it.authentication(),
                it.application(),
                it.origin(),
                it.circumstances(),
                it.searchTerms(),
                it.assessment(),
                new Review(Verdict.THIS_WAS_NOT_ME, NOW),
                it.held(),
                it.outbox());
    }

    @Test
    void unlearnsWhatSomebodyElseBroughtWithThem() {
        var mine = Attempt.of(maja, NOW, HOME, "Firefox").signIn();
        var foreign = Attempt.of(maja, NOW.plusSeconds(5), ABROAD, "Firefox").signIn();
        var profile = Profile.of(maja).taughtBy(mine).taughtBy(foreign);

        var cleansed = profile.withoutTraitsOf(foreign);

        assertThat(cleansed.countries()).isEqualTo(Profile.of(maja).taughtBy(mine).countries());
        assertThat(cleansed.networks()).isEqualTo(Profile.of(maja).taughtBy(mine).networks());
        assertThat(cleansed.browsers().knew("Firefox / Windows", NOW)).isTrue();
        assertThat(cleansed.before(NOW.plusSeconds(9)))
                .extracting(Sighting::countryCode)
                .isEqualTo("SE");
    }

    @Test
    void knowsWhatItsHolderVouchesFor() {
        var mine = Attempt.of(maja, NOW, ABROAD, "Opera").signIn();

        var profile = Profile.of(maja).trusting(mine).trusting(mine);

        assertThat(profile.countries().knew("PT", NOW)).isTrue();
        assertThat(profile.successes()).isZero();
    }

    @Test
    void learnsADeliveryOnceAndFromATopicThatWasMadeAnew() {
        var watermark = new Watermark(3, 42, NOW);

        var profile = Profile.of(maja).upTo(watermark);

        assertThat(profile.learnedUpTo(watermark)).isTrue();
        assertThat(profile.learnedUpTo(new Watermark(3, 41, NOW.minusSeconds(1)))).isTrue();
        assertThat(profile.learnedUpTo(new Watermark(3, 43, NOW))).isFalse();
        assertThat(profile.learnedUpTo(new Watermark(4, 7, NOW))).isFalse();
        assertThat(profile.learnedUpTo(new Watermark(3, 0, NOW.plusSeconds(60)))).isFalse();
    }
}
