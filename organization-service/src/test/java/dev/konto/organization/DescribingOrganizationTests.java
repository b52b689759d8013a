package dev.konto.organization;

import static dev.konto.organization.OrganizationFixtures.aDescription;
import static dev.konto.organization.OrganizationFixtures.anId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.organization.Policy.Methods;
import dev.konto.starter.account.Caller;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.AtOnce;
import dev.konto.starter.test.EventContract;
import dev.konto.starter.test.PublishedEvents;
import dev.konto.starter.test.ServiceTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;

@ServiceTest
class DescribingOrganizationTests {

    @Autowired DescribingOrganization describing;
    @Autowired SettingPolicy setting;
    @Autowired Organizations organizations;

    private final OrganizationId id = anId();
    private final Caller ada = Accounts.administrator();
    private final Description open = aDescription(OrganizationState.ACTIVE, Leaving.ALLOWED);

    @Test
    void saysAnewWhatAnOrganizationIs() {
        var closed = aDescription(OrganizationState.DELETED, Leaving.ALLOWED);

        describing.describe(ada, id, open);
        describing.describe(ada, id, closed);

        assertThat(organizations.described(id).description()).isEqualTo(closed);
    }

    @Test
    void tellsEachChangeOnceUnderTheOrganizationsOwnKey() {
        var demanded =
                new Policy(
                        new Methods(List.of(MethodType.PASSKEY), SecondStep.REQUIRED),
                        List.of("acceptable-use"),
                        List.of(ManagedPreference.LANGUAGE));

        describing.describe(ada, id, open);
        describing.describe(ada, id, open);
        setting.set(ada, id, demanded);
        setting.set(ada, id, demanded);

        try (var topic = PublishedEvents.on(Topics.ORGANIZATION_EVENTS)) {
            var events = topic.await(id.value(), 2);
            assertThat(events)
                    .extracting(AccountEvent::type)
                    .containsExactly(
                            EventTypes.ORGANIZATION_POLICY_CHANGED,
                            EventTypes.ORGANIZATION_POLICY_CHANGED);
            assertThat(events).extracting(AccountEvent::sequence).containsExactly(1L, 2L);
            events.forEach(EventContract::assertKept);
            assertThat(events.getLast().data().at("/methods/secondStep").asString())
                    .isEqualTo("required");
            assertThat(events.getFirst().data().at("/methods").has("allowed")).isFalse();
        }
    }

    @Test
    void refusesADomainOfAnotherOrganizationUntilThatIsDeleted() {
        var domain = id.value() + ".example";
        var nordic = anId();
        describing.describe(ada, id, with(domain, OrganizationState.SUSPENDED));

        assertThatThrownBy(
                        () ->
                                describing.describe(
                                        ada, nordic, with(domain, OrganizationState.ACTIVE)))
                .isInstanceOf(DomainTaken.class);
        assertThat(organizations.findById(nordic)).isEmpty();

        describing.describe(ada, id, with(domain, OrganizationState.DELETED));
        describing.describe(ada, nordic, with(domain, OrganizationState.ACTIVE));
        assertThat(organizations.described(nordic).description().domain()).isEqualTo(domain);
    }

    @Test
    void givesADomainToOneOfTwoWhoClaimItAtTheSameMoment() throws Exception {
        var domain = id.value() + ".example";
        var told = with(domain, OrganizationState.ACTIVE);

        var refused =
                AtOnce.refusals(
                        () -> describing.describe(ada, id, told),
                        () -> describing.describe(ada, anId(), told));

        assertThat(refused).singleElement().isInstanceOf(DomainTaken.class);
        assertThat(organizations.findByClaimsIn(List.of(domain))).hasSize(1);
    }

    private static Description with(String domain, OrganizationState state) {
        return new Description(
                "Nordic Research Net",
                List.of(domain),
                state,
                Leaving.ALLOWED,
                null,
                null,
                List.of());
    }

    @Test
    void doesSoOnceWhenSaidFourTimesAtTheSameMoment() throws Exception {
        var refused = AtOnce.refusals(4, () -> describing.describe(ada, id, open));

        assertThat(refused).isEmpty();
        assertThat(organizations.described(id).description()).isEqualTo(open);
    }
}
