package dev.konto.securityinfo;

import static dev.konto.securityinfo.SecurityInfoFixtures.MONDAY;

import dev.konto.securityinfo.SecurityInfoEvent.DefaultMethodChanged;
import dev.konto.securityinfo.SecurityInfoEvent.MethodAdded;
import dev.konto.securityinfo.SecurityInfoEvent.MethodConfirmed;
import dev.konto.securityinfo.SecurityInfoEvent.MethodDeleted;
import dev.konto.securityinfo.SecurityInfoEvent.MethodRenamed;
import dev.konto.securityinfo.SecurityInfoEvent.PasskeyCloneSuspected;
import dev.konto.securityinfo.SecurityInfoEvent.PasswordChanged;
import dev.konto.securityinfo.SecurityInfoEvent.PasswordReset;
import dev.konto.securityinfo.SecurityInfoEvent.VerificationThrottled;
import dev.konto.securityinfo.method.MethodId;
import dev.konto.securityinfo.method.MethodType;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.EventContract;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
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
                new PasswordChanged(MONDAY),
                new PasswordReset(MONDAY, List.of(MethodType.PHONE, MethodType.EMAIL)),
                new VerificationThrottled(5, MONDAY.plusSeconds(30)),
                MethodAdded.of(MethodFixtures.active(MethodFixtures.PHONE)),
                MethodConfirmed.of(MethodFixtures.active(MethodFixtures.EMAIL)),
                MethodRenamed.of(MethodFixtures.active(MethodFixtures.PASSKEY), "Key"),
                MethodDeleted.of(MethodFixtures.active(MethodFixtures.CODES)),
                PasskeyCloneSuspected.of(MethodFixtures.active(MethodFixtures.PASSKEY)),
                DefaultMethodChanged.of(
                        MethodFixtures.active(MethodFixtures.APP), MethodId.next()));
    }
}
