package dev.konto.starter.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.konto.starter.account.Actor;
import dev.konto.starter.mongo.Identifier;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// Makes a create that is sent twice create once (`Idempotency-Key`). The key decides the new
/// thing's id, so that a repeat meets what the first one made, also across a crash, and nothing has
/// to be remembered beside it.
public record IdempotencyKey(@Nullable String value) {

    public static final IdempotencyKey NONE = new IdempotencyKey(null);

    /// The id of what is created: the same for the same key of the same caller, else a new one.
    public String id(Actor actor, String kind) {
        if (value == null) {
            return Identifier.next();
        }
        var name = String.join("\n", kind, actor.kind().name(), actor.id(), value);
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString();
    }
}
