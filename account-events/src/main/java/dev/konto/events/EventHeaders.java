package dev.konto.events;

/// Names of the Kafka headers that carry the CloudEvents attributes (binary mode, version 1.0).
public final class EventHeaders {

    public static final String SPEC_VERSION = "ce_specversion";

    /// UUIDv7; the same in every delivery of the same event.
    public static final String ID = "ce_id";

    /// `/konto/<module>`.
    public static final String SOURCE = "ce_source";

    public static final String TYPE = "ce_type";

    /// The account id, also the key of the record.
    public static final String SUBJECT = "ce_subject";

    /// When it happened, RFC 3339.
    public static final String TIME = "ce_time";

    /// `urn:konto:schema:<type>`.
    public static final String DATA_SCHEMA = "ce_dataschema";

    /// What changed: one device, one account's security info, one account's memberships.
    public static final String AGGREGATE_ID = "ce_aggregateid";

    /// Position among the events of the aggregate, from 1, without gaps.
    public static final String SEQUENCE = "ce_sequence";

    /// Joins cause and effect: the same for all events that follow from one request.
    public static final String TRANSACTION = "ce_txn";

    /// W3C trace context; absent where nothing was traced.
    public static final String TRACEPARENT = "traceparent";

    public static final String CONTENT_TYPE = "content-type";

    /// What happened to a dead letter is told by headers that begin so.
    public static final String DEAD_LETTER_PREFIX = "kafka_dlt-";

    /// Why a dead letter could not be handled.
    public static final String DEAD_LETTER_REASON = DEAD_LETTER_PREFIX + "exception-message";

    private EventHeaders() {}
}
