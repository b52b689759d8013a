package dev.konto.identity.web;

import dev.konto.identity.session.RevokingSessions;
import dev.konto.identity.session.Session;
import dev.konto.identity.session.SessionEndReason;
import dev.konto.identity.session.SessionId;
import dev.konto.identity.session.Sessions;
import dev.konto.identity.useragent.UserAgents;
import dev.konto.starter.account.Caller;
import dev.konto.starter.account.Client;
import dev.konto.starter.web.Page;
import dev.konto.starter.web.PageRequest;

import io.swagger.v3.oas.annotations.Operation;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.util.Optional;

@RestController
@RequestMapping("/api/v1/sessions")
class SessionController {

    private final Sessions sessions;
    private final RevokingSessions revoking;
    private final UserAgents userAgents;
    private final Clock clock;

    SessionController(
            Sessions sessions, RevokingSessions revoking, UserAgents userAgents, Clock clock) {
        this.sessions = sessions;
        this.revoking = revoking;
        this.userAgents = userAgents;
        this.clock = clock;
    }

    @Operation(
            operationId = "listSessions",
            summary = "Where I am signed in, latest signed in first")
    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_sessions.read')")
    Page<SessionView> list(Caller caller, PageRequest page) {
        var current = current(caller);
        var standing =
                sessions.findByAccountAndEndedAtIsNullAndExpiresAtAfterOrderByStartedAtDescIdAsc(
                        caller.account(), clock.instant(), page.in("startedAt", "id"), page.size());
        return Page.of(standing, session -> view(session, current));
    }

    @Operation(operationId = "endSession", summary = "Sign out there")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAuthority('SCOPE_sessions.write')")
    void end(Caller caller, @PathVariable SessionId id) {
        var known = sessions.known(caller.account(), id);
        var reason =
                id.value().equals(current(caller))
                        ? SessionEndReason.SIGNED_OUT
                        : SessionEndReason.SIGNED_OUT_ELSEWHERE;
        revoking.revoke(
                caller, caller.account(), reason, session -> session.id().equals(known.id()));
    }

    @Operation(operationId = "revokeOtherSessions", summary = "Sign out everywhere but here")
    @PostMapping("/revoke-others")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAuthority('SCOPE_sessions.write')")
    void revokeOthers(Caller caller) {
        var current = current(caller);
        revoking.revoke(
                caller,
                caller.account(),
                SessionEndReason.SIGNED_OUT_ELSEWHERE,
                session -> !session.id().value().equals(current));
    }

    @Operation(operationId = "revokeAllSessions", summary = "Sign out everywhere, here too")
    @PostMapping("/revoke-all")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAuthority('SCOPE_sessions.write')")
    void revokeAll(Caller caller) {
        revoking.revoke(
                caller, caller.account(), SessionEndReason.SIGNED_OUT_EVERYWHERE, _ -> true);
    }

    private SessionView view(Session session, @Nullable String current) {
        var userAgent = session.origin().userAgent();
        return SessionView.of(
                session,
                current,
                userAgents.browser(userAgent).orElse(null),
                userAgents.operatingSystem(userAgent).orElse(null));
    }

    private static @Nullable String current(Caller caller) {
        return Optional.ofNullable(caller.client()).map(Client::sessionId).orElse(null);
    }
}
