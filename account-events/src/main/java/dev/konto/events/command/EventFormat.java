package dev.konto.events.command;

import dev.konto.events.EventHeaders;
import dev.konto.events.Reading;
import dev.konto.events.Reading.AfterGap;
import dev.konto.events.Reading.Duplicate;
import dev.konto.events.Reading.Late;
import dev.konto.events.Reading.Next;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;

/// How an event looks as one line.
enum EventFormat {

    /// For reading: when, what, whose, which aggregate and its sequence, the cause, the body. What
    /// is sealed is nothing to read.
    LINE {
        @Override
        String format(ConsumerRecord<String, byte[]> record, Reading reading) {
            var event = reading.event();
            var line =
                    "%s %s account=%s %s/%s#%d%s txn=%s %s%s"
                            .formatted(
                                    event.time(),
                                    event.type(),
                                    event.accountId(),
                                    event.source(),
                                    event.aggregateId(),
                                    event.sequence(),
                                    remark(reading),
                                    event.transaction(),
                                    legible(event.data()),
                                    deadBecause(record));
            return line.replaceAll("\\p{Cntrl}", "?");
        }
    },

    /// For programs: a CloudEvent in the JSON format, with extension attributes for where it
    /// lies and how it stands.
    JSON {
        @Override
        String format(ConsumerRecord<String, byte[]> record, Reading reading) {
            var event = reading.event();
            var json = MAPPER.createObjectNode();
            json.put("specversion", "1.0").put("id", event.id()).put("source", event.source());
            json.put("type", event.type()).put("subject", event.accountId());
            json.put("time", event.time().toString()).put("dataschema", event.dataSchema());
            json.put("aggregateid", event.aggregateId());
            json.put("sequence", Long.toString(event.sequence()));
            json.put("txn", event.transaction());
            if (event.traceparent() != null) {
                json.put("traceparent", event.traceparent());
            }
            json.put("kafkatopic", record.topic()).put("kafkapartition", record.partition());
            json.put("kafkaoffset", Long.toString(record.offset()));
            json.put("reading", standing(reading));
            if (reading instanceof AfterGap(_, var from, var to)) {
                json.put("missing", from + "-" + to);
            }
            json.put("datacontenttype", "application/json").set("data", event.data());
            return json.toString();
        }
    };

    private static final JsonMapper MAPPER = new JsonMapper();

    abstract String format(ConsumerRecord<String, byte[]> record, Reading reading);

    private static JsonNode legible(JsonNode body) {
        return body.has("personal") ? body.deepCopy().asObject().put("personal", "(sealed)") : body;
    }

    private static String remark(Reading reading) {
        return switch (reading) {
            case Next _ -> "";
            case AfterGap(_, var from, var to) -> " [gap: %d to %d missing]".formatted(from, to);
            case Late _ -> " [late]";
            case Duplicate _ -> " [duplicate]";
        };
    }

    private static String standing(Reading reading) {
        return switch (reading) {
            case Next _ -> "next";
            case AfterGap _ -> "after-gap";
            case Late _ -> "late";
            case Duplicate _ -> "duplicate";
        };
    }

    private static String deadBecause(ConsumerRecord<String, byte[]> record) {
        var reason = record.headers().lastHeader(EventHeaders.DEAD_LETTER_REASON);
        return reason == null || reason.value() == null
                ? ""
                : " reason=" + new String(reason.value(), StandardCharsets.UTF_8);
    }
}
