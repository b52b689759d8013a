package dev.konto.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.identity.account.Account;
import dev.konto.identity.signin.OutstandingTermsOfAccounts;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;

/// Maja is let in, and should see to something before she goes on.
class InterruptedSignInTests {

    private final Provider provider = Provider.SHARED;
    private final SecondFactors factors = provider.securityInfo().secondFactors();
    private final Application portal = Application.portal(provider);
    private final Browser browser = new Browser(provider);
    private final Account maja = provider.person("Maja");

    @AfterEach
    void recover() {
        factors.wants("if-registered", false);
    }

    @Test
    void asksWhoMustAddAMethodToDoItNow() {
        factors.wants("required", true);

        var page = signIn();

        assertThat(page.body())
                .contains("Keep your account secure")
                .contains("http://localhost:8080/login?return_to=%2Fsecurity-info%3Fsetup");
        assertThat(onward(page)).contains("code=");
    }

    @Test
    void asksWhomTermsWaitForToReadThem() {
        var fields = "\"outstanding\": [{\"documentId\": \"d\"}]";
        var type = EventTypes.PRIVACY_TERMS_OUTSTANDING;
        var event = OthersEvents.of(maja.id(), type, "terms/" + maja.id().value(), 1, fields);
        provider.kafka().send(event.toRecord(Topics.PRIVACY_EVENTS)).join();
        var terms = provider.bean(OutstandingTermsOfAccounts.class);
        Awaitility.await().until(() -> terms.findById(maja.id()).isPresent());

        var page = signIn();

        assertThat(page.body())
                .contains("Terms of use to read", "You&#39;re asked each time you sign in")
                .contains("http://localhost:8080/login?return_to=%2Fprivacy%3Ftab%3Dterms");
        assertThat(onward(page)).contains("code=");
        assertThat(proveAgain()).contains("code=");
    }

    private HttpResponse<String> signIn() {
        var password = Provider.passwordOf(maja.id());
        var page = browser.redirectOf(portal.authorize());
        return browser.get(Browser.location(browser.signIn(page, maja.email().value(), password)));
    }

    /// In the middle of something that wants a recent sign-in.
    private String proveAgain() {
        var page = browser.redirectOf(portal.authorize("max_age", "0"));
        var entered = browser.signIn(page, maja.email().value(), Provider.passwordOf(maja.id()));
        return browser.redirectOf(Browser.location(entered));
    }

    private String onward(HttpResponse<String> page) {
        return browser.redirectOf(Browser.target(page, "Not now"));
    }
}
