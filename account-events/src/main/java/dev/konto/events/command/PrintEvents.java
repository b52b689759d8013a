package dev.konto.events.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.konto.events.EventReader;
import dev.konto.events.Topics;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

import java.io.IOException;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Prints account events as they come, until it is interrupted.
public final class PrintEvents {

    static final String USAGE =
            """
            Prints account events as they come, one a line; Ctrl-C ends it.
              --bootstrap-servers HOST:PORT,…  where Kafka is (localhost:9092)
              --config FILE                    Kafka client properties, as for TLS and SASL
              --topics TOPIC,…                 which topics (all of the contract; <topic>.dlt for dead letters)
              --account ID                     only this account's
              --from-beginning                 from the first event that is kept, instead of from now on
              --json                           CloudEvents in JSON, for programs
            """;

    private static final Set<String> OPTIONS =
            Set.of(KafkaSettings.BOOTSTRAP, KafkaSettings.CONFIG, "--topics", "--account");
    private static final Set<String> FLAGS = Set.of("--from-beginning", "--json", "--help");

    private static final Map<String, Object> SETTINGS =
            Map.of(
                    ConsumerConfig.CLIENT_ID_CONFIG,
                    "konto-print-events",
                    ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                    StringDeserializer.class,
                    ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                    ByteArrayDeserializer.class,
                    ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                    false,
                    ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                    false,
                    ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                    "earliest",
                    ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                    200);

    private final CommandLine commandLine;
    private final FollowedTopics topics;
    private final EventPrinter printer;
    private final PrintStream notes;

    PrintEvents(
            CommandLine commandLine,
            Consumer<String, byte[]> consumer,
            PrintStream events,
            PrintStream notes) {
        var whole = commandLine.has("--from-beginning");
        var reader = whole ? EventReader.fromBeginning() : EventReader.fromHere();
        var format = commandLine.has("--json") ? EventFormat.JSON : EventFormat.LINE;
        this.commandLine = commandLine;
        this.topics = new FollowedTopics(consumer, wanted(commandLine), InstantSource.system());
        this.printer = new EventPrinter(reader, format, events, notes);
        this.notes = notes;
    }

    public static void main(String... arguments) {
        System.exit(Terminal.run(USAGE, () -> print(CommandLine.of(OPTIONS, FLAGS, arguments))));
    }

    private static void print(CommandLine commandLine) throws IOException {
        if (commandLine.has("--help")) {
            System.out.print(USAGE);
            return;
        }
        var settings = KafkaSettings.of(commandLine, SETTINGS);
        try (var consumer = new KafkaConsumer<String, byte[]>(settings)) {
            var out = new PrintStream(System.out, true, UTF_8);
            var printing = new PrintEvents(commandLine, consumer, out, System.err);
            Terminal.untilInterrupted(printing::run, consumer::wakeup);
        }
    }

    void run() {
        try {
            join();
            while (printer.heard()) {
                topics.poll().forEach(this::printIfWanted);
            }
        } catch (WakeupException _) {
            notes.println(printer.summary());
        }
    }

    private void join() {
        if (commandLine.has("--from-beginning")) {
            topics.joinAtBeginning();
        } else {
            topics.joinAtEnd();
        }
        notes.println("Listening to %s of %s".formatted(topics.found(), wanted(commandLine)));
    }

    private void printIfWanted(ConsumerRecord<String, byte[]> record) {
        if (commandLine.option("--account").map(it -> it.equals(record.key())).orElse(true)) {
            printer.print(record);
        }
    }

    private static List<String> wanted(CommandLine commandLine) {
        if (!commandLine.words().isEmpty()) {
            throw new WrongUsage(commandLine.words().getFirst() + " is not understood");
        }
        return commandLine
                .option("--topics")
                .map(topics -> List.of(topics.split(",")))
                .orElse(Topics.all());
    }
}
