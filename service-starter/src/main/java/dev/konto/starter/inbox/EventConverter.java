package dev.konto.starter.inbox;

import dev.konto.events.AccountEvent;
import dev.konto.starter.sealing.PersonalFields;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.converter.MessagingMessageConverter;

import java.lang.reflect.Type;

/// Lets `@KafkaListener` methods take an [AccountEvent], with its sealed fields opened.
class EventConverter extends MessagingMessageConverter {

    private final PersonalFields personal;

    EventConverter(PersonalFields personal) {
        this.personal = personal;
    }

    @Override
    @SuppressWarnings("unchecked")
    protected Object extractAndConvertValue(ConsumerRecord<?, ?> record, @Nullable Type type) {
        return type == AccountEvent.class
                ? personal.opened(AccountEvent.of((ConsumerRecord<String, byte[]>) record))
                : super.extractAndConvertValue(record, type);
    }
}
