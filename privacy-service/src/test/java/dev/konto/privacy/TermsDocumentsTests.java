package dev.konto.privacy;

import static dev.konto.privacy.TermsFixtures.MONDAY;
import static dev.konto.privacy.TermsFixtures.aDocumentOf;
import static dev.konto.privacy.TermsFixtures.aVersion;
import static dev.konto.privacy.TermsFixtures.anOrganization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.privacy.organization.OrganizationId;
import dev.konto.starter.personaldata.PersonalData;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.IndexedQueries;
import dev.konto.starter.test.PersonalDataContract;
import dev.konto.starter.test.ServiceTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;

@ServiceTest
class TermsDocumentsTests {

    @Autowired TermsDocuments documents;
    @Autowired PersonalData data;
    @Autowired IndexedQueries queries;

    private final OrganizationId fjord = anOrganization();

    @Test
    void keepADocumentAsItWas() {
        var kept = documents.save(aDocumentOf(fjord, aVersion("1", MONDAY)));

        assertThat(documents.findById(kept.id())).contains(kept);
    }

    @Test
    void showThoseOfTheOrganizationsThatAreAskedFor() {
        var kept = documents.save(aDocumentOf(fjord, aVersion("1", MONDAY)));
        var other = anOrganization();

        assertThat(documents.findByOrganizationIdIn(List.of(fjord, other))).containsExactly(kept);
        assertThat(documents.findByIdAndOrganizationIdIn(kept.id(), List.of(other))).isEmpty();
        assertThat(documents.findByIdAndOrganizationIdIn(kept.id(), List.of())).isEmpty();
        assertThat(documents.findByOrganizationIdIn(List.of())).isEmpty();
    }

    @Test
    void outliveTheAccountThatWasToldLast() {
        var maja = Accounts.any();
        var kept = documents.save(aDocumentOf(fjord, aVersion("1", MONDAY)).toldUpTo(maja));

        PersonalDataContract.erase(data, maja);

        assertThat(documents.findById(kept.id())).contains(kept);
    }

    @Test
    void areFoundByIndexes() {
        var kept = documents.save(aDocumentOf(fjord, aVersion("1", MONDAY)));

        queries.assertIndexed(
                "terms-documents",
                () -> {
                    documents.findById(kept.id());
                    documents.findByOrganizationIdIn(List.of(fjord, anOrganization()));
                    documents.findByIdAndOrganizationIdIn(kept.id(), List.of(fjord));
                });
    }
}
