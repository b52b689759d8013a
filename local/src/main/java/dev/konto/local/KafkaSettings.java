package dev.konto.local;

import java.util.HashMap;
import java.util.Map;

/// What suits a single broker on a small machine: nothing replicated, few partitions, few threads,
/// small buffers.
final class KafkaSettings {

    private static final Map<String, String> ROLES =
            Map.of(
                    "process.roles", "broker,controller",
                    "controller.listener.names", "CONTROLLER",
                    "inter.broker.listener.name", "BROKER",
                    "listener.security.protocol.map", "BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT");

    private static final Map<String, String> ALONE =
            Map.of(
                    "default.replication.factor", "1",
                    "offsets.topic.replication.factor", "1",
                    "transaction.state.log.replication.factor", "1",
                    "transaction.state.log.min.isr", "1",
                    "share.coordinator.state.topic.replication.factor", "1",
                    "share.coordinator.state.topic.min.isr", "1");

    private static final Map<String, String> SMALL =
            Map.of(
                    "num.partitions", "3",
                    "offsets.topic.num.partitions", "1",
                    "transaction.state.log.num.partitions", "1",
                    "num.network.threads", "2",
                    "num.io.threads", "2",
                    "background.threads", "2",
                    "num.recovery.threads.per.data.dir", "2",
                    "log.cleaner.dedupe.buffer.size", "2097152",
                    "log.index.size.max.bytes", "65536",
                    "group.initial.rebalance.delay.ms", "0");

    /// The broker that was killed must not keep its successor waiting until its session ends.
    private static final Map<String, String> PROMPT =
            Map.of(
                    "broker.session.timeout.ms", "3000",
                    "broker.heartbeat.interval.ms", "500",
                    "controller.quorum.election.timeout.ms", "500");

    private KafkaSettings() {}

    static Map<String, String> ofOneBroker() {
        var settings = new HashMap<String, String>(ROLES);
        settings.putAll(ALONE);
        settings.putAll(SMALL);
        settings.putAll(PROMPT);
        return settings;
    }
}
