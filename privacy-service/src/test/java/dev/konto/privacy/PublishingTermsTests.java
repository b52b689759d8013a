package dev.konto.privacy;

import static dev.konto.privacy.TermsFixtures.MONDAY;
import static dev.konto.privacy.TermsFixtures.aDocumentId;
import static dev.konto.privacy.TermsFixtures.aVersion;
import static dev.konto.privacy.TermsFixtures.anOrganization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konto.privacy.organization.OrganizationId;
import dev.konto.starter.test.ServiceTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

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
        List<Callable<TermsDocument>> both =
                List.of(
                        () -> publishing.publish(id, fjord, true, List.of(aVersion("a", MONDAY))),
                        () -> publishing.publish(id, fjord, true, List.of(aVersion("b", MONDAY))));
        var won = new ArrayList<TermsDocument>();
        var refused = new ArrayList<Throwable>();

        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var change : threads.invokeAll(both)) {
                try {
                    won.add(change.get());
                } catch (ExecutionException e) {
                    refused.add(e.getCause());
                }
            }
        }

        assertThat(won).hasSize(1);
        assertThat(refused).singleElement().isInstanceOf(PublishedTermsChanged.class);
        assertThat(documents.findById(id).orElseThrow().versions())
                .isEqualTo(won.getFirst().versions());
    }
}
