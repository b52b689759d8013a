package dev.konto.privacy;

import static dev.konto.privacy.TermsFixtures.MONDAY;
import static dev.konto.privacy.TermsFixtures.TUESDAY;
import static dev.konto.privacy.TermsFixtures.WEDNESDAY;
import static dev.konto.privacy.TermsFixtures.aDocumentOf;
import static dev.konto.privacy.TermsFixtures.aVersion;
import static dev.konto.privacy.TermsFixtures.anOrganization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konto.privacy.organization.OrganizationId;

import org.junit.jupiter.api.Test;

import java.util.List;

class TermsDocumentTests {

    private final OrganizationId fjord = anOrganization();
    private final TermsVersion first = aVersion("1", MONDAY);
    private final TermsVersion second = aVersion("2", WEDNESDAY);
    private final TermsDocument document = aDocumentOf(fjord, first, second);

    @Test
    void isInForceInItsLatestPublishedVersion() {
        assertThat(document.current(MONDAY.minusMillis(1))).isEmpty();
        assertThat(document.current(MONDAY).map(CurrentTerms::inForce)).contains(first);
        assertThat(document.current(TUESDAY).map(CurrentTerms::inForce)).contains(first);
        assertThat(document.current(WEDNESDAY).map(CurrentTerms::inForce)).contains(second);
    }

    @Test
    void takesALaterVersion() {
        var third = aVersion("3", WEDNESDAY.plusSeconds(1));

        var longer = document.with(told(first, second, third), WEDNESDAY);

        assertThat(longer.versions()).containsExactly(first, second, third);
    }

    @Test
    void takesOtherWordsForWhatIsNotPublishedYet() {
        var reworded = aVersion("2b", WEDNESDAY);

        var changed = document.with(told(first, reworded), TUESDAY);

        assertThat(changed.versions()).containsExactly(first, reworded);
    }

    @Test
    void staysAsItIsWhenToldTheSame() {
        assertThat(document.with(told(first, second), WEDNESDAY)).isEqualTo(document);
    }

    @Test
    void keepsWhatWasPublished() {
        var reworded =
                new TermsVersion("1", MONDAY, List.of(new TermsText("en", "Other", "Other.")));

        assertRefused(told(reworded, second));
        assertRefused(told(aVersion("1", MONDAY.plusMillis(1)), second));
        assertRefused(told(second));
        assertRefused(told(first));
        assertRefused(told());
    }

    @Test
    void belongsToOneOrganizationForEver() {
        assertRefused(aDocumentOf(anOrganization(), first, second));
    }

    private TermsDocument told(TermsVersion... versions) {
        return aDocumentOf(fjord, versions);
    }

    private void assertRefused(TermsDocument told) {
        assertThatThrownBy(() -> document.with(told, WEDNESDAY))
                .isInstanceOf(PublishedTermsChanged.class);
    }
}
