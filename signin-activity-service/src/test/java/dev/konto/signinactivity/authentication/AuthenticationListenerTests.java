package dev.konto.signinactivity.authentication;

import static dev.konto.signinactivity.SignInFixtures.MONDAY;
import static dev.konto.signinactivity.authentication.SignInEvents.aSignInOf;
import static dev.konto.signinactivity.authentication.SignInEvents.bodyOf;
import static dev.konto.signinactivity.authentication.SignInEvents.delivered;
import static dev.konto.signinactivity.authentication.SignInEvents.event;
import static dev.konto.signinactivity.authentication.SignInEvents.rubbish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.signinactivity.SignIn;
import dev.konto.signinactivity.SignInFilter;
import dev.konto.signinactivity.SignIns;
import dev.konto.signinactivity.activity.Change;
import dev.konto.signinactivity.activity.ChangeFilter;
import dev.konto.signinactivity.activity.Changes;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.BackingServices;
import dev.konto.starter.test.ServiceTest;

import io.micrometer.core.instrument.MeterRegistry;

import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.KafkaOperations;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

@ServiceTest
class AuthenticationListenerTests {

    @Autowired AuthenticationListener listener;
    @Autowired SignIns signIns;
    @Autowired Changes changes;
    @Autowired KafkaOperations<String, byte[]> kafka;
    @Autowired KafkaListenerEndpointRegistry containers;
    @Autowired MeterRegistry meters;

    @Value("${spring.kafka.consumer.group-id}")
    String group;

    private final AccountId maja = Accounts.any();

    @Test
    void storesOnceWhatIsDeliveredTwice() {
        var first = aSignIn();
        var second = aSignIn();
        var third = aSignIn();

        listener.on(List.of(delivered(first), delivered(second), delivered(first)));
        listener.on(List.of(delivered(second), delivered(third)));

        assertStored(first, second, third);
    }

    @Test
    void setsAsideWhatIsUnusableAndStoresTheRest() {
        var before = aSignIn();
        var after = aSignIn();
        var unknown = bodyOf(maja.value(), MONDAY).put("outcome", "perhaps");
        var foreign = bodyOf(Accounts.any().value(), MONDAY);

        listener.on(
                List.of(
                        delivered(before),
                        rubbish(maja.value()),
                        delivered(event(maja.value(), EventTypes.AUTH_SIGN_IN, unknown)),
                        delivered(event(maja.value(), EventTypes.AUTH_SIGN_IN, foreign)),
                        delivered(after)));

        assertStored(before, after);
        assertThat(DeadLetters.reasonsOf(maja.value()))
                .satisfiesExactly(
                        reason -> assertThat(reason).startsWith("Missing header"),
                        reason -> assertThat(reason).contains("outcome"),
                        reason ->
                                assertThat(reason).isEqualTo("The body is about another account"));
    }

    @Test
    void keepsWhatIsToldOfSessionsAndPassesOverOtherEvents() {
        var body = bodyOf(maja.value(), MONDAY);
        var signIn = aSignIn();

        listener.on(
                List.of(
                        delivered(event(maja.value(), EventTypes.AUTH_SESSION_ENDED, body)),
                        delivered(event(maja.value(), "dev.konto.auth.imagined.v1", body)),
                        delivered(signIn)));

        assertStored(signIn);
        assertThat(DeadLetters.reasonsOf(maja.value())).isEmpty();
        var kept =
                changes.list(
                        maja, ChangeFilter.since(MONDAY), ScrollPosition.keyset(), Limit.of(9));
        assertThat(kept.map(Change::type).toList()).containsExactly("auth.session-ended");
    }

    @Test
    void countsWhatIsNewAndWhatIsSetAside() {
        var ingested = meters.counter("konto.sign-ins.ingested");
        var deadLetters = meters.counter("konto.sign-ins.dead.letters");
        var lag = meters.timer("konto.sign-ins.ingest.lag");
        var ingestedBefore = ingested.count();
        var deadBefore = deadLetters.count();
        var lagBefore = lag.count();
        var signIn = delivered(aSignIn());

        listener.on(List.of(signIn, signIn, rubbish(maja.value())));

        assertThat(ingested.count() - ingestedBefore).isEqualTo(1);
        assertThat(deadLetters.count() - deadBefore).isEqualTo(1);
        assertThat(lag.count() - lagBefore).isEqualTo(2);
    }

    /// As after a crash between storing and committing: everything comes again.
    @Test
    void addsNothingTwiceWhenAllIsDeliveredAgain() {
        var published = IntStream.range(0, 30).mapToObj(_ -> aSignIn()).toList();
        published.forEach(event -> kafka.send(event.toRecord(Topics.AUTH_EVENTS)).join());
        var servers = BackingServices.running().kafkaServers();
        try (var admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            var consumed = new ConsumedOffset(admin, group);
            await().atMost(Duration.ofSeconds(30)).until(consumed::atEnd);

            containers.stop();
            consumed.rewind();
            containers.start();

            await().atMost(Duration.ofSeconds(30)).until(consumed::atEnd);
            assertStored(published.toArray(AccountEvent[]::new));
        }
    }

    private AccountEvent aSignIn() {
        return aSignInOf(maja.value(), MONDAY);
    }

    private void assertStored(AccountEvent... events) {
        var stored =
                signIns.list(maja, SignInFilter.ALL, ScrollPosition.keyset(), Limit.of(100))
                        .map(SignIn::id)
                        .toList();
        assertThat(stored)
                .extracting(id -> id.value())
                .containsExactlyInAnyOrderElementsOf(
                        List.of(events).stream().map(AccountEvent::id).toList());
    }
}
