package dev.konto.privacy.organization;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.privacy.DocumentId;
import dev.konto.privacy.outstanding.NotingOutstandingTerms;
import dev.konto.privacy.outstanding.RetellingTerms;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;

import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

import java.util.Set;
import java.util.stream.Collectors;

/// Hears of accounts that join and leave organizations, whose terms wait for them from then on, or
/// no longer; and of what organizations say about privacy and demand.
@Component
class OrganizationListener {

    private final NotingAffiliation noting;
    private final NotingOutstandingTerms outstanding;
    private final NotingPolicy policies;
    private final RetellingTerms retelling;

    OrganizationListener(
            NotingAffiliation noting,
            NotingOutstandingTerms outstanding,
            NotingPolicy policies,
            RetellingTerms retelling) {
        this.noting = noting;
        this.outstanding = outstanding;
        this.policies = policies;
        this.retelling = retelling;
    }

    @KafkaListener(topics = Topics.ORGANIZATION_EVENTS)
    void on(AccountEvent event) {
        switch (event.type()) {
            case EventTypes.ORGANIZATION_JOINED -> note(event, begun(event));
            case EventTypes.ORGANIZATION_LEFT, EventTypes.ORGANIZATION_REMOVED ->
                    note(event, ended(event));
            case EventTypes.ORGANIZATION_POLICY_CHANGED -> note(event, event.data(Policy.class));
            default -> {}
        }
    }

    private void note(AccountEvent event, Affiliation news) {
        var account = new AccountId(event.accountId());
        noting.note(account, news);
        outstanding.note(account, Caller.reactingTo(event, "privacy-service"));
    }

    private static Affiliation begun(AccountEvent event) {
        var told = event.data(Joined.class);
        return Affiliation.begun(
                new OrganizationId(told.organizationId()),
                told.name(),
                told.kind(),
                event.sequence());
    }

    private static Affiliation ended(AccountEvent event) {
        var told = event.data(Ended.class);
        return Affiliation.ended(
                new OrganizationId(told.organizationId()), told.name(), event.sequence());
    }

    private void note(AccountEvent event, Policy told) {
        policies.note(told.organization(), told.required(), event.sequence());
        retelling.retell(new OrganizationId(told.organizationId()));
    }

    /// What is deleted decides nothing for anybody any more.
    record Policy(
            String organizationId,
            String name,
            String state,
            @Nullable String privacyStatementUrl,
            @Nullable String contact,
            Set<String> requiredTerms,
            Set<String> managedPreferences) {

        Organization organization() {
            return Organization.describedAs(
                    new OrganizationId(organizationId),
                    name,
                    privacyStatementUrl,
                    contact,
                    isDeleted() ? Set.of() : ManagedPreference.named(managedPreferences));
        }

        Set<DocumentId> required() {
            return isDeleted()
                    ? Set.of()
                    : requiredTerms.stream()
                            .map(DocumentId::new)
                            .collect(Collectors.toUnmodifiableSet());
        }

        private boolean isDeleted() {
            return "deleted".equals(state);
        }
    }

    record Joined(String organizationId, String name, String kind) {}

    record Ended(String organizationId, String name) {}
}
