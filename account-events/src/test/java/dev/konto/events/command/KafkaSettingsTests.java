package dev.konto.events.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

class KafkaSettingsTests {

    @Test
    void reachThisMachineUnlessToldOtherwise() throws IOException {
        assertThat(settings()).containsEntry("bootstrap.servers", "localhost:9092");
    }

    @Test
    void takeCredentialsFromAFileAndTheAddressFromTheCommandLine(@TempDir Path folder)
            throws IOException {
        var file =
                Files.writeString(
                        folder.resolve("client.properties"),
                        "security.protocol=SASL_SSL\nbootstrap.servers=from-file:9092\n");

        assertThat(settings("--config", file.toString()))
                .containsEntry("security.protocol", "SASL_SSL")
                .containsEntry("bootstrap.servers", "from-file:9092")
                .containsEntry("client.id", "test");
        assertThat(settings("--config", file.toString(), "--bootstrap-servers", "typed:9092"))
                .containsEntry("bootstrap.servers", "typed:9092");
    }

    private static Map<String, Object> settings(String... arguments) throws IOException {
        var options = Set.of("--config", "--bootstrap-servers");
        var commandLine = CommandLine.of(options, Set.of(), arguments);
        return KafkaSettings.of(commandLine, Map.of("client.id", "test"));
    }
}
