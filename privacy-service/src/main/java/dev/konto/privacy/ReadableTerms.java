package dev.konto.privacy;

import dev.konto.privacy.organization.Affiliates;
import dev.konto.starter.account.AccountId;

import org.springframework.stereotype.Service;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The terms of use that an account can read: those that concern it, and behind them what it
/// accepted of organizations that it left, as far as it did. What somebody agreed to stays theirs
/// to read.
@Service
public class ReadableTerms {

    private final ApplicableTerms applicable;
    private final Affiliates affiliates;
    private final Acceptances acceptances;
    private final TermsDocuments documents;

    ReadableTerms(
            ApplicableTerms applicable,
            Affiliates affiliates,
            Acceptances acceptances,
            TermsDocuments documents) {
        this.applicable = applicable;
        this.affiliates = affiliates;
        this.acceptances = acceptances;
        this.documents = documents;
    }

    /// All of them, latest published first.
    public List<CurrentTerms> of(AccountId account) {
        return Stream.concat(applicable.of(account).stream(), formerly(account)).toList();
    }

    /// One of them.
    public CurrentTerms of(AccountId account, DocumentId id) {
        return applicable
                .find(account, id)
                .or(() -> formerly(account).filter(it -> it.id().equals(id)).findFirst())
                .orElseThrow(TermsNotFound::new);
    }

    private Stream<CurrentTerms> formerly(AccountId account) {
        var left = affiliates.of(account).left();
        if (left.isEmpty()) {
            return Stream.empty();
        }
        var accepted =
                acceptances.findByOwner(account).stream()
                        .collect(Collectors.toMap(Acceptance::documentId, Function.identity()));
        return documents.findByIdIn(accepted.keySet()).stream()
                .filter(document -> left.contains(document.organizationId()))
                .flatMap(
                        document ->
                                Optional.ofNullable(accepted.get(document.id()))
                                        .flatMap(document::asOf)
                                        .stream())
                .sorted(ApplicableTerms.LATEST_FIRST);
    }
}
