package dev.konto.signinactivity.authentication;

import dev.konto.signinactivity.activity.Change;
import dev.konto.signinactivity.assessment.Told;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What some records of a delivery turned out to be.
///
/// @param unusable those that tell nothing, with the reason
record ReadPart(
        List<Told> signIns,
        List<Change> changes,
        Map<ConsumerRecord<String, byte[]>, RuntimeException> unusable) {

    ReadPart() {
        this(new ArrayList<>(), new ArrayList<>(), new LinkedHashMap<>());
    }
}
