package dev.konto.identity.oidc;

import dev.konto.identity.authorization.SignedInPerson;
import dev.konto.identity.session.Application;
import dev.konto.identity.session.Origin;
import dev.konto.identity.session.SessionId;
import dev.konto.identity.signin.DeviceKey;
import dev.konto.identity.signin.Visit;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Actor;
import dev.konto.starter.account.Caller;
import dev.konto.starter.account.Client;
import dev.konto.starter.mongo.Identifier;

import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.security.Principal;
import java.util.HashMap;

/// Who comes by browser, and from where. The address is the container's: a proxy's word for it
/// counts only from trusted proxies.
@Component
public class Visits {

    private final @Nullable Tracer tracer;
    private final @Nullable Propagator propagator;

    Visits(ObjectProvider<Tracer> tracer, ObjectProvider<Propagator> propagator) {
        this.tracer = tracer.getIfAvailable();
        this.propagator = propagator.getIfAvailable();
    }

    private static Origin origin(HttpServletRequest request) {
        return new Origin(
                request.getRemoteAddr(), request.getHeader("User-Agent"), BrowserHints.of(request));
    }

    /// Somebody at one of our pages.
    public Visit visit(
            HttpServletRequest request, Application application, @Nullable Principal person) {
        return new Visit(
                application,
                origin(request),
                person instanceof SignedInPerson here ? here.session() : null,
                Identifier.next(),
                traceparent(),
                deviceKey(request));
    }

    /// An application that fetches tokens for a person, and the key that it proved.
    Visit fetching(SignedInPerson person, Application application, Origin from, String key) {
        return new Visit(
                application,
                from,
                person.session(),
                Identifier.next(),
                traceparent(),
                new DeviceKey(key, true));
    }

    /// On our own pages the authorization request is on its way in their address.
    private static @Nullable DeviceKey deviceKey(HttpServletRequest request) {
        return Continuation.parse(request.getParameter("continue"))
                .orElseGet(() -> Continuation.of(request.getParameterMap()))
                .deviceKey()
                .map(key -> new DeviceKey(key, false))
                .orElse(null);
    }

    /// A person who acts for themselves.
    Caller caller(
            HttpServletRequest request,
            AccountId account,
            SessionId session,
            @Nullable String application) {
        var from = origin(request);
        return new Caller(
                new Actor(Actor.Kind.SELF, account.value()),
                new Client(from.ip(), from.userAgent(), session.value(), application),
                Identifier.next(),
                traceparent());
    }

    /// The W3C trace context of what goes on now, if it is traced.
    private @Nullable String traceparent() {
        var span = tracer == null ? null : tracer.currentSpan();
        if (span == null || propagator == null) {
            return null;
        }
        var fields = new HashMap<String, String>();
        propagator.inject(span.context(), fields, (_, name, value) -> fields.put(name, value));
        return fields.get("traceparent");
    }
}
