package dev.konto.signinactivity.authentication;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.starter.mongo.Identifier;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/// Events as an identity provider publishes them, made from the contract's own example.
public final class SignInEvents {

    private static final JsonMapper JSON = new JsonMapper();
    private static final AtomicLong OFFSETS = new AtomicLong();

    private SignInEvents() {}

    /// The contract's example as if this account had signed in at that moment.
    public static AccountEvent aSignInOf(String account, Instant at) {
        return event(account, EventTypes.AUTH_SIGN_IN, bodyOf(account, at));
    }

    public static ObjectNode bodyOf(String account, Instant at) {
        return example().put("accountId", account).put("occurredAt", at.toString());
    }

    public static ObjectNode example() {
        var path = "/examples/" + EventTypes.AUTH_SIGN_IN + ".json";
        try (var example = AccountEvent.class.getResourceAsStream(path)) {
            return (ObjectNode) JSON.readTree(Objects.requireNonNull(example, path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static AccountEvent event(String account, String type, JsonNode body) {
        return new AccountEvent(
                Identifier.next(),
                "/konto/identity-provider",
                type,
                account,
                Instant.parse("2026-11-16T08:00:00Z"),
                "urn:konto:schema:" + type,
                "sign-ins/" + account,
                1,
                Identifier.next(),
                null,
                body);
    }

    /// The event as it is delivered, each at an offset of its own.
    public static ConsumerRecord<String, byte[]> delivered(AccountEvent event) {
        return delivered(event.toRecord(Topics.AUTH_EVENTS));
    }

    public static ConsumerRecord<String, byte[]> rubbish(String account) {
        return delivered(
                new ProducerRecord<>(Topics.AUTH_EVENTS, account, "rubbish".getBytes(UTF_8)));
    }

    private static ConsumerRecord<String, byte[]> delivered(ProducerRecord<String, byte[]> sent) {
        return new ConsumerRecord<>(
                sent.topic(),
                0,
                OFFSETS.getAndIncrement(),
                0L,
                TimestampType.CREATE_TIME,
                sent.key().length(),
                sent.value().length,
                sent.key(),
                sent.value(),
                new RecordHeaders(sent.headers()),
                Optional.empty());
    }
}
