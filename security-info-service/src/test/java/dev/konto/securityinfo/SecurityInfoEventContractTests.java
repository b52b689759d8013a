package dev.konto.securityinfo;

import static dev.konto.securityinfo.SecurityInfoFixtures.MONDAY;

import dev.konto.securityinfo.SecurityInfoEvent.PasswordChanged;
import dev.konto.securityinfo.SecurityInfoEvent.VerificationThrottled;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.EventContract;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

class SecurityInfoEventContractTests {

    @ParameterizedTest
    @MethodSource("events")
    void keepsTheSchemaOfItsType(SecurityInfoEvent event) {
        var owner = Accounts.any();

        EventContract.assertKept(event, owner, Accounts.holderOf(owner));
    }

    static Stream<SecurityInfoEvent> events() {
        return Stream.of(
                new PasswordChanged(MONDAY), new VerificationThrottled(5, MONDAY.plusSeconds(30)));
    }
}
