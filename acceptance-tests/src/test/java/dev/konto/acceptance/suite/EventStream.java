package dev.konto.acceptance.suite;

import dev.konto.events.AccountEvent;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// An auditor's consumer: reads a topic from the moment it was made, with the account-events jar.
public final class EventStream implements AutoCloseable {

    private final Follower follower;
    private final Map<String, AccountEvent> seen = new LinkedHashMap<>();

    EventStream(String bootstrapServers, String topic) {
        follower = new Follower(bootstrapServers, topic);
    }

    /// The first event of this account and type, waited for.
    public AccountEvent next(String type, Person person) {
        var found =
                next(
                        1,
                        event ->
                                event.type().equals(type) && event.accountId().equals(person.id()));
        return found.getFirst();
    }

    /// That many events, waited for, in the order of the topic.
    public List<AccountEvent> next(int count, Predicate<AccountEvent> wanted) {
        var end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (found(wanted).size() < count && System.nanoTime() < end) {
            poll();
        }
        return found(wanted);
    }

    /// Everything so far that is wanted, without waiting.
    public List<AccountEvent> soFar(Predicate<AccountEvent> wanted) {
        poll();
        return found(wanted);
    }

    private void poll() {
        for (var record : follower.next()) {
            var event = AccountEvent.of(record);
            seen.putIfAbsent(event.id(), event);
        }
    }

    private List<AccountEvent> found(Predicate<AccountEvent> wanted) {
        return seen.values().stream().filter(wanted).toList();
    }

    @Override
    public void close() {
        follower.close();
    }
}
