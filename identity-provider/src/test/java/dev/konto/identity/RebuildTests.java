package dev.konto.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.identity.account.Account;
import dev.konto.identity.account.CreatingAccount;
import dev.konto.identity.account.EmailAddress;
import dev.konto.identity.account.Profile;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.mongo.Identifier;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.Replay;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.kafka.core.KafkaOperations;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// What is known from other areas comes back from their topics alone.
@IdentityProviderTest
class RebuildTests {

    private static final List<String> HEARD =
            List.of("account-devices", "account-memberships", "organizations", "outstanding-terms");

    @Autowired KafkaOperations<String, byte[]> kafka;
    @Autowired Replay replay;
    @Autowired MongoOperations mongo;
    @Autowired CreatingAccount creating;

    private final Instant begin = Instant.now();
    private final String harbour = "harbour-" + Identifier.next();
    private AccountId maja = Accounts.any();

    @Test
    void comesToTheSameAsWhoHeardItWhenItHappened() throws Exception {
        maja = create().id();
        publishHistory();
        replay.caughtUp();
        var asItHappened = known();
        assertThat(asItHappened.toString())
                .contains("outstanding=true", "laptop", "tablet", harbour, "active=false");

        replay.since(begin, HEARD.toArray(String[]::new));

        assertThat(known()).isEqualTo(asItHappened);
    }

    /// With news that comes twice, and news that comes late.
    private void publishHistory() {
        device(EventTypes.DEVICE_REGISTERED, "laptop", 1);
        device(EventTypes.DEVICE_DISABLED, "laptop", 2);
        device(EventTypes.DEVICE_REGISTERED, "tablet", 1);
        device(EventTypes.DEVICE_DISABLED, "tablet", 2);
        device(EventTypes.DEVICE_ENABLED, "tablet", 3);
        device(EventTypes.DEVICE_DISABLED, "tablet", 2);
        membership(EventTypes.ORGANIZATION_JOINED, 1);
        membership(EventTypes.ORGANIZATION_LEFT, 2);
        membership(EventTypes.ORGANIZATION_JOINED, 3);
        membership(EventTypes.ORGANIZATION_LEFT, 2);
        organization("active", 1);
        organization("suspended", 3);
        organization("active", 2);
        var terms = "\"outstanding\": [{\"documentId\": \"acceptable-use\"}]";
        send(Topics.PRIVACY_EVENTS, EventTypes.PRIVACY_TERMS_OUTSTANDING, maja, "terms", 1, terms);
    }

    private void device(String type, String id, long sequence) {
        var fields = "\"deviceId\": \"%s\", \"displayName\": \"%s\"".formatted(id, id);
        send(Topics.DEVICE_EVENTS, type, maja, "devices/" + id, sequence, fields);
    }

    private void membership(String type, long sequence) {
        var fields = "\"organizationId\": \"%s\"".formatted(harbour);
        send(Topics.ORGANIZATION_EVENTS, type, maja, "memberships/maja", sequence, fields);
    }

    private void organization(String state, long sequence) {
        var fields = "\"organizationId\": \"%s\", \"state\": \"%s\"".formatted(harbour, state);
        var type = EventTypes.ORGANIZATION_POLICY_CHANGED;
        var subject = new AccountId(harbour);
        send(Topics.ORGANIZATION_EVENTS, type, subject, "organizations", sequence, fields);
    }

    private void send(
            String topic,
            String type,
            AccountId about,
            String aggregate,
            long sequence,
            String fields) {
        var event = OthersEvents.of(about, type, aggregate, sequence, fields);
        kafka.send(event.toRecord(topic)).join();
    }

    private List<Document> known() {
        return HEARD.stream()
                .flatMap(it -> Stream.of(maja.value(), harbour).map(id -> document(id, it)))
                .filter(Objects::nonNull)
                .toList();
    }

    /// Without how often it was written.
    private @Nullable Document document(String id, String collection) {
        var found = mongo.findById(id, Document.class, collection);
        if (found != null) {
            found.remove("version");
        }
        return found;
    }

    private Account create() {
        var email = new EmailAddress(Identifier.next() + "@fjord.example");
        var profile = new Profile("Maja Berg", null, null, "en", "Europe/Oslo", null, false);
        return creating.create(Accounts.administrator(), maja, email, profile);
    }
}
