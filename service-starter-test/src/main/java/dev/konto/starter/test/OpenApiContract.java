package dev.konto.starter.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.assertj.core.api.Assertions;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Holds a module's `openapi.yaml` to what it serves. Run the test with
/// `-Dkonto.openapi=write` to write the file anew after a deliberate change.
public final class OpenApiContract {

    private static final Path FILE = Path.of("openapi.yaml");

    private OpenApiContract() {}

    public static void assertKept(MockMvcTester mvc) throws IOException {
        var served = mvc.get().uri("/v3/api-docs.yaml").exchange();
        Assertions.assertThat(served).hasStatusOk();
        var text = served.getResponse().getContentAsString(UTF_8);
        if ("write".equals(System.getProperty("konto.openapi"))) {
            Files.writeString(FILE, text);
        }
        Assertions.assertThat(FILE).content().isEqualTo(text);
    }
}
