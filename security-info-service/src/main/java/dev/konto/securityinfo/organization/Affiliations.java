package dev.konto.securityinfo.organization;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The latest news of an account in each organization that it ever heard of. Ended ones stay, so
/// that old news, delivered late, is known to be old.
public record Affiliations(List<Affiliation> all) {

    public static final Affiliations NONE = new Affiliations(List.of());

    /// These with the news; unchanged if it is old.
    public Affiliations after(Affiliation news) {
        var known = of(news.organization());
        if (known.filter(it -> it.asOf() >= news.asOf()).isPresent()) {
            return this;
        }
        var others = all.stream().filter(it -> !it.organization().equals(news.organization()));
        return new Affiliations(Stream.concat(others, Stream.of(news)).toList());
    }

    /// Where the account is at home, by the latest news of any home.
    public Optional<OrganizationId> home() {
        return all.stream()
                .filter(Affiliation::home)
                .max(Comparator.comparingLong(Affiliation::asOf))
                .map(Affiliation::organization);
    }

    private Optional<Affiliation> of(OrganizationId organization) {
        return all.stream().filter(it -> it.organization().equals(organization)).findFirst();
    }
}
