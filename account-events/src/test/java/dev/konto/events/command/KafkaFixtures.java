package dev.konto.events.command;

import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;

import java.util.List;
import java.util.Map;

/// Kafka's own stand-in for a consumer, with topics of one partition.
final class KafkaFixtures {

    private KafkaFixtures() {}

    /// A topic whose partition holds the offsets from `first` up to, not including, `end`.
    static void topic(MockConsumer<?, ?> consumer, String topic, long first, long end) {
        var partition = new TopicPartition(topic, 0);
        var nobody = new Node[0];
        consumer.updatePartitions(
                topic, List.of(new PartitionInfo(topic, 0, Node.noNode(), nobody, nobody)));
        consumer.updateBeginningOffsets(Map.of(partition, first));
        consumer.updateEndOffsets(Map.of(partition, end));
    }
}
