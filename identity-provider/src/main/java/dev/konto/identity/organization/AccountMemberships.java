package dev.konto.identity.organization;

import dev.konto.starter.account.AccountId;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The organizations that one account belongs to or has belonged to.
@Document("account-memberships")
record AccountMemberships(
        @Id AccountId account, List<KnownMembership> memberships, @Version @Nullable Long version) {

    static AccountMemberships none(AccountId account) {
        return new AccountMemberships(account, List.of(), null);
    }

    boolean in(String organization) {
        return find(organization).filter(KnownMembership::member).isPresent();
    }

    /// The account joined the organization, or left it.
    AccountMemberships note(KnownMembership news) {
        var known = find(news.organization());
        if (known.isPresent() && known.get().sequence() >= news.sequence()) {
            return this;
        }
        var others =
                memberships.stream().filter(it -> !it.organization().equals(news.organization()));
        return new AccountMemberships(
                account, Stream.concat(others, Stream.of(news)).toList(), version);
    }

    private Optional<KnownMembership> find(String organization) {
        return memberships.stream()
                .filter(it -> it.organization().equals(organization))
                .findFirst();
    }
}
