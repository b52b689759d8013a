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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.Instant;

@ServiceTest
class MemberAdministrationControllerTests {

    @Autowired MockMvcTester mvc;
    @Autowired Organizations organizations;
    @Autowired Members members;
    @Autowired AddingMember adding;

    private final AccountId maja = Accounts.any();

    @Test
    void addsAMemberOnce() {
        var nordic = organizations.save(anOrganization());

        assertThat(add(nordic, "{\"kind\": \"guest\"}")).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(add(nordic, "{\"kind\": \"guest\"}")).hasStatus(HttpStatus.NO_CONTENT);

        var member = members.of(maja);
        assertThat(member.others())
                .singleElement()
                .satisfies(it -> assertThat(it.kind()).isEqualTo(MembershipKind.GUEST));
        assertThat(member.outbox().sequence()).isEqualTo(1);
    }

    @Test
    void listsAndRemovesMembersOnce() {
        var nordic = organizations.save(anOrganization());
        add(nordic, "{\"kind\": \"guest\"}");

        assertThat(list(nordic))
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"items": [{"accountId": "%s", "kind": "guest"}], "next": null}
                        """
                                .formatted(maja.value()));
        assertThat(remove(nordic)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(remove(nordic)).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(members.of(maja).organizations()).isEmpty();
        assertThat(members.of(maja).outbox().sequence()).isEqualTo(2);
        assertThat(list(nordic)).bodyJson().extractingPath("$.items").asArray().isEmpty();
        assertProblem(remove(anOrganization()), HttpStatus.NOT_FOUND, "not-found");
    }

    @Test
    void listsMembersPageByPage() {
        var nordic = organizations.save(anOrganization());
        add(nordic, "{\"kind\": \"guest\"}");
        adding.add(Accounts.administrator(), nordic.id(), Accounts.any(), MembershipKind.MEMBER);

        var first = list(nordic, "?limit=1");
        var second = list(nordic, "?limit=1&cursor=" + json(first, "$.next"));

        assertThat(json(second, "$.items[0].accountId"))
                .isNotEqualTo(json(first, "$.items[0].accountId"));
        assertThat(second).bodyJson().extractingPath("$.next").isNull();
    }

    @Test
    void refusesASecondHome() {
        var fjord = organizations.save(anOrganization());
        var nordic = organizations.save(anOrganization());
        add(fjord, "{\"kind\": \"home\"}");

        var refused = add(nordic, "{\"kind\": \"home\"}");

        assertProblem(refused, HttpStatus.CONFLICT, "another-home-organization");
        assertThat(members.of(maja).organizations()).containsExactly(fjord.id());
    }

    @Test
    void refusesAMemberOfWhatNobodyDescribed() {
        assertProblem(
                add(anOrganization(), "{\"kind\": \"guest\"}"), HttpStatus.NOT_FOUND, "not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"kind\": \"owner\"}", "{\"kind\": 1}", "[", ""})
    void refusesAMemberOfNoKind(String body) {
        var nordic = organizations.save(anOrganization());

        assertProblem(add(nordic, body), HttpStatus.BAD_REQUEST, "validation-failed");
        assertThat(members.findById(maja)).isEmpty();
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
        add(nordic, "{\"kind\": \"member\"}");

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
                    """)
    void saysWhichPartOfTheInvitationIsWrong(String body, String pointer) {
        var nordic = organizations.save(anOrganization());

        var refused = invite(nordic, Identifier.next(), "{" + body + "}");

        assertProblem(refused, HttpStatus.BAD_REQUEST, "validation-failed");
        assertThat(json(refused, "$.errors[0].pointer")).isEqualTo(pointer);
    }

    @Test
    void isForAdministratorsOnly() {
        var nordic = organizations.save(anOrganization());
        var path = "/admin/v1/organizations/" + nordic.id().value();
        var holder = Tokens.of(maja.value(), "organizations.write");
        var member = path + "/members/" + maja.value();

        assertProblem(
                send(mvc.put().uri(member), "{\"kind\": \"guest\"}", holder),
                HttpStatus.FORBIDDEN,
                "forbidden");
        assertProblem(
                send(
                        mvc.post().uri(path + "/invitations"),
                        guestUntil("2999-01-01T00:00:00Z"),
                        holder),
                HttpStatus.FORBIDDEN,
                "forbidden");
        assertThat(members.findById(maja)).isEmpty();
    }

    private String guestUntil(String expiresAt) {
        return """
        {"accountId": "%s", "kind": "guest", "expiresAt": "%s"}
        """
                .formatted(maja.value(), expiresAt);
    }

    private MvcTestResult add(Organization organization, String body) {
        var path = "/admin/v1/organizations/" + organization.id().value();
        var request = mvc.put().uri(path + "/members/" + maja.value());
        return send(request, body, Tokens.ofAdministrator());
    }

    private MvcTestResult list(Organization organization) {
        return list(organization, "");
    }

    private MvcTestResult list(Organization organization, String query) {
        var path = "/admin/v1/organizations/" + organization.id().value() + "/members" + query;
        return mvc.get().uri(path).header("Authorization", Tokens.ofAdministrator()).exchange();
    }

    private MvcTestResult remove(Organization organization) {
        var path = "/admin/v1/organizations/" + organization.id().value();
        return mvc.delete()
                .uri(path + "/members/" + maja.value())
                .header("Authorization", Tokens.ofAdministrator())
                .exchange();
    }

    private MvcTestResult invite(Organization organization, String key, String body) {
        var path = "/admin/v1/organizations/" + organization.id().value();
        var request = mvc.post().uri(path + "/invitations").header("Idempotency-Key", key);
        return send(request, body, Tokens.ofAdministrator());
    }

    private static MvcTestResult send(
            MockMvcTester.MockMvcRequestBuilder request, String body, String authorization) {
        return request.header("Authorization", authorization)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
