package dev.konto.organization.web;

import static dev.konto.organization.OrganizationFixtures.anOrganization;
import static dev.konto.starter.test.Answers.assertProblem;
import static dev.konto.starter.test.Answers.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.organization.AddingMember;
import dev.konto.organization.Members;
import dev.konto.organization.MembershipKind;
import dev.konto.organization.Organization;
import dev.konto.organization.Organizations;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.mongo.Identifier;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.ServiceTest;
import dev.konto.starter.test.Tokens;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.Instant;

/// An administrator invites somebody into an organization.
@ServiceTest
class InvitingAccountTests {

    @Autowired Organizations organizations;
    @Autowired Members members;
    @Autowired AddingMember adding;

    private final AccountId maja = Accounts.any();
    private AdministratorCalls calls;

    @BeforeEach
    void call(@Autowired MockMvcTester mvc) {
        calls = new AdministratorCalls(mvc);
    }

    @Test
    void invitesOncePerIdempotencyKey() {
        var nordic = organizations.save(anOrganization());
        var key = Identifier.next();

        var first = invite(nordic, key, guestUntil("2999-01-01T00:00:00.000123Z"));
        var second = invite(nordic, key, guestUntil("2999-01-01T00:00:00Z"));

        assertThat(first).hasStatus(HttpStatus.CREATED);
        assertThat(json(first, "$.expiresAt")).isEqualTo("2999-01-01T00:00:00Z");
        assertThat(json(second, "$.id")).isEqualTo(json(first, "$.id"));
        assertThat(members.of(maja).openInvitations(Instant.now())).hasSize(1);
        assertThat(members.of(maja).outbox().sequence()).isEqualTo(1);
    }

    @Test
    void refusesAKeyThatStandsForAnotherInvitation() {
        var nordic = organizations.save(anOrganization());
        var harbour = organizations.save(anOrganization());
        var key = Identifier.next();
        invite(nordic, key, guestUntil("2999-01-01T00:00:00Z"));

        var refused = invite(harbour, key, guestUntil("2999-01-01T00:00:00Z"));

        assertProblem(refused, HttpStatus.CONFLICT, "idempotency-key-reused");
    }

    @Test
    void refusesToInviteWhoBelongsThere() {
        var nordic = organizations.save(anOrganization());
        adding.add(Accounts.administrator(), nordic.id(), maja, MembershipKind.MEMBER);

        var refused = invite(nordic, Identifier.next(), guestUntil("2999-01-01T00:00:00Z"));

        assertProblem(refused, HttpStatus.CONFLICT, "already-member");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "kind": "guest", "expiresAt": "2999-01-01T00:00:00Z"                   | #/accountId
                    "accountId": "a b", "kind": "guest", "expiresAt": "2999-01-01T00:00:00Z" | #/accountId
                    "accountId": "a", "expiresAt": "2999-01-01T00:00:00Z"                  | #/kind
                    "accountId": "a", "kind": "home", "expiresAt": "2999-01-01T00:00:00Z"  | #/kind
                    "accountId": "a", "kind": "guest"                                      | #/expiresAt
                    "accountId": "a", "kind": "guest", "expiresAt": "2020-01-01T00:00:00Z" | #/expiresAt
                    "accountId": "a", "kind": "guest", "expiresAt": "soon"                 | #/expiresAt
                    "accountId": "a", "kind": "guest", "expiresAt": "+1000000000-12-31T23:59:59Z" | #/expiresAt
                    "accountId": "a", "kind": "guest", "expiresAt": 99999999999999         | #/expiresAt
                    "accountId": "a", "kind": "guest", "expiresAt": "2999-01-01T00:00:00Z", "invitedBy": " " | #/invitedBy
                    """)
    void saysWhichPartOfTheInvitationIsWrong(String body, String pointer) {
        var nordic = organizations.save(anOrganization());

        var refused = invite(nordic, Identifier.next(), "{" + body + "}");

        assertProblem(refused, HttpStatus.BAD_REQUEST, "validation-failed");
        assertThat(json(refused, "$.errors[0].pointer")).isEqualTo(pointer);
    }

    @Test
    void isForAdministratorsOnly() {
        var path = path(organizations.save(anOrganization()));
        var holder = Tokens.of(maja.value(), "organizations.write");

        var refused = calls.post(path, guestUntil("2999-01-01T00:00:00Z"), holder);

        assertProblem(refused, HttpStatus.FORBIDDEN, "forbidden");
        assertThat(members.findById(maja)).isEmpty();
    }

    private String guestUntil(String expiresAt) {
        return """
        {"accountId": "%s", "kind": "guest", "expiresAt": "%s"}
        """
                .formatted(maja.value(), expiresAt);
    }

    private MvcTestResult invite(Organization organization, String key, String body) {
        return calls.create(path(organization), key, body);
    }

    private static String path(Organization organization) {
        return AdministratorCalls.path(organization) + "/invitations";
    }
}
