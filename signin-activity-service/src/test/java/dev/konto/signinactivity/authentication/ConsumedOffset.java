package dev.konto.signinactivity.authentication;

import dev.konto.events.Topics;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

import java.util.Map;
import java.util.concurrent.ExecutionException;

/// How far a group has committed the authentication events.
public record ConsumedOffset(Admin admin, String group) {

    private static final TopicPartition EVENTS = new TopicPartition(Topics.AUTH_EVENTS, 0);

    public boolean atEnd() {
        return committed() == end();
    }

    public long committed() {
        var offsets = done(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
        var committed = offsets.get(EVENTS);
        return committed == null ? 0 : committed.offset();
    }

    void rewind() {
        done(
                admin.alterConsumerGroupOffsets(group, Map.of(EVENTS, new OffsetAndMetadata(0)))
                        .all());
    }

    private long end() {
        var ends = admin.listOffsets(Map.of(EVENTS, OffsetSpec.latest()));
        return done(ends.partitionResult(EVENTS)).offset();
    }

    private static <T> T done(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
