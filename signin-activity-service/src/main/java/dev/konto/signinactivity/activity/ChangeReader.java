package dev.konto.signinactivity.activity;

import dev.konto.events.AccountEvent;
import dev.konto.signinactivity.origin.Origins;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Actor;
import dev.konto.starter.account.Client;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes a change of an event, whichever area told it, also of types that came later.
@Component
class ChangeReader {

    private static final int LONGEST_DETAIL = 200;

    /// What people understand of a body. Everything else stays on the topic.
    private static final List<String> UNDERSTOOD =
            List.of(
                    "deviceId",
                    "methodId",
                    "organizationId",
                    "applicationId",
                    "displayName",
                    "methodType",
                    "hint",
                    "label",
                    "name",
                    "applicationName",
                    "title",
                    "version",
                    "kind",
                    "reason",
                    "signInId",
                    "verdict",
                    "step",
                    "outcome");

    private final Origins origins;

    ChangeReader(Origins origins) {
        this.origins = origins;
    }

    Change read(AccountEvent event) {
        var body = event.data(Body.class);
        var client = body.client();
        var type = event.type().replaceFirst("^dev\\.konto\\.", "").replaceFirst("\\.v\\d+$", "");
        return new Change(
                new ChangeId(event.id()),
                new AccountId(event.accountId()),
                event.time().truncatedTo(ChronoUnit.MILLIS),
                type,
                type.substring(0, Math.max(0, type.indexOf('.'))),
                body.actor(),
                client == null
                        ? origins.of(null, null)
                        : origins.of(client.ip(), client.userAgent()),
                session(body),
                event.transaction(),
                details(event.data()),
                false);
    }

    /// The session in which it was done, else the one that it was done to.
    private static @Nullable String session(Body body) {
        var client = body.client();
        return client == null || client.sessionId() == null ? body.sessionId() : client.sessionId();
    }

    private static Map<String, String> details(JsonNode body) {
        var details = new LinkedHashMap<String, String>();
        for (var name : UNDERSTOOD) {
            var value = body.path(name);
            if (value.isString() || value.isNumber()) {
                var text = value.asString();
                details.put(name, text.substring(0, Math.min(text.length(), LONGEST_DETAIL)));
            }
        }
        return details;
    }

    record Body(Actor actor, @Nullable Client client, @Nullable String sessionId) {}
}
