package dev.konto.privacy.service;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import java.util.function.UnaryOperator;

/// Takes note that consent was given to a service, or taken away. Old news changes nothing.
@UseCase
class NotingConsent {

    private final ConnectedServices services;

    NotingConsent(ConnectedServices services) {
        this.services = services;
    }

    public void note(AccountId owner, ServiceId id, Consent consent, boolean granted, Caller by) {
        UnaryOperator<ConnectedService> news =
                it -> granted ? it.granted(consent, by) : it.revoked(consent, by);
        var known = services.of(owner, id);
        if (known.isPresent()) {
            services.change(known.get(), news);
        } else if (granted) {
            services.save(news.apply(ConnectedService.of(owner, id, consent)));
        }
    }
}
