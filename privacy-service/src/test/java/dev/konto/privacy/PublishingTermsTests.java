package dev.konto.privacy;

import static dev.konto.privacy.TermsFixtures.MONDAY;
import static dev.konto.privacy.TermsFixtures.aDocumentId;
import static dev.konto.privacy.TermsFixtures.aVersion;
import static dev.konto.privacy.TermsFixtures.anOrganization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konto.privacy.organization.OrganizationId;
import dev.konto.starter.test.AtOnce;
import dev.konto.starter.test.ServiceTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;

@ServiceTest
class PublishingTermsTests {

    @Autowired PublishingTerms publishing;
    @Autowired TermsDocuments documents;

    private final DocumentId id = aDocumentId();
    private final OrganizationId fjord = anOrganization();

    @Test
    void addsVersionsAndChangesNone() {
        var first = aVersion("1", MONDAY);
        var second = aVersion("2", MONDAY.plusSeconds(1));
        publishing.publish(id, fjord, true, List.of(first));
        publishing.publish(id, fjord, false, List.of(first, second));

        assertThatThrownBy(
                        () ->
                                publishing.publish(
                                        id, fjord, true, List.of(aVersion("1b", MONDAY), second)))
                .isInstanceOf(PublishedTermsChanged.class);

        var kept = documents.findById(id).orElseThrow();
        assertThat(kept.versions()).containsExactly(first, second);
        assertThat(kept.required()).isFalse();
    }

    @Test
    void letsOneWinWhoPublishesAnotherVersionAtTheSameMoment() throws Exception {
        var said = List.of(List.of(aVersion("a", MONDAY)), List.of(aVersion("b", MONDAY)));

        var refused =
                AtOnce.refusals(
                        () -> publishing.publish(id, fjord, true, said.getFirst()),
                        () -> publishing.publish(id, fjord, true, said.getLast()));

        assertThat(refused).singleElement().isInstanceOf(PublishedTermsChanged.class);
        assertThat(documents.findById(id).orElseThrow().versions()).isIn(said);
    }
}
