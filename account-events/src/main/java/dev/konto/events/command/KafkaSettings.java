package dev.konto.events.command;

import org.apache.kafka.clients.CommonClientConfigs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/// How the commands reach Kafka.
final class KafkaSettings {

    static final String BOOTSTRAP = "--bootstrap-servers";
    static final String CONFIG = "--config";

    private static final String HERE = "localhost:9092";

    private KafkaSettings() {}

    /// The client settings: those of the command, then those of the file given by `--config`, as
    /// for a cluster that asks for credentials, then the address.
    static Map<String, Object> of(CommandLine commandLine, Map<String, Object> own)
            throws IOException {
        var settings = new HashMap<>(own);
        settings.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, HERE);
        var file = new Properties();
        if (commandLine.option(CONFIG).isPresent()) {
            try (var reader = Files.newBufferedReader(Path.of(commandLine.option(CONFIG).get()))) {
                file.load(reader);
            }
        }
        file.stringPropertyNames().forEach(name -> settings.put(name, file.getProperty(name)));
        commandLine
                .option(BOOTSTRAP)
                .ifPresent(it -> settings.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, it));
        return settings;
    }
}
