package dev.konto.starter.inbox;

import dev.konto.events.AccountEvent;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.converter.MessagingMessageConverter;

import java.lang.reflect.Type;

/// Lets `@KafkaListener` methods take an [AccountEvent].
class EventConverter extends MessagingMessageConverter {

    @Override
    @SuppressWarnings("unchecked")
    protected Object extractAndConvertValue(ConsumerRecord<?, ?> record, @Nullable Type type) {
        return type == AccountEvent.class
                ? AccountEvent.of((ConsumerRecord<String, byte[]>) record)
                : super.extractAndConvertValue(record, type);
    }
}
