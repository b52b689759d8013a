package dev.konto.privacy.statement;

import dev.konto.privacy.organization.Affiliates;
import dev.konto.privacy.organization.Affiliation;
import dev.konto.privacy.organization.Organization;
import dev.konto.privacy.organization.OrganizationId;
import dev.konto.privacy.organization.Organizations;
import dev.konto.starter.account.AccountId;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What the organizations of an account say about its privacy, the home organization first.
@Service
public class Statement {

    private final Affiliates affiliates;
    private final Organizations organizations;

    Statement(Affiliates affiliates, Organizations organizations) {
        this.affiliates = affiliates;
        this.organizations = organizations;
    }

    public List<Said> of(AccountId account) {
        var belongsTo = affiliates.of(account).lasting();
        var described = described(belongsTo);
        return belongsTo.stream()
                .map(it -> Said.of(it, described.get(it.organizationId())))
                .sorted(Comparator.comparing(Said::home).reversed().thenComparing(Said::name))
                .toList();
    }

    private Map<OrganizationId, Organization> described(List<Affiliation> belongsTo) {
        var ids = belongsTo.stream().map(Affiliation::organizationId).toList();
        return organizations.findByIdIn(ids).stream()
                .collect(Collectors.toMap(Organization::id, Function.identity()));
    }

    /// What one organization says, as far as it is known.
    public record Said(
            OrganizationId organizationId,
            String name,
            boolean home,
            @Nullable String privacyStatementUrl,
            @Nullable String contact) {

        static Said of(Affiliation belongsTo, @Nullable Organization organization) {
            var id = belongsTo.organizationId();
            var told = Objects.requireNonNullElse(belongsTo.name(), id.value());
            return organization == null
                    ? new Said(id, told, belongsTo.isHome(), null, null)
                    : new Said(
                            id,
                            organization.name(),
                            belongsTo.isHome(),
                            organization.privacyStatement(),
                            organization.contact());
        }
    }
}
