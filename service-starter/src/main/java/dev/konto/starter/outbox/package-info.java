/// Change events: recorded inside the aggregate's own document by the same write that changes it,
/// then published to Kafka in order, at least once.
@NullMarked
package dev.konto.starter.outbox;

import org.jspecify.annotations.NullMarked;
