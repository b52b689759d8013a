package dev.konto.privacy;

import static dev.konto.privacy.TermsFixtures.MONDAY;
import static dev.konto.privacy.TermsFixtures.SOME_DAY;
import static dev.konto.privacy.TermsFixtures.TUESDAY;
import static dev.konto.privacy.TermsFixtures.aDocumentOf;
import static dev.konto.privacy.TermsFixtures.aVersion;
import static dev.konto.privacy.TermsFixtures.anOrganization;
import static dev.konto.privacy.organization.AffiliateFixtures.anAffiliateOf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.privacy.organization.Affiliates;
import dev.konto.privacy.organization.OrganizationId;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.AtOnce;
import dev.konto.starter.test.EventContract;
import dev.konto.starter.test.PublishedEvents;
import dev.konto.starter.test.ServiceTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class AcceptingTermsTests {

    @Autowired AcceptingTerms accepting;
    @Autowired Acceptances acceptances;
    @Autowired TermsDocuments documents;
    @Autowired Affiliates affiliates;

    private final OrganizationId fjord = anOrganization();
    private final AccountId maja = Accounts.any();
    private final Caller caller = Accounts.holderOf(maja);

    @BeforeEach
    void majaBelongsToFjord() {
        affiliates.save(anAffiliateOf(fjord, maja));
    }

    @Test
    void remembersTheAcceptanceAndTellsOnce() {
        var terms = documents.save(aDocumentOf(fjord, aVersion("1", MONDAY)));

        accepting.accept(caller, terms.id(), "1", Languages.ANY);
        accepting.accept(caller, terms.id(), "1", Languages.ANY);

        assertThat(acceptances.of(maja, terms.id()).accepted()).hasSize(1);
        try (var topic = PublishedEvents.on(Topics.PRIVACY_EVENTS)) {
            var event = topic.await(maja.value(), 1).getFirst();
            assertThat(event.type()).isEqualTo(EventTypes.PRIVACY_TERMS_ACCEPTED);
            assertThat(event.sequence()).isEqualTo(1);
            EventContract.assertKept(event);
        }
        assertThat(acceptances.of(maja, terms.id()).outbox().sequence()).isEqualTo(1);
    }

    @Test
    void refusesAVersionThatIsNotInForce() {
        var terms =
                documents.save(
                        aDocumentOf(
                                fjord,
                                aVersion("old", MONDAY),
                                aVersion("now", TUESDAY),
                                aVersion("later", SOME_DAY)));

        for (var version : new String[] {"old", "later", "none"}) {
            assertThatThrownBy(() -> accepting.accept(caller, terms.id(), version, Languages.ANY))
                    .isInstanceOf(TermsVersionOutdated.class);
        }
        assertThat(acceptances.findByOwnerAndDocumentId(maja, terms.id())).isEmpty();
    }

    @Test
    void findsNoTermsOfOtherOrganizations() {
        var terms = documents.save(aDocumentOf(anOrganization(), aVersion("1", MONDAY)));

        assertThatThrownBy(() -> accepting.accept(caller, terms.id(), "1", Languages.ANY))
                .isInstanceOf(TermsNotFound.class);
    }

    @Test
    void acceptsForNobodyElse() {
        var terms = documents.save(aDocumentOf(fjord, aVersion("1", MONDAY)));
        var erik = Accounts.any();
        affiliates.save(anAffiliateOf(fjord, erik));

        accepting.accept(Accounts.holderOf(erik), terms.id(), "1", Languages.ANY);

        assertThat(acceptances.of(maja, terms.id()).latest()).isEmpty();
    }

    @Test
    void acceptsOnceWhenAskedFourTimesAtTheSameMoment() throws Exception {
        var terms = documents.save(aDocumentOf(fjord, aVersion("1", MONDAY)));
        var refused =
                AtOnce.refusals(4, () -> accepting.accept(caller, terms.id(), "1", Languages.ANY));

        assertThat(refused).isEmpty();
        var kept = acceptances.of(maja, terms.id());
        assertThat(kept.accepted()).hasSize(1);
        assertThat(kept.outbox().sequence()).isEqualTo(1);
    }
}
