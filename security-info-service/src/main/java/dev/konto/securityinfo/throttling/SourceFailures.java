package dev.konto.securityinfo.throttling;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;

/// What was counted of one source within one window. The address is kept no longer than that.
@Document("sourceFailures")
record SourceFailures(
        @Id String id,
        int failures,
        Instant lastFailureAt,
        @Indexed(expireAfter = "0s") Instant forgetAt) {

    Throttle throttle() {
        return new Throttle(failures, lastFailureAt);
    }
}
