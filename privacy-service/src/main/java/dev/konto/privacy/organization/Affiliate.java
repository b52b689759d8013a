package dev.konto.privacy.organization;

import dev.konto.starter.account.AccountId;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An account with all organizations that it is known to belong to, or to have belonged to. The
/// ended ones are kept so that old news, delivered again, is known to be old.
@Document("affiliates")
@CompoundIndex(name = "organization", def = "{'affiliations.organizationId': 1, '_id': 1}")
public record Affiliate(
        @Id AccountId account, List<Affiliation> affiliations, @Version @Nullable Long version) {

    static Affiliate of(AccountId account) {
        return new Affiliate(account, List.of(), null);
    }

    /// This affiliate after the news; the same one if the news is old.
    Affiliate after(Affiliation news) {
        var known = known(news.organizationId());
        if (known.isPresent() && !news.isNewsAfter(known.get())) {
            return this;
        }
        var others = affiliations.stream().filter(it -> known.filter(it::equals).isEmpty());
        return new Affiliate(account, Stream.concat(others, Stream.of(news)).toList(), version);
    }

    /// The organizations that the account belongs to now.
    public List<Affiliation> lasting() {
        return affiliations.stream().filter(Affiliation::lasting).toList();
    }

    /// The ids of these.
    public List<OrganizationId> organizations() {
        return lasting().stream().map(Affiliation::organizationId).toList();
    }

    /// The organizations that the account belonged to and no longer does.
    public Set<OrganizationId> left() {
        return affiliations.stream()
                .filter(it -> !it.lasting())
                .map(Affiliation::organizationId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The organization that owns the account, if there is one.
    public Optional<Affiliation> home() {
        return lasting().stream().filter(Affiliation::isHome).findFirst();
    }

    private Optional<Affiliation> known(OrganizationId organization) {
        return affiliations.stream()
                .filter(it -> it.organizationId().equals(organization))
                .findFirst();
    }
}
