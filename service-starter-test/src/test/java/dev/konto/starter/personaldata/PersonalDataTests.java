package dev.konto.starter.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.mongo.Identifier;
import dev.konto.starter.sample.Note;
import dev.konto.starter.sample.Notes;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.EventContract;
import dev.konto.starter.test.PersonalDataContract;
import dev.konto.starter.test.PublishedEvents;
import dev.konto.starter.test.ServiceTest;

import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.kafka.core.KafkaOperations;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// What any service finds and erases of an account without a line of its own.
@ServiceTest
class PersonalDataTests {

    @Autowired Notes notes;
    @Autowired PersonalData data;
    @Autowired Erasing erasing;
    @Autowired MongoOperations mongo;
    @Autowired KafkaOperations<String, byte[]> kafka;

    private final AccountId maja = Accounts.any();
    private final AccountId erik = Accounts.any();
    private final String order = Identifier.next();
    private final Orders orders = new Orders(maja, order);

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
    void erasesOnRequestAndAnswersAlwaysTheSameWay() {
        try (var topic = PublishedEvents.on(Topics.PRIVACY_EVENTS)) {
            write(maja, "maja-marker");
            topic.await(maja.value(), 1);
            var request = orders.erasure("service");

            send(orders.erasure("another-service"));
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
    void erasesWhatCameSinceWhenTheLastAreaHasErased() {
        erase();
        write(maja, "came-from-one-that-was-away");

        send(orders.erasureDone());

        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .until(() -> !PersonalDataContract.contributed(data, maja).contains("came-from"));
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

    private void send(AccountEvent event) {
        kafka.send(event.toRecord(Topics.PRIVACY_EVENTS)).join();
    }
}
