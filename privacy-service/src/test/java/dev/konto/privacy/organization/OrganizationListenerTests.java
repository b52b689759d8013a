package dev.konto.privacy.organization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.privacy.DocumentId;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.mongo.Identifier;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.ServiceTest;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaOperations;

import java.time.Duration;

/// What is heard of organizations is told by records as the organization service publishes them.
@ServiceTest
class OrganizationListenerTests {

    @Autowired KafkaOperations<String, byte[]> kafka;
    @Autowired Affiliates affiliates;
    @Autowired Organizations organizations;

    private final AccountId maja = Accounts.any();
    private final OrganizationId fjord = new OrganizationId("fjord-university");
    private final OrganizationId nordic = new OrganizationId("nordic-research-net");

    @Test
    void hearsWhereAnAccountBelongs() {
        send(news(EventTypes.ORGANIZATION_JOINED, fjord, 1));
        send(news(EventTypes.ORGANIZATION_JOINED, nordic, 2));
        awaitHandled();

        assertThat(affiliates.of(maja).organizations()).containsExactly(fjord, nordic);
    }

    @ParameterizedTest
    @ValueSource(strings = {EventTypes.ORGANIZATION_LEFT, EventTypes.ORGANIZATION_REMOVED})
    void hearsWhereItNoLongerDoes(String ending) {
        send(news(EventTypes.ORGANIZATION_JOINED, fjord, 1));
        send(news(EventTypes.ORGANIZATION_JOINED, nordic, 2));
        send(news(ending, nordic, 3));
        awaitHandled();

        assertThat(affiliates.of(maja).organizations()).containsExactly(fjord);
    }

    @Test
    void isNotConfusedByNewsThatComesTwice() {
        var joined = news(EventTypes.ORGANIZATION_JOINED, fjord, 1);
        var left = news(EventTypes.ORGANIZATION_LEFT, fjord, 2);

        send(joined);
        send(left);
        send(joined);
        send(left);
        send(joined);
        awaitHandled();

        assertThat(affiliates.of(maja).organizations()).isEmpty();
        assertThat(affiliates.of(maja).version()).isEqualTo(1);
    }

    @Test
    void leavesAloneWhatChangesNoMembership() {
        send(news(EventTypes.ORGANIZATION_INVITED, fjord, 1));
        send(news("dev.konto.organization.painted-blue.v1", fjord, 2));
        awaitHandled();

        assertThat(affiliates.findById(maja)).isEmpty();
    }

    @Test
    void hearsWhatAnOrganizationSaysAndManages() {
        var organization = new OrganizationId("organization-" + Identifier.next());
        send(MembershipEvents.policyOf(organization, 1, "acceptable-use"));
        awaitHandled();

        assertThat(organizations.findById(organization))
                .hasValueSatisfying(
                        told -> {
                            assertThat(told.name()).isEqualTo("Fjord University");
                            assertThat(told.privacyStatement())
                                    .isEqualTo("https://fjord.example/privacy");
                            assertThat(told.managed()).containsExactly(ManagedPreference.LANGUAGE);
                            assertThat(told.requiredTerms())
                                    .containsExactly(new DocumentId("acceptable-use"));
                        });
    }

    private AccountEvent news(String type, OrganizationId organization, long sequence) {
        return MembershipEvents.of(type, maja, organization, sequence);
    }

    private void send(AccountEvent event) {
        kafka.send(event.toRecord(Topics.ORGANIZATION_EVENTS)).join();
    }

    /// Records are handled in order, so that what came before this one has been handled too.
    private void awaitHandled() {
        var another = Accounts.any();
        send(MembershipEvents.of(EventTypes.ORGANIZATION_JOINED, another, fjord, 1));
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .until(() -> affiliates.findById(another).isPresent());
    }
}
