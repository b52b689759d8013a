package dev.konto.events.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.konto.events.AccountEvent;
import dev.konto.events.Topics;
import dev.konto.events.importing.Format;
import dev.konto.events.importing.SignInImport;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Publishes the sign-ins that another identity provider wrote down.
public final class ImportSignIns {

    static final String USAGE =
            """
            Publishes the sign-ins in FILE. Importing a file twice adds nothing twice.
              FORMAT                           keycloak or entra
              FILE                             a JSON array, Graph's {"value": […]}, or one record a line
              --accounts FILE                  lines of their-id,our-id where the ids differ
              --dry-run                        prints the events' bodies and publishes nothing
              --bootstrap-servers HOST:PORT,…  where Kafka is (localhost:9092)
              --config FILE                    Kafka client properties, as for TLS and SASL
            """;

    private static final String ACCOUNTS = "--accounts";
    private static final String DRY_RUN = "--dry-run";
    private static final Map<String, Object> WRITING =
            Map.of(
                    ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
                    StringSerializer.class,
                    ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
                    ByteArraySerializer.class,
                    ProducerConfig.ACKS_CONFIG,
                    "all",
                    ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                    true);

    private ImportSignIns() {}

    public static void main(String... arguments) {
        System.exit(Terminal.run(USAGE, () -> run(arguments)));
    }

    private static void run(String... arguments) throws IOException {
        var commandLine =
                CommandLine.of(
                        Set.of(ACCOUNTS, KafkaSettings.BOOTSTRAP, KafkaSettings.CONFIG),
                        Set.of(DRY_RUN),
                        arguments);
        if (commandLine.has(DRY_RUN)) {
            read(commandLine, event -> System.out.println(event.data()));
            return;
        }
        try (var producer =
                new KafkaProducer<String, byte[]>(KafkaSettings.of(commandLine, WRITING))) {
            var failed = new AtomicInteger();
            read(
                    commandLine,
                    event -> {
                        var _ =
                                producer.send(
                                        event.toRecord(Topics.AUTH_EVENTS),
                                        (_, e) -> failed.addAndGet(e == null ? 0 : 1));
                    });
            producer.flush();
            if (failed.get() > 0) {
                throw new IOException(failed + " were not published; import the file again");
            }
        }
    }

    private static void read(CommandLine commandLine, Consumer<AccountEvent> events)
            throws IOException {
        if (commandLine.words().size() != 2) {
            throw new WrongUsage("FORMAT and FILE are needed");
        }
        var format =
                Format.named(commandLine.words().getFirst())
                        .orElseThrow(() -> new WrongUsage("FORMAT is keycloak or entra"));
        var count = new AtomicInteger();
        try (var file = Files.newInputStream(Path.of(commandLine.words().get(1)))) {
            var others =
                    new SignInImport(format, accounts(commandLine))
                            .read(file, events.andThen(_ -> count.incrementAndGet()));
            System.err.printf("%d sign-ins, %d other records%n", count.get(), others);
        }
    }

    private static Map<String, String> accounts(CommandLine commandLine) throws IOException {
        var file = commandLine.option(ACCOUNTS);
        if (file.isEmpty()) {
            return Map.of();
        }
        try (var lines = Files.lines(Path.of(file.get()), UTF_8)) {
            return lines.map(line -> line.split(",", 2))
                    .filter(pair -> pair.length == 2)
                    .collect(Collectors.toMap(pair -> pair[0].strip(), pair -> pair[1].strip()));
        }
    }
}
