package dev.konto.privacy.service;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;

import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

import java.util.List;

/// Hears of consents, and of sign-ins to services that somebody is connected to.
@Component
class AuthenticationListener {

    private final NotingConsent consents;
    private final NotingUse uses;

    AuthenticationListener(NotingConsent consents, NotingUse uses) {
        this.consents = consents;
        this.uses = uses;
    }

    @KafkaListener(topics = Topics.AUTH_EVENTS)
    void on(AccountEvent event) {
        switch (event.type()) {
            case EventTypes.AUTH_CONSENT_GRANTED -> consent(event, true);
            case EventTypes.AUTH_CONSENT_REVOKED -> consent(event, false);
            case EventTypes.AUTH_SIGN_IN -> use(event);
            default -> {}
        }
    }

    private void consent(AccountEvent event, boolean granted) {
        var told = event.data(Told.class);
        consents.note(
                new AccountId(event.accountId()),
                new ServiceId(told.applicationId()),
                new Consent(told.applicationName(), told.scopes(), event.time()),
                granted,
                Caller.reactingTo(event, "privacy-service"));
    }

    private void use(AccountEvent event) {
        var told = event.data(SignIn.class);
        if (told.outcome().equals("success") && told.application() != null) {
            uses.note(
                    new AccountId(event.accountId()),
                    new ServiceId(told.application().id()),
                    event.time());
        }
    }

    record Told(String applicationId, String applicationName, List<String> scopes) {}

    record SignIn(String outcome, @Nullable Application application) {

        record Application(String id) {}
    }
}
