package dev.konto.identity.oidc;

import dev.konto.identity.authorization.SignedInPerson;
import dev.konto.identity.session.RevokingSessions;
import dev.konto.identity.session.SessionEndReason;
import dev.konto.identity.session.SessionId;
import dev.konto.starter.account.AccountId;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcLogoutAuthenticationToken;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

import java.util.Objects;

/// Signs a person out: the session ends everywhere, and the browser forgets what it held.
@Component
public class SigningOut implements LogoutHandler {

    private final RevokingSessions revoking;
    private final BrowserCookie cookie;
    private final Visits visits;

    SigningOut(RevokingSessions revoking, BrowserCookie cookie, Visits visits) {
        this.revoking = revoking;
        this.cookie = cookie;
        this.visits = visits;
    }

    /// At the word of a client. Should somebody else be signed in in this browser by now, they
    /// stay.
    @Override
    public void logout(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Authentication authentication) {
        var logout = (OidcLogoutAuthenticationToken) Objects.requireNonNull(authentication);
        var idToken = Objects.requireNonNull(logout.getIdToken());
        var session = new SessionId(Objects.requireNonNull(idToken.getClaimAsString("sid")));
        var account = new AccountId(Objects.requireNonNull(idToken.getSubject()));
        end(account, session, logout.getClientId(), request);
        var here = logout.getPrincipal();
        if (!(here instanceof SignedInPerson person) || person.session().equals(session)) {
            forget(response);
        }
    }

    /// At the person's own word.
    public void signOut(
            SignedInPerson person, HttpServletRequest request, HttpServletResponse response) {
        end(person.account(), person.session(), null, request);
        forget(response);
    }

    private void end(
            AccountId account,
            SessionId session,
            @Nullable String client,
            HttpServletRequest request) {
        revoking.revoke(
                visits.caller(request, account, session, client),
                account,
                SessionEndReason.SIGNED_OUT,
                standing -> standing.id().equals(session));
    }

    private void forget(HttpServletResponse response) {
        cookie.takeBack(response);
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    }
}
