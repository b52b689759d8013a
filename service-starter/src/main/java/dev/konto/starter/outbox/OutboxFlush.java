package dev.konto.starter.outbox;

import dev.konto.starter.account.AccountId;

/// Publishes at once what others were not told of an account yet, such as before it is erased.
public class OutboxFlush {

    private final OutboxStore store;
    private final OutboxPublisher publisher;
    private final OutboxSettings settings;

    OutboxFlush(OutboxStore store, OutboxPublisher publisher, OutboxSettings settings) {
        this.store = store;
        this.publisher = publisher;
        this.settings = settings;
    }

    /// What Kafka does not take stays where it is, as does everything while the outbox is paused.
    public void publish(AccountId account) {
        if (!settings.paused()) {
            store.collections().forEach(it -> publisher.publish(it, store.waitingFor(account, it)));
        }
    }
}
