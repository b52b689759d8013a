package dev.konto.events.command;

import dev.konto.events.Topics;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

import java.io.IOException;
import java.util.Map;
import java.util.Set;

/// Puts the dead letters of a topic back, once.
public final class ReplayDeadLetters {

    static final String USAGE =
            """
            Publishes what lies in TOPIC.dlt on TOPIC again: what is there now and was not replayed before.
              TOPIC                            a topic of the contract, such as konto.device-events.v1
              --bootstrap-servers HOST:PORT,…  where Kafka is (localhost:9092)
              --config FILE                    Kafka client properties, as for TLS and SASL
            """;

    private static final Map<String, Object> READING =
            Map.of(
                    ConsumerConfig.GROUP_ID_CONFIG,
                    "konto-replay-dead-letters",
                    ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                    ByteArrayDeserializer.class,
                    ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                    ByteArrayDeserializer.class,
                    ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                    false,
                    ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                    false,
                    ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                    "earliest");

    private static final Map<String, Object> WRITING =
            Map.of(
                    ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
                    ByteArraySerializer.class,
                    ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
                    ByteArraySerializer.class,
                    ProducerConfig.ACKS_CONFIG,
                    "all",
                    ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                    true);

    private ReplayDeadLetters() {}

    public static void main(String... arguments) {
        System.exit(Terminal.run(USAGE, () -> replay(parse(arguments))));
    }

    static CommandLine parse(String... arguments) {
        var options = Set.of(KafkaSettings.BOOTSTRAP, KafkaSettings.CONFIG);
        var commandLine = CommandLine.of(options, Set.of("--help"), arguments);
        var topics = commandLine.words();
        if (!commandLine.has("--help")
                && (topics.size() != 1 || !Topics.all().containsAll(topics))) {
            throw new WrongUsage("Exactly one topic of the contract has to be named");
        }
        return commandLine;
    }

    private static void replay(CommandLine commandLine) throws IOException {
        if (commandLine.has("--help")) {
            System.out.print(USAGE);
            return;
        }
        var topic = commandLine.words().getFirst();
        try (var consumer =
                        new KafkaConsumer<byte[], byte[]>(KafkaSettings.of(commandLine, READING));
                var producer =
                        new KafkaProducer<byte[], byte[]>(KafkaSettings.of(commandLine, WRITING))) {
            var replayed = new ReplayingDeadLetters(consumer, producer).replay(topic);
            System.out.println(replayed + " dead letters of " + topic + " were published again");
        }
    }
}
