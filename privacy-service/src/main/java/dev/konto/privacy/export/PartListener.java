package dev.konto.privacy.export;

import dev.konto.starter.personaldata.Part;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// Takes what the areas contribute.
@Component
class PartListener {

    private final ReceivingPart receiving;

    PartListener(ReceivingPart receiving) {
        this.receiving = receiving;
    }

    @KafkaListener(topics = Part.TOPIC, properties = "max.poll.records=50")
    void on(ConsumerRecord<String, byte[]> record) {
        receiving.receive(Part.of(record), Part.sealed(record));
    }
}
