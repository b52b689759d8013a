package dev.konto.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.identity.account.Account;
import dev.konto.identity.account.Accounts;
import dev.konto.identity.signin.OutstandingTermsOfAccounts;
import dev.konto.starter.test.EventContract;
import dev.konto.starter.test.PublishedEvents;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import java.util.function.Predicate;

/// What Maja decides on the privacy pages changes how she signs in.
class PrivacyJourneyTests {

    private final Provider provider = Provider.SHARED;
    private final Application portal = Application.portal(provider);
    private final Browser browser = new Browser(provider);
    private final Account maja = provider.person("Maja");

    @Test
    void offersToKeepAnAccountThatIsToBeClosedUntilItIs() {
        publish(EventTypes.PRIVACY_CLOSURE_REQUESTED, "\"closesAt\":\"2999-01-01T00:00:00Z\"");
        await(account -> account.closesAt() != null);

        var page = browser.get(signIn());
        assertThat(page.body())
                .contains("Your account will be closed")
                .contains("http://localhost:8080/login?return_to=%2Fprivacy%3Ftab%3Ddata");
        publish(EventTypes.PRIVACY_CLOSURE_WITHDRAWN, "\"closureId\":\"c\"");
        await(account -> account.closesAt() == null);
        publish(EventTypes.PRIVACY_ERASURE_REQUESTED, "\"erasureId\":\"e\",\"areas\":[]");
        await(account -> !account.active());

        try (var topic = PublishedEvents.on(Topics.ACCOUNT_EVENTS)) {
            var events = topic.await(maja.id().value(), 4);
            events.forEach(EventContract::assertKept);
            assertThat(events)
                    .extracting(AccountEvent::type)
                    .contains(
                            EventTypes.ACCOUNT_CLOSING,
                            EventTypes.ACCOUNT_REOPENED,
                            EventTypes.ACCOUNT_CLOSED);
        }
    }

    @Test
    void followsLanguageAndTimeZone() {
        publish(
                EventTypes.PRIVACY_PREFERENCES_CHANGED,
                "\"language\":\"sv\",\"timeZone\":\"Asia/Tokyo\"");

        await(account -> account.profile().locale().equals("sv"));
        assertThat(account().profile().timeZone()).isEqualTo("Asia/Tokyo");
        assertThat(account().profile().displayName()).isEqualTo("Maja Berg");
    }

    @Test
    void remembersForWhomTermsWait() {
        var terms = provider.bean(OutstandingTermsOfAccounts.class);

        publish(EventTypes.PRIVACY_TERMS_OUTSTANDING, "\"outstanding\":[{\"documentId\":\"d\"}]");
        Awaitility.await().until(() -> terms.findById(maja.id()).isPresent());
        assertThat(terms.findById(maja.id()).orElseThrow().outstanding()).isTrue();
        publish(EventTypes.PRIVACY_TERMS_OUTSTANDING, "\"outstanding\":[]");

        Awaitility.await().until(() -> !terms.findById(maja.id()).orElseThrow().outstanding());
    }

    private String signIn() {
        var page = browser.redirectOf(portal.authorize());
        return Browser.location(
                browser.signIn(page, maja.email().value(), Provider.passwordOf(maja.id())));
    }

    private Account account() {
        return provider.bean(Accounts.class).own(maja.id());
    }

    private void await(Predicate<Account> reached) {
        Awaitility.await().until(() -> reached.test(account()));
    }

    private void publish(String type, String fields) {
        var event = OthersEvents.of(maja.id(), type, "closures/" + maja.id().value(), 1, fields);
        provider.kafka().send(event.toRecord(Topics.PRIVACY_EVENTS)).join();
    }
}
