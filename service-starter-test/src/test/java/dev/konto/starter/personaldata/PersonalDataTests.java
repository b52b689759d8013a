package dev.konto.starter.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.mongo.Identifier;
import dev.konto.starter.sample.Note;
import dev.konto.starter.sample.Notes;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.BackingServices;
import dev.konto.starter.test.EventContract;
import dev.konto.starter.test.PersonalDataContract;
import dev.konto.starter.test.PublishedEvents;
import dev.konto.starter.test.ServiceTest;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.kafka.core.KafkaOperations;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What any service does for exports and erasures without a line of its own.
@ServiceTest
class PersonalDataTests {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired Notes notes;
    @Autowired PersonalData data;
    @Autowired PartCipher cipher;
    @Autowired Erasing erasing;
    @Autowired MongoOperations mongo;
    @Autowired KafkaOperations<String, byte[]> kafka;

    private final AccountId maja = Accounts.any();
    private final AccountId erik = Accounts.any();
    private final String order = Identifier.next();

    @Test
    void findsAndErasesWhatBearsTheAccountsId() {
        write(maja, "maja-marker");
        write(erik, "erik-marker");
        assertThat(PersonalDataContract.contributed(data, maja))
                .contains("maja-marker")
                .doesNotContain("erik-marker");

        erase();
        erase();

        assertThat(PersonalDataContract.contributed(data, maja)).doesNotContain("maja-marker");
        assertThat(PersonalDataContract.contributed(data, erik)).contains("erik-marker");
    }

    @Test
    void contributesEncryptedPartsThatMakeAWhole() {
        write(maja, "maja-marker".repeat(40_000));

        send(exportRequested(Instant.now().minusSeconds(60)));
        var parts = partsOfARun(exportRequested(Instant.now().plusSeconds(60)));

        assertThat(parts.getLast().value()).hasSizeLessThan(64);
        assertThat(parts).allMatch(it -> it.value().length <= 256 * 1024 + 64);
        assertThat(new String(parts.get(2).value(), UTF_8)).doesNotContain("maja-marker");
        var end = Part.of(parts.getLast());
        assertThat(end.kind()).isEqualTo(Part.Kind.END);
        assertThat(end.index()).isEqualTo(parts.size() - 1);
        assertThat(JSON.readTree(whole(parts)).at("/0/text").asString())
                .isEqualTo("maja-marker".repeat(40_000));
    }

    @Test
    void erasesOnRequestAndAnswersAlwaysTheSameWay() {
        try (var topic = PublishedEvents.on(Topics.PRIVACY_EVENTS)) {
            write(maja, "maja-marker");
            topic.await(maja.value(), 1);
            var request = erasureRequested("service");

            send(erasureRequested("another-service"));
            send(request);
            send(request);

            var answers =
                    topic.await(maja.value(), 4).stream()
                            .filter(it -> it.type().equals(EventTypes.PRIVACY_ERASED))
                            .toList();
            assertThat(answers).singleElement().satisfies(EventContract::assertKept);
            assertThat(answers.getFirst().data().at("/area").asString()).isEqualTo("service");
        }
        assertThat(PersonalDataContract.contributed(data, maja)).doesNotContain("maja-marker");
    }

    @Test
    void erasesAgainWhatCameLate() {
        erase();
        write(maja, "came-late");

        erasing.eraseAgain(Instant.now().plus(Duration.ofHours(2)));
        assertThat(PersonalDataContract.contributed(data, maja)).doesNotContain("came-late");
    }

    @Test
    void tellsWhatHappenedBeforeItErases() {
        write(maja, "maja-marker");

        erase();

        assertThat(PersonalDataContract.contributed(data, maja)).doesNotContain("maja-marker");
        try (var topic = PublishedEvents.on(Topics.PRIVACY_EVENTS)) {
            assertThat(topic.await(maja.value(), 1)).hasSize(1);
        }
    }

    @Test
    void leavesWhatCannotBeToldYetAndErasesItOnceItIs() {
        var some = new Document("time", Instant.now()).append("accountId", "another");
        var outbox = new Document("sequence", 1L).append("pending", List.of(some));
        var note = new Document("_id", order).append("owner", maja.value());
        mongo.insert(note.append("text", "maja-marker").append("outbox", outbox), "notes");

        erase();
        assertThat(PersonalDataContract.contributed(data, maja)).contains("maja-marker");

        mongo.updateFirst(
                new Query(where("_id").is(order)), new Update().unset("outbox.pending"), "notes");
        erasing.eraseAgain(Instant.now().plus(Duration.ofMinutes(2)));
        assertThat(PersonalDataContract.contributed(data, maja)).doesNotContain("maja-marker");
    }

    private void erase() {
        erasing.erase(new Erasure(order, maja, List.of(), List.of()));
    }

    private void write(AccountId owner, String text) {
        notes.save(Note.of(owner).write(text, Accounts.holderOf(owner)));
    }

    private List<ConsumerRecord<String, byte[]>> partsOfARun(AccountEvent request) {
        var servers = BackingServices.running().kafkaServers();
        try (var consumer =
                new KafkaConsumer<>(
                        Map.<String, Object>of("bootstrap.servers", servers),
                        new StringDeserializer(),
                        new ByteArrayDeserializer())) {
            var partition = List.of(new TopicPartition(Part.TOPIC, 0));
            consumer.assign(partition);
            consumer.seekToBeginning(partition);
            send(request);
            var parts = new ArrayList<ConsumerRecord<String, byte[]>>();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(15))
                    .until(
                            () -> {
                                consumer.poll(Duration.ofMillis(200)).forEach(parts::add);
                                parts.removeIf(it -> !it.key().equals(order));
                                return parts.stream().anyMatch(PersonalDataTests::isEnd);
                            });
            return parts;
        }
    }

    private static boolean isEnd(ConsumerRecord<String, byte[]> record) {
        return Part.of(record).kind() == Part.Kind.END;
    }

    private String whole(List<ConsumerRecord<String, byte[]>> parts) {
        var all = new StringBuilder();
        parts.stream()
                .filter(it -> Part.of(it).kind() == Part.Kind.DATA)
                .filter(it -> Part.of(it).category().equals("notes"))
                .forEach(
                        it ->
                                all.append(
                                        new String(
                                                cipher.open(Part.of(it).place(), Part.sealed(it)),
                                                UTF_8)));
        return all.toString();
    }

    private void send(AccountEvent event) {
        kafka.send(event.toRecord(Topics.PRIVACY_EVENTS)).join();
    }

    private AccountEvent exportRequested(Instant answerBy) {
        var body = body().put("exportId", order).put("answerBy", answerBy.toString());
        return event(EventTypes.PRIVACY_EXPORT_REQUESTED, body);
    }

    private AccountEvent erasureRequested(String area) {
        var body = body().put("erasureId", order);
        body.putArray("areas").add(area);
        return event(EventTypes.PRIVACY_ERASURE_REQUESTED, body);
    }

    private ObjectNode body() {
        var body = JSON.createObjectNode().put("accountId", maja.value());
        body.putObject("actor").put("kind", "system").put("id", "privacy-service");
        return body;
    }

    private AccountEvent event(String type, ObjectNode body) {
        return new AccountEvent(
                Identifier.next(),
                "/konto/privacy-service",
                type,
                maja.value(),
                Instant.now(),
                EventTypes.dataSchema(type),
                "exports/" + order,
                1,
                Identifier.next(),
                null,
                body);
    }
}
