package dev.konto.privacy.outstanding;

import dev.konto.privacy.TermsDocument;
import dev.konto.privacy.TermsDocuments;
import dev.konto.privacy.organization.Affiliate;
import dev.konto.privacy.organization.Affiliates;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Actor;
import dev.konto.starter.account.Caller;
import dev.konto.starter.mongo.Identifier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;

/// Tells all who belong to an organization that other terms of it wait for them, once a version
/// came into force. Goes page by page and notes how far it came, so that a crash costs one page.
/// Replicas that meet do the same twice, which is the same as once.
@Component
class TellingMembers {

    private static final Logger log = LoggerFactory.getLogger(TellingMembers.class);
    private static final Limit DOCUMENTS = Limit.of(20);
    private static final int MEMBERS = 200;

    private final TermsDocuments documents;
    private final Affiliates affiliates;
    private final NotingOutstandingTerms noting;
    private final Clock clock;

    TellingMembers(
            TermsDocuments documents,
            Affiliates affiliates,
            NotingOutstandingTerms noting,
            Clock clock) {
        this.documents = documents;
        this.affiliates = affiliates;
        this.noting = noting;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${konto.privacy.terms.tell-every:2s}", initialDelayString = "2s")
    void tell() {
        try {
            documents
                    .findByTellingDueAtLessThanEqualOrderByTellingDueAt(clock.instant(), DOCUMENTS)
                    .forEach(this::tellPage);
        } catch (DataAccessException e) {
            log.warn("Telling of terms goes on later: {}", e.getClass().getSimpleName());
        }
    }

    private void tellPage(TermsDocument document) {
        var page =
                affiliates.findByAffiliationsOrganizationIdAndAccountGreaterThanOrderByAccount(
                        document.organizationId(), document.toldUpTo(), Limit.of(MEMBERS));
        var by =
                new Caller(
                        new Actor(Actor.Kind.SYSTEM, "privacy-service"),
                        null,
                        Identifier.next(),
                        null);
        page.forEach(member -> noting.note(member.account(), by));
        if (page.size() < MEMBERS) {
            documents.save(document.toldAll(clock.instant()));
        } else {
            documents.save(document.toldUpTo(last(page)));
        }
    }

    private static AccountId last(List<Affiliate> page) {
        return page.getLast().account();
    }
}
