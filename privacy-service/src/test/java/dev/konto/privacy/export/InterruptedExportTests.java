package dev.konto.privacy.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.personaldata.Part;
import dev.konto.starter.personaldata.PartCipher;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.ServiceTest;
import dev.konto.starter.test.Tokens;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.util.List;
import java.util.Objects;

/// This service is away for a while, in the middle of Maja's export.
@ServiceTest
class InterruptedExportTests {

    @Autowired KafkaOperations<String, byte[]> kafka;
    @Autowired KafkaListenerEndpointRegistry listeners;
    @Autowired PartCipher cipher;
    @Autowired Exports exports;
    @Autowired ExportSettings settings;
    @Autowired MongoOperations mongo;
    private final AccountId maja = Accounts.any();
    private KeptExports kept;
    private ExportId id;

    @BeforeEach
    void request(@Autowired MockMvcTester mvc) {
        kept = new KeptExports(exports, mongo, maja);
        new ExportCalls(mvc).post(Tokens.of(maja.value(), "privacy.write"));
        id = kept.running();
    }

    @Test
    void blamesNobodyWhoseAnswerWasOnlyNotReadYet() {
        contribute(settings.areas().subList(2, settings.areas().size()));
        kept.awaitMissing(id, settings.areas().getFirst(), settings.areas().get(1));
        parts().stop();
        try {
            contribute(settings.areas().subList(0, 2));
            kept.makeDue(id);
            kept.awaitNothingDue(id);
        } finally {
            parts().start();
        }

        kept.await(id, ExportState.READY);
    }

    @Test
    void leavesNothingOfATryToPackThatDied() {
        contribute(settings.areas());
        kept.await(id, ExportState.READY);
        var died = Objects.requireNonNull(kept.of(id).archive());

        kept.dieInTheMiddleOfPacking(id);
        kept.await(id, ExportState.READY);

        assertThat(kept.of(id).archive()).isNotEqualTo(died);
        assertThat(kept.storedBytes(id)).isNotEmpty();
        assertThat(kept.storedBytes(died)).isEmpty();
    }

    /// This area contributes by itself.
    private void contribute(List<String> areas) {
        var others = new OtherAreas(kafka, cipher);
        areas.stream()
                .filter(area -> !area.equals(GivingUpExport.HERE))
                .forEach(area -> others.contribute(id, area, "[]"));
    }

    private MessageListenerContainer parts() {
        return listeners.getListenerContainers().stream()
                .filter(it -> List.of(topics(it)).contains(Part.TOPIC))
                .findFirst()
                .orElseThrow();
    }

    private static String[] topics(MessageListenerContainer listener) {
        return Objects.requireNonNull(listener.getContainerProperties().getTopics());
    }
}
