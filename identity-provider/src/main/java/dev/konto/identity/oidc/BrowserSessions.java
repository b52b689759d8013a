package dev.konto.identity.oidc;

import dev.konto.identity.authorization.SignedInPerson;
import dev.konto.identity.authorization.StandingPeople;
import dev.konto.identity.signin.BrowserSecret;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/// Knows a browser's person again: by the cookie's hash, from the session as it stands in the
/// database. There is no other state, so any replica answers, a restart signs nobody out, and what
/// has ended lets nobody in.
@Component
class BrowserSessions implements SecurityContextRepository {

    private final BrowserCookie cookie;
    private final StandingPeople people;

    BrowserSessions(BrowserCookie cookie, StandingPeople people) {
        this.cookie = cookie;
        this.people = people;
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return read(holder.getRequest());
    }

    /// Sessions are opened by signing in and closed by signing out, never by a request that ends.
    @Override
    public void saveContext(
            SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return cookie.read(request).isPresent();
    }

    private SecurityContext read(HttpServletRequest request) {
        return cookie.read(request)
                .map(BrowserSecret::hash)
                .flatMap(people::holding)
                .map(session -> new SecurityContextImpl(SignedInPerson.of(session)))
                .orElseGet(SecurityContextImpl::new);
    }
}
