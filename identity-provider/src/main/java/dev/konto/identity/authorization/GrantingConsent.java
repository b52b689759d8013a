package dev.konto.identity.authorization;

import dev.konto.identity.session.Application;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import java.time.Clock;
import java.util.Set;

/// Notes what an application may do for a person who enters it. Mostly that is known already, and
/// nothing is written.
@UseCase
public class GrantingConsent {

    private final Consents consents;
    private final Clock clock;

    GrantingConsent(Consents consents, Clock clock) {
        this.consents = consents;
        this.clock = clock;
    }

    public void grant(Caller by, Application application, Set<String> scopes) {
        var account = by.account();
        var known =
                consents.of(account, application.id())
                        .orElseGet(() -> Consent.none(account, application));
        var granted = known.grant(application, scopes, by, clock.instant());
        if (!granted.equals(known)) {
            consents.save(granted);
        }
    }
}
