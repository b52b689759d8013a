package dev.konto.starter.outbox;

import dev.konto.starter.sealing.Personal;

/// Something that happened to an aggregate. Implemented by one sealed family of records per
/// aggregate; a record's components become members of the event's body, beside `accountId`, `actor`
/// and `client`, which the kit adds. Never holds a secret, a code, a full phone number or address.
/// What could name a person is [Personal], and leaves sealed.
public interface ChangeEvent {

    /// The Kafka topic, one of [dev.konto.events.Topics].
    String topic();

    /// The event type, one of [dev.konto.events.EventTypes].
    String type();
}
