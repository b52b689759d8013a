package dev.konto.identity.notification;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.identity.notification.News.About;
import dev.konto.identity.notification.News.Kind;
import dev.konto.identity.notification.News.Step;
import dev.konto.identity.session.Origin;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Actor;
import dev.konto.starter.account.Client;

import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// Hears what happened to accounts in all areas and has those told whom it concerns. A method that
/// has to be confirmed first is told of when it is. What happened so long ago that no mail would go
/// out any more is not told.
///
/// Reads in a group of its own: in one group, each partition of a topic goes to one listener.
@Component
class ChangeListener {

    private static final Set<String> UNCONFIRMED =
            Set.of("recovery-codes", "app-password", "security-questions", "temporary-access-pass");

    private final Notifications notifications;
    private final MailSettings settings;
    private final Clock clock;

    ChangeListener(Notifications notifications, MailSettings settings, Clock clock) {
        this.notifications = notifications;
        this.settings = settings;
        this.clock = clock;
    }

    @KafkaListener(
            id = "news",
            groupId = "${spring.kafka.consumer.group-id}-news",
            topics = {
                Topics.SECURITY_INFO_EVENTS,
                Topics.DEVICE_EVENTS,
                Topics.SIGN_IN_EVENTS,
                Topics.ORGANIZATION_EVENTS,
                Topics.ACCOUNT_EVENTS
            })
    void on(AccountEvent event) {
        var kind = kind(event);
        if (kind != null && event.time().plus(settings.giveUpAfter()).isAfter(clock.instant())) {
            notifications.add(news(event, kind));
        }
    }

    private static @Nullable Kind kind(AccountEvent event) {
        return switch (event.type()) {
            case EventTypes.SECURITY_INFO_METHOD_ADDED ->
                    UNCONFIRMED.contains(event.data(Change.class).methodType())
                            ? Kind.METHOD_ADDED
                            : null;
            case EventTypes.SECURITY_INFO_METHOD_CONFIRMED -> Kind.METHOD_ADDED;
            case EventTypes.SECURITY_INFO_METHOD_DELETED -> Kind.METHOD_DELETED;
            case EventTypes.SECURITY_INFO_METHOD_RENAMED -> Kind.METHOD_RENAMED;
            case EventTypes.SECURITY_INFO_DEFAULT_METHOD_CHANGED -> Kind.DEFAULT_METHOD_CHANGED;
            case EventTypes.SECURITY_INFO_PASSKEY_CLONE_SUSPECTED -> Kind.PASSKEY_CLONE_SUSPECTED;
            case EventTypes.DEVICE_DISABLED -> Kind.DEVICE_DISABLED;
            case EventTypes.DEVICE_RECOVERY_KEY_VIEWED -> Kind.RECOVERY_KEY_VIEWED;
            case EventTypes.SIGN_IN_FLAGGED -> Kind.SIGN_IN_FLAGGED;
            case EventTypes.SIGN_IN_RECOVERY_COMPLETED -> Kind.RECOVERY_COMPLETED;
            case EventTypes.ORGANIZATION_INVITED -> Kind.ORGANIZATION_INVITED;
            case EventTypes.ORGANIZATION_LEFT -> Kind.ORGANIZATION_LEFT;
            case EventTypes.ORGANIZATION_REMOVED -> Kind.ORGANIZATION_REMOVED;
            case EventTypes.ACCOUNT_LOCKED -> Kind.ACCOUNT_LOCKED;
            case EventTypes.ACCOUNT_CLOSING -> Kind.ACCOUNT_CLOSING;
            case EventTypes.ACCOUNT_REOPENED -> Kind.ACCOUNT_REOPENED;
            default -> null;
        };
    }

    private static News news(AccountEvent event, Kind kind) {
        var change = event.data(Change.class);
        return new News(
                event.id(),
                kind,
                new AccountId(event.accountId()),
                event.time(),
                change.origin(),
                change.byAdministrator(),
                change.about(),
                change.steps());
    }

    /// What there is to recognise a change by, whatever the area.
    record Change(
            @Nullable Actor actor,
            @Nullable Client client,
            @Nullable String methodType,
            @Nullable String hint,
            @Nullable String label,
            @Nullable String displayName,
            @Nullable String name,
            @Nullable String invitationId,
            @Nullable String country,
            @Nullable Instant closesAt,
            @Nullable List<Step> steps) {

        boolean byAdministrator() {
            return actor != null && actor.kind() == Actor.Kind.ADMIN;
        }

        Origin origin() {
            return client == null
                    ? new Origin(null, null)
                    : new Origin(client.ip(), client.userAgent());
        }

        @Nullable About about() {
            if (methodType != null) {
                return new About("method", methodType, label == null ? hint : label, null);
            }
            if (displayName != null) {
                return About.of("device", displayName);
            }
            if (name != null) {
                return new About("organization", null, name, invitationId);
            }
            if (closesAt != null) {
                return About.of("closes", closesAt.toString());
            }
            return country == null ? null : About.of("country", country);
        }
    }
}
