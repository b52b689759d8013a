package dev.konto.identity.securityinfo;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.identity.notification.News;
import dev.konto.identity.notification.News.Kind;
import dev.konto.identity.notification.Notifications;
import dev.konto.identity.session.Origin;
import dev.konto.identity.session.RevokingSessions;
import dev.konto.identity.session.Session;
import dev.konto.identity.session.SessionEndReason;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Actor;
import dev.konto.starter.account.Caller;
import dev.konto.starter.account.Client;

import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Objects;

/// Hears of new passwords. Who changed theirs stays signed in where they did; every other session
/// whose person proved themselves with the old one ends.
@Component
class PasswordListener {

    private final RevokingSessions revoking;
    private final Notifications notifications;

    PasswordListener(RevokingSessions revoking, Notifications notifications) {
        this.revoking = revoking;
        this.notifications = notifications;
    }

    @KafkaListener(id = "passwords", idIsGroup = false, topics = Topics.SECURITY_INFO_EVENTS)
    void on(AccountEvent event) {
        switch (event.type()) {
            case EventTypes.SECURITY_INFO_PASSWORD_CHANGED -> changed(event, Kind.PASSWORD_CHANGED);
            case EventTypes.SECURITY_INFO_PASSWORD_RESET -> changed(event, Kind.PASSWORD_RESET);
            default -> {}
        }
    }

    private void changed(AccountEvent event, Kind kind) {
        var change = event.data(PasswordChange.class);
        var account = new AccountId(event.accountId());
        var at = Objects.requireNonNullElse(change.changedAt(), event.time());
        revoking.revoke(
                Caller.reactingTo(event, "identity-provider"),
                account,
                SessionEndReason.PASSWORD_CHANGED,
                session -> change.ends(session, at));
        notifications.add(
                new News(
                        event.id(),
                        kind,
                        account,
                        at,
                        change.origin(),
                        change.byAdministrator(),
                        null));
    }

    record PasswordChange(
            @Nullable Actor actor, @Nullable Client client, @Nullable Instant changedAt) {

        boolean ends(Session session, Instant at) {
            return session.proof().at().isBefore(at) && !isOf(session);
        }

        boolean byAdministrator() {
            return actor != null && actor.kind() == Actor.Kind.ADMIN;
        }

        Origin origin() {
            return client == null
                    ? new Origin(null, null)
                    : new Origin(client.ip(), client.userAgent());
        }

        private boolean isOf(Session session) {
            return client != null && session.id().value().equals(client.sessionId());
        }
    }
}
