package dev.konto.signinactivity.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.konto.events.EventHeaders;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.starter.account.AccountId;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/// Reads the ends of the topics while somebody listens, and passes on what concerns them. Looks at
/// nothing but keys and headers of what concerns nobody here.
@Component
class LiveTopics implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(LiveTopics.class);
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration REST = Duration.ofMillis(50);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);
    private static final Set<String> ENDING_RIGHTS =
            Set.of(
                    EventTypes.SESSION_REVOKED,
                    EventTypes.ACCOUNT_LOCKED,
                    EventTypes.ACCOUNT_CLOSED);

    private final ConsumerFactory<String, byte[]> consumers;
    private final OpenPages pages;
    private volatile @Nullable Thread reader;

    LiveTopics(ConsumerFactory<String, byte[]> consumers, OpenPages pages) {
        this.consumers = consumers;
        this.pages = pages;
    }

    @Override
    public void start() {
        var thread = Thread.ofVirtual().name("live").unstarted(this::readUntilStopped);
        reader = thread; // it runs while it is this one
        thread.start();
    }

    @Override
    public void stop() {
        var running = reader;
        reader = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return reader != null;
    }

    private void readUntilStopped() {
        while (isRunning()) {
            if (pages.nobody()) {
                LockSupport.parkNanos(REST.toNanos());
                continue;
            }
            try (var consumer = consumer()) {
                readWhileSomebodyListens(consumer);
            } catch (WakeupException | InterruptException _) {
                return;
            } catch (KafkaException e) {
                log.warn("The topics cannot be followed: {}", e.getMessage());
                LockSupport.parkNanos(AFTER_FAILURE.toNanos());
            }
        }
    }

    private void readWhileSomebodyListens(Consumer<String, byte[]> consumer) {
        var partitions =
                Topics.all().stream()
                        .flatMap(topic -> partitions(consumer, topic).stream())
                        .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        pages.follow();
        try {
            while (isRunning() && !pages.nobody()) {
                consumer.poll(POLL).forEach(this::pass);
            }
        } finally {
            pages.unfollow();
        }
    }

    private static List<TopicPartition> partitions(
            Consumer<String, byte[]> consumer, String topic) {
        return consumer.partitionsFor(topic).stream()
                .map(it -> new TopicPartition(topic, it.partition()))
                .toList();
    }

    private void pass(ConsumerRecord<String, byte[]> record) {
        if (record.key() == null) {
            return;
        }
        var account = new AccountId(record.key());
        var concerned = pages.of(account);
        var id = record.headers().lastHeader(EventHeaders.ID);
        var type = record.headers().lastHeader(EventHeaders.TYPE);
        if (concerned.isEmpty() || id == null || type == null) {
            return;
        }
        var happening = new Happening(account, text(id.value()), text(type.value()));
        concerned.forEach(page -> page.tell(happening));
        if (ENDING_RIGHTS.contains(happening.type())) {
            concerned.forEach(OpenPages.OpenPage::dismiss);
        }
    }

    private static String text(byte[] value) {
        return new String(value, UTF_8);
    }

    /// Belongs to no group, commits nothing, and begins at the end.
    private Consumer<String, byte[]> consumer() {
        var alone = new Properties();
        alone.put("enable.auto.commit", "false");
        alone.put("auto.offset.reset", "latest");
        return consumers.createConsumer(null, "live", null, alone);
    }
}
