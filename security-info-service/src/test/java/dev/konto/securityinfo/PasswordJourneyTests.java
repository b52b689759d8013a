package dev.konto.securityinfo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.securityinfo.account.AccountEvents;
import dev.konto.securityinfo.web.Calls;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.Answers;
import dev.konto.starter.test.EventContract;
import dev.konto.starter.test.PublishedEvents;
import dev.konto.starter.test.Tokens;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Maja's account is created and gets a password; she changes it, and from then on only the new one
/// signs in. Whoever reads the topic sees what happened, and no password.
@SecurityInfoTest
class PasswordJourneyTests {

    @Autowired MockMvcTester mvc;
    @Autowired KafkaOperations<String, byte[]> kafka;
    @Autowired SecurityInfos infos;

    private final AccountId maja = Accounts.any();

    @Test
    void leadsFromTheFirstPasswordToTheNext() {
        var calls = new Calls(mvc);
        var token = Tokens.of(maja.value(), Calls.READ, Calls.WRITE);
        kafka.send(AccountEvents.created(maja).toRecord(Topics.ACCOUNT_EVENTS)).join();
        Awaitility.await().until(() -> infos.findById(maja).isPresent());
        assertThat(calls.outcome(maja.value(), "maja-demo-password")).isEqualTo("no-password");

        var first = "{\"password\": \"maja-demo-password\"}";
        assertThat(calls.set(Tokens.ofAdministrator(), maja.value(), first))
                .hasStatus(HttpStatus.NO_CONTENT);
        assertThat(calls.outcome(maja.value(), "maja-demo-password")).isEqualTo("correct");
        assertThat(calls.change(token, "maja-demo-password", "Majas snälla lösen, nr 2"))
                .hasStatus(HttpStatus.NO_CONTENT);

        assertThat(calls.outcome(maja.value(), "maja-demo-password")).isEqualTo("wrong");
        assertThat(calls.outcome(maja.value(), "Majas sna\u0308lla lo\u0308sen, nr 2"))
                .isEqualTo("correct");
        assertThat(Answers.json(calls.show(token), "$.password.lastUsedAt")).endsWith("Z");
        assertPublished();
    }

    private void assertPublished() {
        try (var topic = PublishedEvents.on(Topics.SECURITY_INFO_EVENTS)) {
            var events = topic.await(maja.value(), 2);
            assertThat(events)
                    .extracting(AccountEvent::type)
                    .containsExactly(
                            EventTypes.SECURITY_INFO_PASSWORD_CHANGED,
                            EventTypes.SECURITY_INFO_PASSWORD_CHANGED);
            assertThat(events)
                    .extracting(event -> event.data().at("/actor/kind").asString())
                    .containsExactly("admin", "self");
            assertThat(events)
                    .extracting(AccountEvent::aggregateId)
                    .containsOnly("securityInfo/" + maja.value());
            assertThat(events.getLast().data().at("/client/sessionId").asString())
                    .isEqualTo(Tokens.SESSION);
            events.forEach(EventContract::assertKept);
        }
    }
}
