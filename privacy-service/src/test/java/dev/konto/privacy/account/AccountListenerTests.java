package dev.konto.privacy.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.privacy.closure.Closures;
import dev.konto.privacy.closure.RequestingClosure;
import dev.konto.privacy.preferences.EffectivePreferences;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.EventContract;
import dev.konto.starter.test.PublishedEvents;
import dev.konto.starter.test.ServiceTest;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaOperations;

import java.time.Duration;

/// What the directory says of Erik, as records that it publishes.
@ServiceTest
class AccountListenerTests {

    @Autowired KafkaOperations<String, byte[]> kafka;
    @Autowired EffectivePreferences preferences;
    @Autowired RequestingClosure requesting;
    @Autowired Closures closures;

    private final AccountId erik = Accounts.any();

    @Test
    void beginsWithTheLanguageOfTheAccount() {
        send(AccountEvents.created(erik, "sv"));
        awaitLanguage("sv");

        assertThat(preferences.of(erik).values().timeZone()).isEqualTo("Europe/Stockholm");
        assertThat(preferences.of(erik).values().regionalFormat()).isEqualTo("sv-SE");
    }

    @Test
    void followsAnAdministratorAndTellsIt() {
        send(AccountEvents.created(erik, "sv"));
        send(AccountEvents.changed(erik, "admin", "en", 60));
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
        send(AccountEvents.created(erik, "sv"));
        send(AccountEvents.changed(erik, "self", "en", 60));
        send(AccountEvents.changed(erik, "admin", "sv", 120));
        awaitLanguage("sv");

        assertThat(preferences.of(erik).outbox().sequence()).isZero();
    }

    @Test
    void doesNotUndoAClosureWhenItOnlyRepeatsWhatWasDecidedBefore() {
        requesting.request(Accounts.holderOf(erik));

        send(AccountEvents.reopened(erik, "system"));
        send(AccountEvents.created(erik, "sv"));
        awaitLanguage("sv");

        assertThat(closures.findByOpen(erik)).isPresent();
    }

    private void awaitLanguage(String language) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .until(() -> preferences.of(erik).values().language().equals(language));
    }

    private void send(AccountEvent event) {
        kafka.send(event.toRecord(Topics.ACCOUNT_EVENTS)).join();
    }
}
