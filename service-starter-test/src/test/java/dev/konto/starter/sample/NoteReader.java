package dev.konto.starter.sample;

import dev.konto.events.AccountEvent;
import dev.konto.events.Topics;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Reads account events, and cannot bear one text.
@Component
public class NoteReader {

    public static final String UNBEARABLE = "unbearable";

    private final List<AccountEvent> read = new CopyOnWriteArrayList<>();

    @KafkaListener(topics = Topics.ACCOUNT_EVENTS)
    void on(AccountEvent event) {
        if (event.data().path("text").asString("").equals(UNBEARABLE)) {
            throw new IllegalStateException("this cannot be borne");
        }
        read.add(event);
    }

    public List<AccountEvent> of(String account) {
        return read.stream().filter(event -> event.accountId().equals(account)).toList();
    }
}
