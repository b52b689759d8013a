package dev.konto.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.identity.account.Account;
import dev.konto.starter.test.EventContract;
import dev.konto.starter.test.PublishedEvents;

import org.junit.jupiter.api.Test;

import java.time.Instant;

/// Maja changes her password at home: she stays signed in there, is signed out at work, and is told
/// by mail, once.
class PasswordChangeJourneyTests {

    private final Provider provider = Provider.SHARED;
    private final Inbox inbox = new Inbox(provider);
    private final Application portal = Application.portal(provider);

    @Test
    void endsAllOtherSessionsAndTellsByMailOnce() throws Exception {
        var maja = provider.person("Maja", "en");
        var atHome = signIn(maja);
        var atWork = signIn(maja);
        var change = passwordChanged(maja, atHome.session());

        publish(change);
        publish(change);

        try (var topic = PublishedEvents.on(Topics.ACCOUNT_EVENTS)) {
            var revoked = topic.await(maja.id().value(), 2).getLast();
            EventContract.assertKept(revoked);
            assertThat(revoked.transaction()).isEqualTo(change.transaction());
            assertThat(revoked.data().get("reason").asString()).isEqualTo("password-changed");
            assertThat(revoked.data().get("sessionIds")).hasSize(1);
        }
        assertThat(portal.refresh(atWork.refresh()).statusCode()).isEqualTo(400);
        assertThat(portal.refresh(atHome.refresh()).statusCode()).isEqualTo(200);
        var mail = inbox.mailTo(maja);
        assertThat(mail.getSubject()).isEqualTo("Your password was changed");
        var body = GreenMailUtil.getBody(mail);
        assertThat(body).contains("192.0.2.44").contains("Firefox on Linux");
        assertThat(body).contains("http://localhost:8080/password");
        publishAndAwait(provider.person("Erik"));
        assertThat(inbox.mailsTo(maja)).hasSize(1);
    }

    @Test
    void writesInThePersonsLanguage() throws Exception {
        var erik = provider.person("Erik", "sv");

        publish(passwordChanged(erik, "none"));

        assertThat(inbox.mailTo(erik).getSubject()).isEqualTo("Ditt lösenord har ändrats");
    }

    @Test
    void leavesSessionsAloneThatBeganWithTheNewPassword() {
        var maja = provider.person("Maja");
        var change = passwordChanged(maja, "none");
        var afterwards = signIn(maja);

        publish(change);
        inbox.mailTo(maja);

        assertThat(portal.refresh(afterwards.refresh()).statusCode()).isEqualTo(200);
    }

    private TokenAnswer signIn(Account account) {
        return portal.signIn(
                new Browser(provider), account.email().value(), Provider.passwordOf(account.id()));
    }

    private void publishAndAwait(Account account) {
        publish(passwordChanged(account, "none"));
        inbox.mailTo(account);
    }

    private void publish(AccountEvent event) {
        provider.kafka().send(event.toRecord(Topics.SECURITY_INFO_EVENTS)).join();
    }

    private static AccountEvent passwordChanged(Account account, String session) {
        var fields =
                """
                "client": {"ip": "192.0.2.44", "userAgent": "%s", "sessionId": "%s"},
                "changedAt": "%s"
                """
                        .formatted(Browser.FIREFOX, session, Instant.now());
        var type = EventTypes.SECURITY_INFO_PASSWORD_CHANGED;
        return OthersEvents.of(account.id(), type, "security-infos/s", 1, fields);
    }
}
