package dev.konto.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.acceptance.suite.Eventually;
import dev.konto.acceptance.suite.Export;
import dev.konto.acceptance.suite.Konto;
import dev.konto.acceptance.suite.WithSuite;

import org.junit.jupiter.api.Test;

import java.io.IOException;

/// People get all their data, each piece once, whatever stops while it is collected.
@WithSuite
class ExportTests {

    private static final String DEVICE_SERVICE = "device-service";
    private static final String PRIVACY_SERVICE = "privacy-service";

    @Test
    void outlivesServicesThatAreKilledWhileItIsCollected(Konto konto) throws IOException {
        var person = konto.people().someone();
        konto.people().device(person, "Notebook to export");
        konto.suite().kill(DEVICE_SERVICE);
        var export = Export.request(konto.api(person));
        Eventually.succeeds(() -> assertThat(export.missing()).containsOnly(DEVICE_SERVICE));

        konto.suite().kill(PRIVACY_SERVICE);
        konto.suite().start(DEVICE_SERVICE);
        konto.suite().start(PRIVACY_SERVICE);

        var files = export.files();
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
}
