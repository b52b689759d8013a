package dev.konto.signinactivity.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.signinactivity.assessment.Attempt.Spot;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Somebody has signed in from home every morning for a month. Then something else happens.
class RuleTests {

    private static final Instant NOW = Instant.parse("2026-11-16T08:00:00Z");
    private static final Spot HOME = new Spot("192.0.2.44", 1, "SE", 63.8, 20.3);
    private static final Spot CAFE = new Spot("198.51.100.7", 2, "SE", 63.8, 20.3);
    private static final Spot LISBON = new Spot("203.0.113.9", 3, "PT", 38.7, -9.1);
    private static final Spot LISBON_TOO = new Spot("203.0.113.200", 4, "PT", 38.7, -9.1);

    private final AccountId maja = Accounts.any();
    private Profile profile = aMonthAtHome();

    @Test
    void nothingIsUnusualAtHome() {
        assertThat(reasons(at(NOW, HOME))).isEmpty();
    }

    @Test
    void aNewLaptopAtHomeIsUsual() {
        assertThat(reasons(Attempt.of(maja, NOW, HOME, "Safari"))).isEmpty();
    }

    @Test
    void theUsualLaptopInACafeIsUsual() {
        assertThat(reasons(at(NOW, CAFE))).isEmpty();
    }

    @Test
    void aNewDeviceOnANewNetworkIsUnusual() {
        assertThat(reasons(Attempt.of(maja, NOW, CAFE, "Opera")))
                .containsExactly(Reason.NEW_DEVICE_AND_NETWORK);
    }

    @Test
    void aNewNetworkInTheMiddleOfTheNightIsUnusual() {
        assertThat(reasons(at(NOW.minus(Duration.ofHours(6)), CAFE)))
                .containsExactly(Reason.UNUSUAL_TIME_AND_NETWORK);
    }

    @Test
    void aNewCountryIsUnusualOnce() {
        assertThat(reasons(at(NOW, LISBON))).containsExactly(Reason.NEW_COUNTRY);
        assertThat(reasons(at(NOW.plusSeconds(60), LISBON_TOO))).isEmpty();
    }

    @Test
    void aHolidayWithARegisteredDeviceOrAPasskeyIsUsual() {
        judge(at(NOW.minusSeconds(60), HOME).on("laptop"));

        assertThat(reasons(at(NOW.plus(Duration.ofHours(7)), LISBON).on("laptop"))).isEmpty();
        assertThat(reasons(at(NOW, LISBON).withPasskey())).isEmpty();
    }

    @Test
    void travelIsImpossibleFasterThanAnyAircraft() {
        judge(at(NOW, HOME));
        var soon = at(NOW.plus(Duration.ofMinutes(25)), LISBON);

        var flag = Judged.of(soon.signIn(), profile, Standing.NONE).flags().getFirst();

        assertThat(flag.reason()).isEqualTo(Reason.IMPOSSIBLE_TRAVEL);
        assertThat(flag.facts().earlierCountryCode()).isEqualTo("SE");
        assertThat(flag.facts().minutes()).isEqualTo(25);
        assertThat(flag.facts().kilometres()).isBetween(3_000L, 3_400L);
    }

    @Test
    void aFlightIsPossible() {
        judge(at(NOW, HOME));

        assertThat(reasons(at(NOW.plus(Duration.ofHours(5)), LISBON)))
                .doesNotContain(Reason.IMPOSSIBLE_TRAVEL);
    }

    @Test
    void successAfterManyWrongPasswordsOfStrangersIsUnusual() {
        for (int i = 0; i < 5; i++) {
            var source = new Spot("203.0.113." + i, 90 + i, "PT", 38.7, -9.1);
            judge(at(NOW.plusSeconds(i), source).withWrongPassword());
        }

        var flags = judge(at(NOW.plusSeconds(9), CAFE)).flags();

        assertThat(flags).extracting(Flag::reason).containsOnly(Reason.SUCCESS_AFTER_FAILURES);
        assertThat(flags.getFirst().facts()).isEqualTo(Facts.failures(5, 5, 0));
    }

    @Test
    void aForgottenPasswordAtHomeIsUsualAndSoIsHomeWhileStrangersGuess() {
        for (int i = 0; i < 9; i++) {
            judge(at(NOW.plusSeconds(i), HOME).withWrongPassword());
        }
        assertThat(reasons(at(NOW.plusSeconds(10), HOME))).isEmpty();

        for (int i = 0; i < 9; i++) {
            judge(at(NOW.plusSeconds(20 + i), LISBON).withWrongPassword());
        }
        assertThat(reasons(at(NOW.plusSeconds(30), HOME))).isEmpty();
    }

    @Test
    void theRightPasswordWithAWrongCodeFromAnywhereElseIsUnusual() {
        assertThat(reasons(at(NOW, HOME).withWrongCode())).isEmpty();
        assertThat(reasons(at(NOW, CAFE).withWrongCode()))
                .contains(Reason.RIGHT_PASSWORD_WRONG_SECOND_FACTOR);
    }

    @Test
    void aSourceThatTriesManyAccountsIsUnusualToThoseWhoDoNotKnowIt() {
        var spraying = new Standing(null, 12);

        assertThat(Judged.of(at(NOW, LISBON).withWrongPassword().signIn(), profile, spraying))
                .extracting(Judged::flags)
                .isEqualTo(List.of(new Flag(Reason.PASSWORD_SPRAY, Facts.accounts(12))));
        assertThat(Judged.of(at(NOW, HOME).signIn(), profile, spraying).flags()).isEmpty();
    }

    @Test
    void aKnownBadSourceIsUnusualAndTeachesNothing() {
        var bad = new Standing("tor exits", 0);

        var judged = Judged.of(at(NOW, CAFE).signIn(), profile, bad);

        assertThat(judged.flags())
                .containsExactly(new Flag(Reason.KNOWN_BAD_SOURCE, Facts.list("tor exits")));
        assertThat(judged.profile()).isEqualTo(profile);
    }

    @Test
    void theFirstSignInEverIsUsual() {
        profile = Profile.of(maja);

        assertThat(reasons(at(NOW, LISBON))).isEmpty();
        assertThat(reasons(at(NOW.plusSeconds(60), LISBON_TOO))).isEmpty();
    }

    @Test
    void onlyThePastCountsForWhatArrivesLate() {
        judge(at(NOW, LISBON));

        assertThat(reasons(at(NOW.minus(Duration.ofHours(12)), LISBON_TOO)))
                .contains(Reason.NEW_COUNTRY);
    }

    @Test
    void aLateArrivalIsNotTheLastPlace() {
        judge(at(NOW, HOME));
        judge(at(NOW.minus(Duration.ofHours(9)), LISBON));

        assertThat(profile.before(NOW.plusSeconds(1)))
                .extracting(Sighting::countryCode)
                .isEqualTo("SE");
    }

    private Profile aMonthAtHome() {
        var usual = Profile.of(maja);
        for (int day = 40; day > 0; day--) {
            usual = usual.taughtBy(at(NOW.minus(Duration.ofDays(day)), HOME).signIn());
        }
        return usual;
    }

    private Attempt at(Instant time, Spot from) {
        return Attempt.of(maja, time, from, "Firefox");
    }

    private List<Reason> reasons(Attempt attempt) {
        return judge(attempt).flags().stream().map(Flag::reason).toList();
    }

    private Judged judge(Attempt attempt) {
        var judged = Judged.of(attempt.signIn(), profile, Standing.NONE);
        profile = judged.profile();
        return judged;
    }
}
