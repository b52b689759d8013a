package dev.konto.privacy.export;

import static dev.konto.privacy.TermsFixtures.anOrganization;
import static dev.konto.privacy.organization.AffiliateFixtures.ownedBy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.privacy.organization.Affiliates;
import dev.konto.privacy.organization.OrganizationId;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.personaldata.PartCipher;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.EventContract;
import dev.konto.starter.test.PersonalDataContract;
import dev.konto.starter.test.PublishedEvents;
import dev.konto.starter.test.ServiceTest;
import dev.konto.starter.test.Tokens;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.http.HttpStatus;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

/// Maja asks for her data. This service contributes by itself; the others are played.
@ServiceTest
class ExportJourneyTests {

    private static final String SCHEMA = ".schema.json";

    @Autowired KafkaOperations<String, byte[]> kafka;
    @Autowired PartCipher cipher;
    @Autowired Exports exports;
    @Autowired ExportSettings settings;
    @Autowired Affiliates affiliates;
    @Autowired MongoOperations mongo;
    private ExportCalls calls;
    private KeptExports kept;

    private final AccountId maja = Accounts.any();
    private final String token = Tokens.of(maja.value(), "privacy.read", "privacy.write");
    private final OrganizationId marker = anOrganization();

    @BeforeEach
    void call(@Autowired MockMvcTester mvc) {
        calls = new ExportCalls(mvc);
        kept = new KeptExports(exports, mongo, maja);
    }

    @Test
    void givesEverythingInOneArchive() throws Exception {
        affiliates.save(ownedBy(marker, maja));
        var id = request();
        var others = new OtherAreas(kafka, cipher);
        others.begin(id, "device-service", "[{\"name\":\"from a try that died\"}");
        others().forEach(area -> others.contribute(id, area, "[{\"area\":\"<", area + "\"}", "]"));
        kept.await(id, ExportState.READY);

        var archive = unzip(download(id));

        assertThat(archive).containsKeys("privacy-service/preferences.schema.json", "index.html");
        assertFollowsItsSchemas(archive);
        assertThat(archive.get("privacy-service/affiliates.json")).contains(marker.value());
        assertThat(archive.get("device-service/things.json"))
                .isEqualTo("[{\"area\":\"<device-service\"}]");
        assertThat(archive.get("index.html"))
                .contains(marker.value(), "<h2>Devices</h2>", "&lt;device-service")
                .doesNotContain("from a try that died");
        assertThat(kept.storedBytes(id)).isNotEmpty().doesNotContain("index.html", marker.value());
        assertThat(mongo.count(parts(id), StoredPart.class)).isZero();
        assertToldInOrder();
    }

    @Test
    void namesWhoDidNotAnswerInTime() {
        var id = request();
        var others = new OtherAreas(kafka, cipher);
        others().filter(area -> !area.equals("device-service"))
                .forEach(area -> others.contribute(id, area, "[]"));
        kept.awaitMissing(id, "device-service");

        kept.makeDue(id);
        kept.await(id, ExportState.FAILED);

        others.contribute(id, "device-service", "[]");
        assertThat(calls.get(token, id)).bodyJson().extractingPath("$.state").isEqualTo("failed");
        assertThat(calls.post(token)).hasStatus(HttpStatus.CREATED);
    }

    @Test
    void goesAwayWhenItsTimeIsOver() {
        var id = request();
        var others = new OtherAreas(kafka, cipher);
        others().forEach(area -> others.contribute(id, area, "[]"));
        kept.await(id, ExportState.READY);

        kept.makeDue(id);
        kept.await(id, ExportState.EXPIRED);

        assertThat(calls.archive(token, id)).hasStatus(HttpStatus.CONFLICT);
        assertThat(kept.storedBytes(id)).isEmpty();
    }

    private Stream<String> others() {
        return settings.areas().stream().filter(area -> !area.equals("privacy-service"));
    }

    private ExportId request() {
        var answer = calls.post(token);
        assertThat(answer).hasStatus(HttpStatus.CREATED);
        return kept.running();
    }

    private static void assertFollowsItsSchemas(Map<String, String> archive) {
        archive.forEach(
                (name, schema) -> {
                    if (name.endsWith(SCHEMA)) {
                        var data = archive.get(name.replace(SCHEMA, ".json"));
                        PersonalDataContract.assertFollows(schema, requireNonNull(data, name));
                    }
                });
    }

    private void assertToldInOrder() {
        try (var topic = PublishedEvents.on(Topics.PRIVACY_EVENTS)) {
            var events = topic.await(maja.value(), 3);
            assertThat(events)
                    .extracting(AccountEvent::type)
                    .containsExactly(
                            EventTypes.PRIVACY_EXPORT_REQUESTED,
                            EventTypes.PRIVACY_EXPORT_READY,
                            EventTypes.PRIVACY_EXPORT_DOWNLOADED);
            events.forEach(EventContract::assertKept);
        }
    }

    private static Query parts(ExportId id) {
        return new Query(where("part.exportId").is(id.value()));
    }

    private byte[] download(ExportId id) {
        var answer = calls.archive(token, id);
        assertThat(answer).hasStatusOk().hasContentType("application/zip");
        assertThat(answer.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
        return answer.getResponse().getContentAsByteArray();
    }

    private static Map<String, String> unzip(byte[] archive) throws IOException {
        var files = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        return files;
    }
}
