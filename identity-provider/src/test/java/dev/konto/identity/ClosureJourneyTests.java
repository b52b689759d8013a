package dev.konto.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;

import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.identity.account.Account;
import dev.konto.identity.account.Accounts;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.personaldata.PersonalData;
import dev.konto.starter.test.EventContract;
import dev.konto.starter.test.PersonalDataContract;
import dev.konto.starter.test.PublishedEvents;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/// Maja's account comes to its end: all others have erased their part, and the provider is asked.
class ClosureJourneyTests {

    private final Provider provider = Provider.SHARED;
    private final Account maja = provider.person("Maja");

    @Test
    void sendsTheReceiptAndErasesTheAddressAndEverythingElse() throws Exception {
        var browser = new Browser(provider);
        var password = Provider.passwordOf(maja.id());
        Application.portal(provider).signIn(browser, maja.email().value(), password);
        order("\"device-service\"", "");
        Awaitility.await().until(() -> !accounts().own(maja.id()).active());
        awaitEvents(Topics.ACCOUNT_EVENTS, 3);
        awaitEvents(Topics.AUTH_EVENTS, 2);

        order(
                "\"identity-provider\"",
                """
                , "erased": [{"area": "device-service", "erasedAt": "2026-12-22T09:15:04Z"}],
                  "kept": [{"what": "closure-record", "reason": "accountability"},
                           {"what": "sign-ins", "reason": "legal-hold"}]
                """);

        Awaitility.await().until(() -> accounts().findById(maja.id()).isEmpty());
        var mail = new Inbox(provider).mailTo(maja);
        assertThat(mail.getSubject()).isEqualTo("Your account is closed and erased");
        assertThat(GreenMailUtil.getBody(mail))
                .contains("Devices: Erased on Dec 22, 2026")
                .contains("Account and sessions: Erased on")
                .contains("Kept: That your account was closed")
                .contains("Sign-ins and changes to your account that are under a legal hold.")
                .doesNotContain("href");
        acknowledged(maja.id());
        assertThat(PersonalDataContract.contributed(provider.bean(PersonalData.class), maja.id()))
                .doesNotContain(maja.id().value());
        assertThat(browser.redirectOf(Application.portal(provider).authorize()))
                .startsWith("/sign-in?");
    }

    private void order(String areas, String more) {
        var fields = "\"erasureId\": \"erasure\", \"areas\": [%s]%s".formatted(areas, more);
        var type = EventTypes.PRIVACY_ERASURE_REQUESTED;
        var event = OthersEvents.of(maja.id(), type, "closures/c", 1, fields);
        provider.kafka().send(event.toRecord(Topics.PRIVACY_EVENTS)).join();
    }

    private void awaitEvents(String name, int count) {
        try (var topic = PublishedEvents.on(name)) {
            topic.await(maja.id().value(), count).forEach(EventContract::assertKept);
        }
    }

    private static void acknowledged(AccountId account) {
        try (var topic = PublishedEvents.on(Topics.PRIVACY_EVENTS)) {
            var erased = topic.await(account.value(), 3).getLast();
            EventContract.assertKept(erased);
            assertThat(erased.type()).isEqualTo(EventTypes.PRIVACY_ERASED);
            assertThat(erased.data().get("area").asString()).isEqualTo("identity-provider");
        }
    }

    private Accounts accounts() {
        return provider.bean(Accounts.class);
    }
}
