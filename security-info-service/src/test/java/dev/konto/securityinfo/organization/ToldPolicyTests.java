package dev.konto.securityinfo.organization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.securityinfo.method.MethodType;
import dev.konto.securityinfo.method.SecondStep;
import dev.konto.securityinfo.organization.ToldPolicy.ToldMethods;

import org.junit.jupiter.api.Test;

import java.util.Set;

class ToldPolicyTests {

    @Test
    void leavesOutKindsThatAreNotKnownHere() {
        var told = new ToldMethods(Set.of("passkey", "carrier-pigeon"), SecondStep.REQUIRED);

        var policy = new ToldPolicy("fjord", "Fjord University", told).asOf(2);

        assertThat(policy.allowed()).containsExactly(MethodType.PASSKEY);
        assertThat(policy.allows(MethodType.PHONE)).isFalse();
    }

    @Test
    void allowsAllIfItNamesNone() {
        var told = new ToldMethods(null, SecondStep.OFF);

        var policy = new ToldPolicy("fjord", "Fjord University", told).asOf(2);

        assertThat(MethodType.values()).allMatch(policy::allows);
    }
}
