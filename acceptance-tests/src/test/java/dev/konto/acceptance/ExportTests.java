package dev.konto.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.konto.acceptance.suite.Api;
import dev.konto.acceptance.suite.Eventually;
import dev.konto.acceptance.suite.Konto;
import dev.konto.acceptance.suite.WithSuite;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;

/// People get all their data, each piece once, whatever stops while it is collected.
@WithSuite
class ExportTests {

    private static final String EXPORTS = "/api/v1/privacy/exports";
    private static final String DEVICE_SERVICE = "device-service";
    private static final String PRIVACY_SERVICE = "privacy-service";

    @Test
    void outlivesServicesThatAreKilledWhileItIsCollected(Konto konto) throws IOException {
        var person = konto.people().someone();
        konto.people().device(person, "Notebook to export");
        var api = konto.api(person);
        konto.suite().kill(DEVICE_SERVICE);
        var requested = api.post(EXPORTS);
        assertThat(requested.status()).as(requested.text()).isEqualTo(201);
        var export = EXPORTS + "/" + requested.body().get("id").asString();
        Eventually.succeeds(() -> assertThat(missing(api, export)).containsOnly(DEVICE_SERVICE));

        konto.suite().kill(PRIVACY_SERVICE);
        konto.suite().start(DEVICE_SERVICE);
        konto.suite().start(PRIVACY_SERVICE);

        Eventually.within(
                Duration.ofSeconds(60), () -> assertThat(state(api, export)).isEqualTo("ready"));
        var files = unzip(api.download(export + "/archive"));
        assertThat(files.get("device-service/devices.json")).containsOnlyOnce("Notebook to export");
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

    private static String state(Api api, String export) {
        return api.get(export).body().path("state").asString("");
    }

    private static List<String> missing(Api api, String export) {
        return api.get(export)
                .body()
                .path("areas")
                .valueStream()
                .filter(area -> area.path("receivedAt").isNull())
                .map(area -> area.get("area").asString())
                .toList();
    }

    private static Map<String, String> unzip(byte[] archive) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var earlier = files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
                assertThat(earlier).as(entry.getName()).isNull();
            }
        }
        return files;
    }
}
