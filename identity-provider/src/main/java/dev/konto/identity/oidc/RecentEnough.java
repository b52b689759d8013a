package dev.konto.identity.oidc;

import dev.konto.identity.authorization.SignedInPerson;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.function.Supplier;

/// Whether an authorization request may go on without the person seeing a page. A silent one always
/// may: it has been refused before if it could not.
@Component
public class RecentEnough implements AuthorizationManager<RequestAuthorizationContext> {

    private final Clock clock;

    RecentEnough(Clock clock) {
        this.clock = clock;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> authentication,
            RequestAuthorizationContext context) {
        var demand = Continuation.of(context.getRequest().getParameterMap()).demand();
        return new AuthorizationDecision(demand.silent() || met(demand, authentication.get()));
    }

    /// Whether who is signed in may go on right away.
    public boolean met(Continuation continuation, @Nullable Authentication authentication) {
        return met(continuation.demand(), authentication);
    }

    boolean met(SignInDemand demand, @Nullable Authentication authentication) {
        return authentication instanceof SignedInPerson person
                && demand.metBy(person.proof(), clock.instant());
    }
}
