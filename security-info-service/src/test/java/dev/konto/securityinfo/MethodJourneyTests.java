package dev.konto.securityinfo;

import static dev.konto.securityinfo.SecurityInfoFixtures.OLD;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.securityinfo.totp.Base32;
import dev.konto.securityinfo.totp.Totp;
import dev.konto.securityinfo.web.MethodCalls;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.Answers;
import dev.konto.starter.test.EventContract;
import dev.konto.starter.test.PublishedEvents;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Maja adds an app, a phone, a mail address and recovery codes, prefers the phone and takes the
/// app away. Whoever reads the topic sees what happened, and neither code nor number.
@SecurityInfoTest
class MethodJourneyTests {

    private static final String NUMBER = "+46701234567";

    @Autowired Outside outside;
    @Autowired SettingPassword setting;

    private final AccountId maja = Accounts.any();
    private final String address = maja.value() + "@fjord.example";
    private final MovableClock clock;
    private final MethodCalls calls;

    MethodJourneyTests(@Autowired MockMvcTester mvc, @Autowired MovableClock clock) {
        this.clock = clock;
        this.calls = new MethodCalls(mvc, clock, maja.value());
    }

    @BeforeEach
    void aPassword() {
        setting.set(Accounts.administrator(), maja, OLD);
    }

    @Test
    void leadsFromThePasswordAloneToFourMethods() {
        var app = calls.add("{\"type\": \"authenticator-app\", \"label\": \" My phone \"}");
        var appId = Answers.json(app, "$.method.id");
        assertThat(calls.confirm(appId, codeOf(app))).hasStatusOk();

        var phoneId = calls.added("{\"type\": \"phone\", \"number\": \"+46 70-123 45 67 ext. 8\"}");
        assertThat(calls.confirm(phoneId, outside.codeTo(NUMBER))).hasStatusOk();

        var mailId = calls.added("{\"type\": \"email\", \"address\": \"" + address + "\"}");
        assertThat(calls.confirm(mailId, outside.codeMailedTo(address))).hasStatusOk();

        calls.added("{\"type\": \"recovery-codes\"}");
        assertThat(calls.choose(phoneId)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(calls.delete(appId)).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(calls.show())
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"defaultMethodId": "%s", "methods": [
                          {"type": "phone", "state": "active", "hint": "+46 •• ••• •• 67",
                           "default": true, "usedFor": ["two-step", "password-reset"],
                           "channels": ["text", "call"]},
                          {"type": "email", "hint": "a•••@fjord.example", "default": false,
                           "usedFor": ["password-reset"]},
                          {"type": "recovery-codes", "remaining": 10}]}
                        """
                                .formatted(phoneId));
        assertPublished();
    }

    private String codeOf(MvcTestResult app) {
        var secret = Base32.decode(Answers.json(app, "$.challenge.secret"));
        return Totp.code(secret, Totp.step(clock.instant()), Totp.DIGITS);
    }

    private void assertPublished() {
        try (var topic = PublishedEvents.on(Topics.SECURITY_INFO_EVENTS)) {
            var events = topic.await(maja.value(), 12);
            assertThat(events)
                    .extracting(AccountEvent::type)
                    .containsExactly(
                            EventTypes.SECURITY_INFO_PASSWORD_CHANGED,
                            EventTypes.SECURITY_INFO_METHOD_ADDED,
                            EventTypes.SECURITY_INFO_METHOD_CONFIRMED,
                            EventTypes.SECURITY_INFO_DEFAULT_METHOD_CHANGED,
                            EventTypes.SECURITY_INFO_METHOD_ADDED,
                            EventTypes.SECURITY_INFO_METHOD_CONFIRMED,
                            EventTypes.SECURITY_INFO_METHOD_ADDED,
                            EventTypes.SECURITY_INFO_METHOD_CONFIRMED,
                            EventTypes.SECURITY_INFO_METHOD_ADDED,
                            EventTypes.SECURITY_INFO_METHOD_CONFIRMED,
                            EventTypes.SECURITY_INFO_DEFAULT_METHOD_CHANGED,
                            EventTypes.SECURITY_INFO_METHOD_DELETED);
            events.forEach(EventContract::assertKept);
            assertThat(events.toString()).doesNotContain("0123456", address.substring(0, 20) + "@");
        }
    }
}
