package dev.konto.securityinfo.organization;

import static dev.konto.securityinfo.web.Calls.assertProblem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.events.AccountEvent;
import dev.konto.events.Topics;
import dev.konto.securityinfo.MovableClock;
import dev.konto.securityinfo.SecurityInfoTest;
import dev.konto.securityinfo.SecurityInfos;
import dev.konto.securityinfo.method.MethodType;
import dev.konto.securityinfo.method.SecondStep;
import dev.konto.securityinfo.web.MethodCalls;
import dev.konto.securityinfo.web.ProviderCalls;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.EventContract;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What organizations tell is told by records as the organization service publishes them.
@SecurityInfoTest
class OrganizationListenerTests {

    private static final String STRICT =
            "{\"allowed\": [\"passkey\"], \"secondStep\": \"required\"}";

    @Autowired KafkaOperations<String, byte[]> kafka;
    @Autowired OrganizationPolicies policies;
    @Autowired SecurityInfos infos;

    private final AccountId maja = Accounts.any();
    private final String fjord = "organization-of-" + maja.value();
    private final MethodCalls owner;
    private final ProviderCalls provider;

    OrganizationListenerTests(@Autowired MockMvcTester mvc, @Autowired MovableClock clock) {
        this.owner = new MethodCalls(mvc, clock, maja.value());
        this.provider = new ProviderCalls(mvc, maja.value());
    }

    @Test
    void makesThePolicyHoldForWhoeverIsAtHomeThere() {
        var app = owner.app();
        tell(OrganizationEvents.demanding(fjord, STRICT, 2));
        assertThat(owner.add("{\"type\": \"app-password\"}")).hasStatus(HttpStatus.CREATED);

        tell(OrganizationEvents.joined(maja, fjord, 1));

        assertProblem(
                owner.add("{\"type\": \"app-password\"}"),
                HttpStatus.CONFLICT,
                "method-not-offered");
        assertThat(owner.policy())
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"secondStep": "required", "organization": "Fjord University",
                         "registrationRequired": true, "methods": [
                          {"type": "passkey", "allowed": true},
                          {"type": "authenticator-app", "registered": 1, "allowed": false,
                           "reason": {"code": "not-offered"}},
                          {"type": "phone", "allowed": false}, {"type": "email"},
                          {"type": "recovery-codes"}, {"type": "temporary-access-pass"},
                          {"type": "security-questions"}, {"type": "app-password"}]}
                        """);
        assertThat(provider.signInMethods())
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"methods": [{"id": "%1$s"}], "defaultMethodId": "%1$s",
                         "secondStep": "required", "registrationRequired": true}
                        """
                                .formatted(app.id()));
        assertThat(provider.get("/internal/v1/accounts/%s/reset-methods".formatted(maja.value())))
                .bodyJson()
                .isLenientlyEqualTo("{\"methods\": []}");
    }

    @Test
    void endsWithTheHome() {
        tell(OrganizationEvents.demanding(fjord, STRICT, 1));
        tell(OrganizationEvents.joined(maja, fjord, 1));
        tell(OrganizationEvents.removed(maja, fjord, 2));
        tell(OrganizationEvents.joined(maja, fjord, 1));

        assertThat(infos.of(maja).affiliations().home()).isEmpty();
        assertThat(owner.policy())
                .bodyJson()
                .isLenientlyEqualTo("{\"secondStep\": \"if-registered\", \"organization\": null}");
    }

    @Test
    void keepsTheLatestPolicyWhicheverComesLast() {
        tell(OrganizationEvents.demanding(fjord, STRICT, 2));
        var once = policies.findById(new OrganizationId(fjord));
        tell(OrganizationEvents.demanding(fjord, STRICT, 2));
        tell(OrganizationEvents.demanding(fjord, "{\"secondStep\": \"off\"}", 1));

        assertThat(policies.findById(new OrganizationId(fjord))).isEqualTo(once);
        assertThat(once.orElseThrow().allowed()).containsExactly(MethodType.PASSKEY);

        tell(OrganizationEvents.demanding(fjord, "{\"secondStep\": \"off\"}", 3));

        var latest = policies.findById(new OrganizationId(fjord)).orElseThrow();
        assertThat(latest.secondStep()).isEqualTo(SecondStep.OFF);
        assertThat(latest.allows(MethodType.PHONE)).isTrue();
    }

    /// Records are handled in order, so that this one has been once another account's after it has.
    private void tell(AccountEvent event) {
        var another = Accounts.any();
        EventContract.assertKept(event);
        kafka.send(event.toRecord(Topics.ORGANIZATION_EVENTS)).join();
        var marker = OrganizationEvents.joined(another, fjord, 1);
        kafka.send(marker.toRecord(Topics.ORGANIZATION_EVENTS)).join();
        Awaitility.await().until(() -> infos.findById(another).isPresent());
    }
}
