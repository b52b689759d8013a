package dev.konto.privacy.organization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.privacy.DocumentId;

import org.junit.jupiter.api.Test;

import java.util.Set;

class OrganizationTests {

    private final OrganizationId fjord = new OrganizationId("fjord-university");
    private final DocumentId acceptableUse = new DocumentId("acceptable-use");
    private final DocumentId library = new DocumentId("library");
    private final Organization told = aDescription("Fjord University");

    @Test
    void requiresWhatItsLatestPolicySays() {
        var now = told.after(told, Set.of(acceptableUse), 1).after(told, Set.of(library), 2);

        assertThat(now.requiredTerms()).containsExactly(library);
    }

    @Test
    void doesNotListenToOldNews() {
        var now = told.after(told, Set.of(library), 2);

        assertThat(now.after(told, Set.of(acceptableUse), 1)).isSameAs(now);
        assertThat(now.after(told, Set.of(), 2)).isSameAs(now);
    }

    @Test
    void remembersWhatIsStillToBeTold() {
        var now = told.after(told, Set.of(acceptableUse), 1).after(told, Set.of(library), 2);

        assertThat(now.untold()).containsExactlyInAnyOrder(acceptableUse, library);
        assertThat(now.told().untold()).isEmpty();
        assertThat(now.told().after(told, Set.of(library), 3).untold()).isEmpty();
    }

    @Test
    void demandsTheSameWhenAnAdministratorDescribesIt() {
        var now = told.after(told, Set.of(library), 1).describedLike(aDescription("Fjord"));

        assertThat(now.name()).isEqualTo("Fjord");
        assertThat(now.requiredTerms()).containsExactly(library);
        assertThat(now.after(told, Set.of(), 1)).isSameAs(now);
    }

    private Organization aDescription(String name) {
        return Organization.describedAs(fjord, name, null, null, Set.of());
    }
}
