package dev.konto.privacy.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.konto.starter.account.AccountId;

import org.awaitility.Awaitility;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/// The exports of one account as they are stored, and time that passes for them.
record KeptExports(Exports exports, MongoOperations mongo, AccountId owner) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    ExportId running() {
        return exports.findByRunning(owner).orElseThrow().id();
    }

    void await(ExportId id, ExportState state) {
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(of(id).state()).isEqualTo(state));
    }

    void awaitMissing(ExportId id, String... areas) {
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(of(id).missing()).containsExactly(areas));
    }

    void makeDue(ExportId id) {
        update(id, Update.update("dueAt", Instant.EPOCH));
    }

    void awaitNothingDue(ExportId id) {
        Awaitility.await().atMost(PATIENCE).until(() -> !Instant.EPOCH.equals(of(id).dueAt()));
    }

    /// As if whoever packed it had died before it was said to be ready.
    void dieInTheMiddleOfPacking(ExportId id) {
        update(id, Update.update("state", ExportState.PACKING).set("dueAt", Instant.EPOCH));
    }

    String storedBytes(ExportId id) {
        return storedBytes(Objects.requireNonNull(of(id).archive()));
    }

    String storedBytes(String archive) {
        var all = new StringBuilder();
        mongo.find(new Query(where("archive").is(archive)), ArchiveChunk.class)
                .forEach(chunk -> all.append(new String(chunk.data().getData(), UTF_8)));
        return all.toString();
    }

    Export of(ExportId id) {
        return exports.owned(owner, id);
    }

    private void update(ExportId id, Update update) {
        mongo.updateFirst(new Query(where("_id").is(id.value())), update, Export.class);
    }
}
