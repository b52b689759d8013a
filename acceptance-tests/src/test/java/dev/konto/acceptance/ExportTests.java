package dev.konto.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.acceptance.suite.Eventually;
import dev.konto.acceptance.suite.Export;
import dev.konto.acceptance.suite.Konto;
import dev.konto.acceptance.suite.Person;
import dev.konto.acceptance.suite.WithSuite;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// People get all their data, each piece once, whatever stops while it is collected and packed, and
/// are told who did not answer.
@WithSuite
class ExportTests {

    private static final String DEVICE_SERVICE = "device-service";
    private static final String PRIVACY_SERVICE = "privacy-service";

    /// Nobody here waits for an hour, nor for ten minutes until another replica packs.
    private static final String[] IMPATIENT = {
        "--konto.privacy.export.answer-within=3s", "--konto.privacy.export.packing-lease=1s"
    };

    private static final List<String> NOTEBOOKS =
            IntStream.range(100, 160).mapToObj(number -> "Notebook %d.".formatted(number)).toList();

    private Konto konto;
    private Person person;

    @BeforeEach
    void ownDevices(Konto running) {
        konto = running;
        person = konto.people().someone();
        konto.people().devices(person, NOTEBOOKS);
    }

    @Test
    void outlivesServicesThatAreKilledWhileTheySendAndPack() throws IOException {
        var export = requestAndKillWhoSends();
        konto.suite().kill(PRIVACY_SERVICE);
        konto.suite().start(PRIVACY_SERVICE, IMPATIENT);
        failsForWhoeverAsksWhileOneStaysDead();

        konto.suite().start(DEVICE_SERVICE);
        killWhoPacks(export);
        konto.suite().start(PRIVACY_SERVICE);

        assertWhole(export.files());
        assertWhole(Export.request(konto.api(person)).files());
    }

    private Export requestAndKillWhoSends() {
        try (var parts = konto.followParts()) {
            var export = Export.request(konto.api(person));
            parts.await(DEVICE_SERVICE, 3);
            konto.suite().kill(DEVICE_SERVICE);
            assertThat(parts.kinds(DEVICE_SERVICE)).contains("DATA").doesNotContain("END");
            Eventually.succeeds(() -> assertThat(export.missing()).containsOnly(DEVICE_SERVICE));
            return export;
        }
    }

    /// The one that asks, which was dead itself a moment ago, may be late, too. Nobody else is
    /// blamed.
    private void failsForWhoeverAsksWhileOneStaysDead() {
        var another = konto.people().someone();
        try (var auditor = konto.follow(Topics.PRIVACY_EVENTS)) {
            var export = Export.request(konto.api(another));

            var failed = auditor.next(EventTypes.PRIVACY_EXPORT_FAILED, another);

            var missing = failed.data().get("missingAreas").valueStream().map(JsonNode::asString);
            assertThat(missing)
                    .contains(DEVICE_SERVICE)
                    .isSubsetOf(DEVICE_SERVICE, PRIVACY_SERVICE);
            assertThat(export.state()).isEqualTo("failed");
            assertThat(export.missing()).contains(DEVICE_SERVICE);
        }
    }

    private void killWhoPacks(Export export) {
        Map<String, Object> packing =
                Map.of("state", "PACKING", "archive", Map.of("$exists", true));
        try (var stores = konto.stores()) {
            Eventually.isSeen(() -> stores.have(PRIVACY_SERVICE, "exports", export.id(), packing));
            konto.suite().kill(PRIVACY_SERVICE);
            assertThat(stores.have(PRIVACY_SERVICE, "exports", export.id(), packing)).isTrue();
        }
    }

    private void assertWhole(Map<String, String> files) {
        var devices = files.get("device-service/devices.json");
        assertThat(NOTEBOOKS).allSatisfy(name -> assertThat(devices).containsOnlyOnce(name));
        assertThat(files.get("identity-provider/accounts.json")).containsOnlyOnce(person.email());
        assertThat(files.keySet())
                .extracting(name -> name.split("/", -1)[0])
                .contains(
                        "security-info-service",
                        "organization-service",
                        PRIVACY_SERVICE,
                        "signin-activity-service",
                        "index.html");
    }
}
