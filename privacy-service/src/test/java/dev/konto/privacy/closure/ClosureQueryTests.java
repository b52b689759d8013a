package dev.konto.privacy.closure;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.mongo.Identifier;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.IndexedQueries;
import dev.konto.starter.test.ServiceTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;

import java.time.Instant;

@ServiceTest
class ClosureQueryTests {

    @Autowired Closures closures;
    @Autowired IndexedQueries queries;

    private final AccountId maja = Accounts.any();

    @Test
    void findClosuresByIndex() {
        queries.assertIndexed(
                "closures",
                () -> {
                    closures.findByOpen(maja);
                    closures.findByOwnerAndId(maja, new ClosureId(Identifier.next()));
                    closures.findByDueAtLessThanEqualOrderByDueAt(Instant.EPOCH, Limit.of(2));
                });
    }
}
