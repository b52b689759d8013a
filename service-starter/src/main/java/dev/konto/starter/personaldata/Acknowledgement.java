package dev.konto.starter.personaldata;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;

import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What an area answers when it has erased its part.
final class Acknowledgement {

    private static final JsonMapper JSON = new JsonMapper();

    private Acknowledgement() {}

    /// The same order is always answered by an event of the same id, so that a repeated answer is
    /// known as a duplicate.
    static AccountEvent of(
            AccountEvent order, String area, String erasureId, Instant at, List<Kept> kept) {
        var body = JSON.createObjectNode().put("accountId", order.accountId());
        body.putObject("actor").put("kind", "system").put("id", area);
        body.put("erasureId", erasureId).put("area", area).put("erasedAt", at.toString());
        if (!kept.isEmpty()) {
            body.set("kept", JSON.valueToTree(kept));
        }
        return new AccountEvent(
                answerTo(order.id(), area),
                "/konto/" + area,
                EventTypes.PRIVACY_ERASED,
                order.accountId(),
                at,
                EventTypes.dataSchema(EventTypes.PRIVACY_ERASED),
                "erasures/" + erasureId,
                1,
                order.transaction(),
                order.traceparent(),
                body);
    }

    /// A UUIDv7 with the time of the order's and random bits that come from order and area.
    private static String answerTo(String order, String area) {
        var asked = UUID.fromString(order);
        var name = UUID.nameUUIDFromBytes((order + "/" + area).getBytes(UTF_8));
        var time = asked.getMostSignificantBits() & ~0xFFFL;
        var random = name.getMostSignificantBits() & 0xFFFL;
        return new UUID(time | random, name.getLeastSignificantBits()).toString();
    }
}
