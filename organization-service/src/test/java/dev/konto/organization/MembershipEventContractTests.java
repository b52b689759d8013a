package dev.konto.organization;

import dev.konto.organization.MembershipEvent.OrganizationDeclined;
import dev.konto.organization.MembershipEvent.OrganizationInvited;
import dev.konto.organization.MembershipEvent.OrganizationJoined;
import dev.konto.organization.MembershipEvent.OrganizationLeft;
import dev.konto.organization.MembershipEvent.OrganizationRemoved;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.EventContract;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.stream.Stream;

class MembershipEventContractTests {

    private static final Organization NORDIC = OrganizationFixtures.anOrganization();

    @ParameterizedTest
    @MethodSource("events")
    void keepsTheSchemaOfItsType(MembershipEvent event) {
        var account = Accounts.any();

        EventContract.assertKept(event, account, Accounts.holderOf(account));
    }

    static Stream<MembershipEvent> events() {
        var invitation = OrganizationFixtures.anInvitationBy(NORDIC);
        return Stream.concat(
                Arrays.stream(MembershipKind.values())
                        .map(kind -> OrganizationJoined.of(NORDIC, kind)),
                Stream.of(
                        OrganizationInvited.of(invitation, NORDIC),
                        OrganizationJoined.of(NORDIC, invitation),
                        OrganizationDeclined.of(invitation, NORDIC),
                        OrganizationLeft.of(NORDIC),
                        OrganizationRemoved.of(NORDIC, RemovalReason.ADMINISTRATOR),
                        OrganizationRemoved.of(NORDIC, RemovalReason.ORGANIZATION_DELETED)));
    }
}
