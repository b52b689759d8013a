package dev.konto.privacy.outstanding;

import dev.konto.privacy.outstanding.OutstandingEvent.TermsOutstanding;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.Announcing;
import dev.konto.starter.outbox.Outbox;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;
import java.util.List;

/// What waits for an account, as others were last told.
@Document("outstanding-terms")
public record Outstanding(
        @Id AccountId account,
        List<WaitingTerms> terms,
        @Version @Nullable Long version,
        Outbox outbox)
        implements Announcing {

    static Outstanding nothing(AccountId account) {
        return new Outstanding(account, List.of(), null, Outbox.EMPTY);
    }

    Outstanding become(List<WaitingTerms> now, Caller by, Instant at) {
        if (now.equals(terms)) {
            return this;
        }
        var told = outbox.announcing(new TermsOutstanding(now), account, by, at);
        return new Outstanding(account, now, version, told);
    }
}
