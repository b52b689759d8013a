package dev.konto.signinactivity.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.signinactivity.SignIn;
import dev.konto.signinactivity.SignIns;
import dev.konto.signinactivity.assessment.Attempt.Spot;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Actor;
import dev.konto.starter.account.Caller;
import dev.konto.starter.mongo.Identifier;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.EventContract;
import dev.konto.starter.test.PublishedEvents;
import dev.konto.starter.test.ServiceTest;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

@ServiceTest
class TakingInSignInsTests {

    private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-17T08:00:00Z");
    private static final Spot HOME = new Spot("192.0.2.44", 1, "SE", 63.8, 20.3);
    private static final Spot ABROAD = new Spot("203.0.113.9", 3, "PT", 38.7, -9.1);
    private static final AtomicLong OFFSETS = new AtomicLong();

    @Autowired TakingInSignIns takingIn;
    @Autowired SignIns signIns;
    @Autowired Profiles profiles;
    @Autowired MongoOperations mongo;

    private final AccountId maja = Accounts.any();
    private final Told home = told(Attempt.of(maja, MONDAY, HOME, "Firefox"));
    private final Told abroad = told(Attempt.of(maja, TUESDAY, ABROAD, "Firefox"));

    @Test
    void announcesOnceWhatIsUnusual() {
        assertThat(take(List.of(home))).isEqualTo(1);
        assertThat(take(List.of(home, abroad))).isEqualTo(1);
        assertThat(take(List.of(abroad))).isZero();

        assertThat(signIns.owned(maja, abroad.signIn().id()).needsReview()).isTrue();
        assertThat(signIns.owned(maja, home.signIn().id()).assessment()).isNull();
        try (var events = PublishedEvents.on(Topics.SIGN_IN_EVENTS)) {
            assertThat(events.await(maja.value(), 1))
                    .singleElement()
                    .satisfies(EventContract::assertKept)
                    .extracting(AccountEvent::type)
                    .isEqualTo(EventTypes.SIGN_IN_FLAGGED);
        }
        assertThat(profile().successes()).isEqualTo(2);
    }

    @Test
    void knowsInEachPartWhatThePartsBeforeTaught() {
        assertThat(takingIn.take(List.of(Part.of(List.of(home)), Part.of(List.of(abroad)))))
                .isEqualTo(2);

        assertThat(signIns.owned(maja, abroad.signIn().id()).needsReview()).isTrue();
        assertThat(profile().successes()).isEqualTo(2);
        assertThat(profile().version()).isEqualTo(1);
    }

    /// As when a provider keys its events by something else.
    @Test
    void learnsOnTopOfWhatItStoredWhenMoreFollowsThanWasExpected() {
        takingIn.take(List.of(new Part(List.of(home), Set.of(maja)), Part.of(List.of(abroad))));

        assertThat(signIns.owned(maja, abroad.signIn().id()).needsReview()).isTrue();
        assertThat(profile().successes()).isEqualTo(2);
        assertThat(profile().version()).isEqualTo(2);
    }

    /// As after a crash between the two writes.
    @Test
    void judgesAndLearnsAsBeforeWhenOnlyTheSignInsWereStored() {
        signIns.add(List.of(home.signIn(), abroad.signIn()));

        assertThat(take(List.of(home, abroad))).isZero();

        assertThat(profile().successes()).isEqualTo(2);
    }

    /// As when reading or judging fails beside the storing of the part before.
    @Test
    void storesAndLearnsOnceWhatComesAgainWhileItIsStillBeingStored() {
        var many =
                IntStream.range(0, 500)
                        .mapToObj(i -> told(Attempt.of(maja, MONDAY.plusSeconds(i), HOME, "?")))
                        .toList();
        var first = new Part(many, Set.of(maja));
        var last = told(Attempt.of(maja, TUESDAY, ABROAD, "Firefox"));
        var more = Stream.generate(TakingInSignInsTests::unjudgeable);
        Iterable<Part> failing = () -> Stream.concat(Stream.of(first), more).iterator();

        assertThatThrownBy(() -> takingIn.take(failing)).hasMessage("cannot be judged");
        takingIn.take(List.of(first, Part.of(List.of(last))));

        assertThat(signIns.latest(maja, 1_000)).hasSize(501);
        assertThat(signIns.owned(maja, last.signIn().id()).needsReview()).isTrue();
        assertThat(profile().successes()).isEqualTo(501);
    }

    private static Part unjudgeable() {
        throw new IllegalStateException("cannot be judged");
    }

    /// As after an upgrade, or on the way back from one.
    @Test
    void learnsAnewWhatAnotherBuildStoredInAnotherForm() {
        take(List.of(home));
        take(List.of(told(Attempt.of(maja, MONDAY.plusSeconds(60), HOME, "Firefox"))));
        var ofAnotherBuild = new Document("_id", maja.value()).append("version", 7);
        mongo.save(ofAnotherBuild.append("hours", List.of(0, 2)), "profiles");

        take(List.of(abroad));

        assertThat(signIns.owned(maja, abroad.signIn().id()).needsReview()).isTrue();
        assertThat(profile().countries().knew("SE", TUESDAY)).isTrue();
        assertThat(profile().successes()).isEqualTo(3);
        assertThat(profile().version()).isEqualTo(8);
    }

    @Test
    void learnsOnTopOfWhatAnotherWriterLearned() {
        take(List.of(home));
        var stale = profile();
        var abroad = Attempt.of(maja, TUESDAY, ABROAD, "Firefox").signIn();
        profiles.change(maja, profile -> profile.trusting(abroad));

        assertThat(profiles.store(List.of(stale))).isFalse();
        assertThat(profiles.store(List.of(Profile.of(maja)))).isFalse();
        assertThatThrownBy(() -> profiles.change(maja, _ -> stale))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(profile().countries().knew("PT", TUESDAY)).isTrue();
    }

    @Test
    void knowsASourceByAllTheAccountsThatItTried() {
        var spraying = new Spot("198.51.100." + (maja.hashCode() & 0x7F), 9, "PT", 38.7, -9.1);
        var victims = IntStream.range(0, PasswordSpray.MANY).mapToObj(_ -> Accounts.any()).toList();
        take(
                Stream.concat(victims.stream(), Stream.of(maja))
                        .map(it -> told(Attempt.of(it, MONDAY, HOME, "Firefox")))
                        .toList());
        take(
                victims.stream()
                        .map(it -> Attempt.of(it, TUESDAY, spraying, "?").withWrongPassword())
                        .map(TakingInSignInsTests::told)
                        .toList());

        var theft = told(Attempt.of(maja, TUESDAY.plusSeconds(60), spraying, "?"));
        take(List.of(theft));

        var assessment = signIns.owned(maja, theft.signIn().id()).assessment();
        assertThat(Objects.requireNonNull(assessment).flags())
                .contains(new Flag(Reason.PASSWORD_SPRAY, Facts.accounts(PasswordSpray.MANY)));
    }

    private int take(List<Told> told) {
        return takingIn.take(List.of(Part.of(told)));
    }

    private Profile profile() {
        return Objects.requireNonNull(profiles.of(List.of(maja)).get(maja));
    }

    private static Told told(Attempt attempt) {
        SignIn signIn = attempt.signIn();
        var judge = new Actor(Actor.Kind.SYSTEM, "signin-activity-service");
        return Told.of(
                signIn,
                new Caller(judge, null, Identifier.next(), null),
                new Watermark(0, OFFSETS.incrementAndGet(), signIn.occurredAt()));
    }
}
