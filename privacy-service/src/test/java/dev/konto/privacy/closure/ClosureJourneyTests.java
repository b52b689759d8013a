package dev.konto.privacy.closure;

import static dev.konto.privacy.TermsFixtures.anOrganization;
import static dev.konto.privacy.organization.AffiliateFixtures.ownedBy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.privacy.account.AccountEvents;
import dev.konto.privacy.organization.Affiliates;
import dev.konto.privacy.organization.OrganizationId;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.mongo.Identifier;
import dev.konto.starter.personaldata.PersonalData;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.AtOnce;
import dev.konto.starter.test.EventContract;
import dev.konto.starter.test.PersonalDataContract;
import dev.konto.starter.test.PublishedEvents;
import dev.konto.starter.test.ServiceTest;
import dev.konto.starter.test.Tokens;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;

/// Maja closes her account. This service erases by itself; the others are played.
@ServiceTest
class ClosureJourneyTests {

    private static final String PATH = "/api/v1/privacy/closure";
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired MockMvcTester mvc;
    @Autowired KafkaOperations<String, byte[]> kafka;
    @Autowired Closures closures;
    @Autowired ClosureSettings settings;
    @Autowired TendingClosures tending;
    @Autowired Affiliates affiliates;
    @Autowired PersonalData data;
    @Autowired MongoOperations mongo;

    private final AccountId maja = Accounts.any();
    private final String token = Tokens.of(maja.value(), "privacy.read", "privacy.write");
    private final OrganizationId marker = anOrganization();

    @Test
    void erasesEverywhereWhenTheTimeToUndoItIsOver() {
        affiliates.save(ownedBy(marker, maja));
        assertThat(PersonalDataContract.contributed(data, maja)).contains(marker.value());
        assertThat(call(HttpMethod.POST, token)).hasStatus(HttpStatus.CREATED);
        assertThat(call(HttpMethod.POST, token)).hasStatus(HttpStatus.CREATED);
        var id = closures.findByOpen(maja).orElseThrow().id();

        makeDue(id);
        awaitState(id, ClosureState.ERASING);
        settings.areas().stream()
                .filter(area -> !area.equals("privacy-service"))
                .forEach(area -> acknowledge(id, area));
        awaitState(id, ClosureState.FINISHING);
        assertThat(call(HttpMethod.DELETE, token)).hasStatus(HttpStatus.CONFLICT);
        acknowledge(id, settings.last());
        awaitState(id, ClosureState.COMPLETED);

        assertThat(PersonalDataContract.contributed(data, maja)).doesNotContain(marker.value());
        assertThat(affiliates.findById(maja)).isEmpty();
        assertToldInOrder();
    }

    @Test
    void isUndoneWhenTheDirectorySaysSo() {
        call(HttpMethod.POST, token);
        var id = closures.findByOpen(maja).orElseThrow().id();

        send(Topics.ACCOUNT_EVENTS, AccountEvents.reopened(maja, "self"));

        awaitState(id, ClosureState.WITHDRAWN);
    }

    @Test
    void endsInOneOfTwoStatesWhenItIsUndoneAtTheLastMoment() throws Exception {
        call(HttpMethod.POST, token);
        var closure = closures.findByOpen(maja).orElseThrow();
        Callable<Integer> keeping = () -> call(HttpMethod.DELETE, token).getResponse().getStatus();
        Callable<Integer> closing =
                () -> {
                    tending.tend(closure);
                    return 0;
                };

        var kept = AtOnce.run(List.of(keeping, closing)).getFirst().get();

        var state = closures.findByOwnerAndId(maja, closure.id()).orElseThrow().state();
        assertThat(state == ClosureState.WITHDRAWN).isEqualTo(kept == 204);
        assertThat(state == ClosureState.WITHDRAWN).isNotEqualTo(kept == 409);
    }

    private void assertToldInOrder() {
        try (var topic = PublishedEvents.on(Topics.PRIVACY_EVENTS)) {
            var events = topic.await(maja.value(), 4 + settings.areas().size() + 1);
            assertThat(events)
                    .extracting(AccountEvent::type)
                    .filteredOn(type -> !type.equals(EventTypes.PRIVACY_ERASED))
                    .containsExactly(
                            EventTypes.PRIVACY_CLOSURE_REQUESTED,
                            EventTypes.PRIVACY_ERASURE_REQUESTED,
                            EventTypes.PRIVACY_ERASURE_REQUESTED,
                            EventTypes.PRIVACY_ERASURE_COMPLETED);
            events.forEach(EventContract::assertKept);
        }
    }

    private void awaitState(ClosureId id, ClosureState state) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> closures.findByOwnerAndId(maja, id).orElseThrow().state() == state);
    }

    private void makeDue(ClosureId id) {
        var due = Update.update("dueAt", Instant.EPOCH);
        mongo.updateFirst(new Query(where("_id").is(id.value())), due, Closure.class);
    }

    private void acknowledge(ClosureId id, String area) {
        send(Topics.PRIVACY_EVENTS, event(EventTypes.PRIVACY_ERASED, area, id));
    }

    private void send(String topic, AccountEvent event) {
        kafka.send(event.toRecord(topic)).join();
    }

    private AccountEvent event(String type, String area, ClosureId id) {
        var body = JSON.createObjectNode().put("accountId", maja.value());
        body.putObject("actor").put("kind", "system").put("id", area);
        body.put("erasureId", id.value()).put("area", area);
        body.put("erasedAt", "2026-11-16T08:00:00Z");
        return new AccountEvent(
                Identifier.next(),
                "/konto/" + area,
                type,
                maja.value(),
                Instant.now(),
                EventTypes.dataSchema(type),
                area + "/" + maja.value(),
                1,
                Identifier.next(),
                null,
                body);
    }

    private MvcTestResult call(HttpMethod method, String authorization) {
        return mvc.method(method).uri(PATH).header("Authorization", authorization).exchange();
    }
}
