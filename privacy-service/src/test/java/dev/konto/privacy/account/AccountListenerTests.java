package dev.konto.privacy.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.privacy.preferences.EffectivePreferences;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.mongo.Identifier;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.EventContract;
import dev.konto.starter.test.PublishedEvents;
import dev.konto.starter.test.ServiceTest;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaOperations;

import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;
import java.time.Instant;

/// What the directory says of Erik, as records that it publishes.
@ServiceTest
class AccountListenerTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");

    @Autowired KafkaOperations<String, byte[]> kafka;
    @Autowired EffectivePreferences preferences;

    private final AccountId erik = Accounts.any();

    @Test
    void beginsWithTheLanguageOfTheAccount() {
        send(created());
        awaitLanguage("sv");

        assertThat(preferences.of(erik).values().timeZone()).isEqualTo("Europe/Stockholm");
        assertThat(preferences.of(erik).values().regionalFormat()).isEqualTo("sv-SE");
    }

    @Test
    void followsAnAdministratorAndTellsIt() {
        send(created());
        send(changed("admin", "en", MONDAY.plusSeconds(60)));
        awaitLanguage("en");

        try (var topic = PublishedEvents.on(Topics.PRIVACY_EVENTS)) {
            var event = topic.await(erik.value(), 1).getFirst();
            assertThat(event.type()).isEqualTo(EventTypes.PRIVACY_PREFERENCES_CHANGED);
            assertThat(event.data().at("/actor/id").asString()).isEqualTo("privacy-service");
            EventContract.assertKept(event);
        }
    }

    @Test
    void leavesAloneWhatTheOwnerDidThere() {
        send(created());
        send(changed("self", "en", MONDAY.plusSeconds(60)));
        send(changed("admin", "sv", MONDAY.plusSeconds(120)));
        awaitLanguage("sv");

        assertThat(preferences.of(erik).outbox().sequence()).isZero();
    }

    private void awaitLanguage(String language) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .until(() -> preferences.of(erik).values().language().equals(language));
    }

    private void send(AccountEvent event) {
        kafka.send(event.toRecord(Topics.ACCOUNT_EVENTS)).join();
    }

    private AccountEvent created() {
        return event(EventTypes.ACCOUNT_CREATED, "admin", MONDAY, "sv");
    }

    private AccountEvent changed(String actor, String locale, Instant at) {
        return event(EventTypes.ACCOUNT_CHANGED, actor, at, locale);
    }

    private AccountEvent event(String type, String actor, Instant at, String locale) {
        var body = JSON.createObjectNode().put("accountId", erik.value()).put("locale", locale);
        body.putObject("actor").put("kind", actor).put("id", erik.value());
        return new AccountEvent(
                Identifier.next(),
                "/konto/identity-provider",
                type,
                erik.value(),
                at,
                EventTypes.dataSchema(type),
                "accounts/" + erik.value(),
                1,
                Identifier.next(),
                null,
                body.put("timeZone", "Europe/Stockholm"));
    }
}
