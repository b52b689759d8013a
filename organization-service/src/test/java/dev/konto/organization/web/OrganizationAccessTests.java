package dev.konto.organization.web;

import static dev.konto.organization.OrganizationFixtures.aGuestOf;
import static dev.konto.organization.OrganizationFixtures.anOrganization;
import static dev.konto.starter.test.Answers.assertProblem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.organization.Members;
import dev.konto.organization.Organization;
import dev.konto.organization.Organizations;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.ServiceTest;
import dev.konto.starter.test.Tokens;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Who may see and leave what.
@ServiceTest
class OrganizationAccessTests {

    private static final String[] ALL = {"organizations.read", "organizations.write"};

    @Autowired MockMvcTester mvc;
    @Autowired Organizations organizations;
    @Autowired Members members;

    private final AccountId maja = Accounts.any();
    private final String token = Tokens.of(maja.value(), ALL);

    @Test
    void hidesAnothersMembershipAndWhetherAnOrganizationExists() {
        var nordic = organizations.save(anOrganization());
        members.save(aGuestOf(nordic));

        assertProblem(leave(nordic, token), HttpStatus.NOT_FOUND, "not-found");
        assertProblem(leave(anOrganization(), token), HttpStatus.NOT_FOUND, "not-found");
        assertThat(members.findById(maja)).isEmpty();
    }

    @Test
    void keepsAnothersMembershipAsItIs() {
        var nordic = majaIsAGuest();
        var erik = Accounts.any();
        members.save(aGuestOf(nordic, erik));

        leave(nordic, Tokens.of(erik.value(), ALL));

        assertThat(members.of(maja).organizations()).containsExactly(nordic.id());
        assertThat(list(Tokens.of(erik.value(), ALL)))
                .bodyJson()
                .extractingPath("$.others")
                .asArray()
                .isEmpty();
    }

    @Test
    void refusesTokensThatAreNotGood() {
        var nordic = majaIsAGuest();
        for (var bad :
                new String[] {
                    "Bearer rubbish",
                    Tokens.forged(maja.value(), ALL),
                    Tokens.expired(maja.value(), ALL),
                    Tokens.forAnotherAudience(maja.value(), ALL)
                }) {
            assertProblem(leave(nordic, bad), HttpStatus.UNAUTHORIZED, "unauthenticated");
            assertProblem(list(bad), HttpStatus.UNAUTHORIZED, "unauthenticated");
        }
        assertProblem(
                mvc.get().uri("/api/v1/organizations").exchange(),
                HttpStatus.UNAUTHORIZED,
                "unauthenticated");
        assertThat(members.of(maja).organizations()).containsExactly(nordic.id());
    }

    @Test
    void refusesTokensWithoutTheScope() {
        var nordic = majaIsAGuest();

        assertProblem(
                leave(nordic, Tokens.of(maja.value(), "organizations.read")),
                HttpStatus.FORBIDDEN,
                "forbidden");
        assertProblem(
                list(Tokens.of(maja.value(), "profile.read")), HttpStatus.FORBIDDEN, "forbidden");
        assertThat(members.of(maja).organizations()).containsExactly(nordic.id());
    }

    private Organization majaIsAGuest() {
        var kept = organizations.save(anOrganization());
        members.save(aGuestOf(kept, maja));
        return kept;
    }

    private MvcTestResult list(String authorization) {
        return mvc.get()
                .uri("/api/v1/organizations")
                .header("Authorization", authorization)
                .exchange();
    }

    private MvcTestResult leave(Organization organization, String authorization) {
        return mvc.post()
                .uri("/api/v1/organizations/" + organization.id().value() + "/leave")
                .header("Authorization", authorization)
                .exchange();
    }
}
