package dev.konto.organization;

import static dev.konto.organization.OrganizationFixtures.aGuestOf;
import static dev.konto.organization.OrganizationFixtures.anOrganization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.IndexedQueries;
import dev.konto.starter.test.ServiceTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.ScrollPosition;

@ServiceTest
class MembersTests {

    @Autowired Members members;
    @Autowired IndexedQueries queries;

    private final AccountId maja = Accounts.any();
    private final Organization nordic = anOrganization();

    @Test
    void keepAMemberAsItWas() {
        var kept = members.save(aGuestOf(nordic, maja));

        assertThat(members.of(maja))
                .usingRecursiveComparison()
                .ignoringFields("outbox")
                .isEqualTo(kept);
    }

    @Test
    void areInvisibleToAnotherAccount() {
        members.save(aGuestOf(nordic, maja));

        assertThat(members.of(Accounts.any()).organizations()).isEmpty();
    }

    @Test
    void refuseASecondBeginningOfTheSameMember() {
        members.save(aGuestOf(nordic, maja));

        assertThatThrownBy(() -> members.save(aGuestOf(anOrganization(), maja)))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void areFoundByIndex() {
        members.save(aGuestOf(nordic, maja));

        queries.assertIndexed(
                "memberships",
                () -> {
                    members.of(maja);
                    members.findByMembershipsOrganizationIdOrderByAccountAsc(
                            nordic.id(), ScrollPosition.keyset(), Limit.of(2));
                });
    }
}
