package dev.konto.privacy;

import dev.konto.privacy.organization.OrganizationId;
import dev.konto.starter.mongo.Identifier;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/// Terms of use to test with.
public final class TermsFixtures {

    public static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");
    public static final Instant TUESDAY = Instant.parse("2026-11-17T08:00:00Z");
    public static final Instant WEDNESDAY = Instant.parse("2026-11-18T08:00:00Z");

    /// Later than any test runs.
    public static final Instant SOME_DAY = Instant.parse("2999-01-01T00:00:00Z");

    private TermsFixtures() {}

    public static DocumentId aDocumentId() {
        return new DocumentId("terms-" + Identifier.next());
    }

    public static OrganizationId anOrganization() {
        return new OrganizationId("organization-" + Identifier.next());
    }

    /// Terms that nobody needs to be told of any more.
    public static TermsDocument aDocumentOf(OrganizationId organization, TermsVersion... all) {
        return TermsDocument.of(aDocumentId(), organization, true, Arrays.asList(all))
                .toldAll(SOME_DAY);
    }

    public static TermsVersion aVersion(String name, Instant publishedAt) {
        return new TermsVersion(
                name,
                publishedAt,
                List.of(
                        new TermsText("en", "Acceptable use", "# Acceptable use\n\nBe kind."),
                        new TermsText("sv", "Användarvillkor", "Var *snäll*.")));
    }

    /// Terms whose version in force is this one.
    public static CurrentTerms current(String version) {
        return new CurrentTerms(
                new DocumentId("acceptable-use"),
                new OrganizationId("fjord-university"),
                true,
                aVersion(version, MONDAY),
                List.of(aVersion(version, MONDAY)));
    }
}
