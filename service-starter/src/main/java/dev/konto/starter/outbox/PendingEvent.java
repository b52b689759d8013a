package dev.konto.starter.outbox;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.starter.sealing.PersonalFields;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.time.Instant;

/// An event as it will be published: the body is fixed when the event is recorded, not when it is
/// sent. Only what of it is personal is sealed when it leaves; beside the aggregate, which says the
/// same in clear, that would hide nothing.
record PendingEvent(
        String id,
        String topic,
        String type,
        String accountId,
        Instant time,
        long sequence,
        String transaction,
        @Nullable String traceparent,
        String body,
        @Nullable String personal) {

    private static final JsonMapper JSON = new JsonMapper();

    AccountEvent from(String source, String aggregateId, PersonalFields sealing) {
        return new AccountEvent(
                id,
                source,
                type,
                accountId,
                time,
                EventTypes.dataSchema(type),
                aggregateId,
                sequence,
                transaction,
                traceparent,
                data(sealing));
    }

    private JsonNode data(PersonalFields sealing) {
        var data = (ObjectNode) JSON.readTree(body);
        return personal == null
                ? data
                : data.put(PersonalFields.MEMBER, sealing.seal(accountId, personal));
    }
}
