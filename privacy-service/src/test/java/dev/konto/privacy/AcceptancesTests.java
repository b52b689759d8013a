package dev.konto.privacy;

import static dev.konto.privacy.TermsFixtures.MONDAY;
import static dev.konto.privacy.TermsFixtures.current;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.IndexedQueries;
import dev.konto.starter.test.ServiceTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

import java.util.List;

@ServiceTest
class AcceptancesTests {

    @Autowired Acceptances acceptances;
    @Autowired IndexedQueries queries;

    private final AccountId maja = Accounts.any();
    private final DocumentId document = current("1").id();

    @Test
    void keepAnAcceptanceAsItWas() {
        var kept = acceptances.save(accepted(maja));

        assertThat(acceptances.of(maja, document))
                .usingRecursiveComparison()
                .ignoringFields("outbox")
                .isEqualTo(kept);
    }

    @Test
    void areInvisibleToAnotherAccount() {
        acceptances.save(accepted(maja));
        var erik = Accounts.any();

        assertThat(acceptances.of(erik, document).latest()).isEmpty();
        assertThat(acceptances.findByOwnerAndDocumentIdIn(erik, List.of(document))).isEmpty();
    }

    @Test
    void refuseASecondBeginningOfTheSameAcceptance() {
        acceptances.save(accepted(maja));

        assertThatThrownBy(() -> acceptances.save(accepted(maja)))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void areFoundByIndex() {
        acceptances.save(accepted(maja));

        queries.assertIndexed(
                "acceptances",
                () -> {
                    acceptances.of(maja, document);
                    acceptances.findByOwner(maja);
                    acceptances.findByOwnerAndDocumentIdIn(maja, List.of(document));
                });
    }

    private Acceptance accepted(AccountId account) {
        return Acceptance.of(account, document)
                .accept(current("1"), "1", Languages.ANY, Accounts.holderOf(account), MONDAY);
    }
}
