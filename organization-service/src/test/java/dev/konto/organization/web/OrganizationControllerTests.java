package dev.konto.organization.web;

import static dev.konto.organization.OrganizationFixtures.anOrganization;
import static dev.konto.organization.OrganizationFixtures.anOrganizationThatKeepsPeople;
import static dev.konto.starter.test.Answers.assertProblem;
import static dev.konto.starter.test.Answers.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.organization.AddingMember;
import dev.konto.organization.Leaving;
import dev.konto.organization.Members;
import dev.konto.organization.MembershipKind;
import dev.konto.organization.Organization;
import dev.konto.organization.OrganizationState;
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

@ServiceTest
class OrganizationControllerTests {

    private static final String[] ALL = {"organizations.read", "organizations.write"};

    @Autowired MockMvcTester mvc;
    @Autowired Organizations organizations;
    @Autowired Members members;
    @Autowired AddingMember adding;

    private final AccountId maja = Accounts.any();
    private final String token = Tokens.of(maja.value(), ALL);

    @Test
    void showsTheHomeAndTheOthers() {
        var fjord = joined(anOrganization(), MembershipKind.HOME);
        var nordic = joined(anOrganizationThatKeepsPeople(), MembershipKind.GUEST);
        var harbour =
                joined(
                        anOrganization(OrganizationState.SUSPENDED, Leaving.forbidden("Stay.")),
                        MembershipKind.MEMBER);

        var answer = list(token);

        assertThat(answer).hasStatusOk();
        assertThat(answer)
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"home": {"id": "%s", "kind": "home", "state": "active",
                                  "leaving": {"allowed": false, "reason": null}},
                         "others": [
                           {"id": "%s", "name": "Nordic Research Net", "kind": "guest",
                            "domain": "%s", "contact": "privacy@nordic.example",
                            "privacyStatementUrl": "https://nordic.example/privacy",
                            "visibleData": ["name", "sign-ins"],
                            "invitedBy": null,
                            "leaving": {"allowed": false, "consequences": [],
                                        "reason": "Your project runs until June."}},
                           {"id": "%s", "kind": "member", "state": "suspended",
                            "leaving": {"allowed": true, "reason": null, "losses": [],
                                        "consequences": ["access-ends", "services-disconnected",
                                                         "invitation-needed"]}}],
                         "invitations": []}
                        """
                                .formatted(
                                        id(fjord),
                                        id(nordic),
                                        nordic.description().domain(),
                                        id(harbour)));
    }

    @Test
    void showsAnEmptyPlaceToWhoBelongsNowhere() {
        assertThat(list(token))
                .bodyJson()
                .isStrictlyEqualTo("{\"home\": null, \"others\": [], \"invitations\": []}");
    }

    @Test
    void leavesOnceHoweverOftenItIsAsked() {
        var nordic = joined(anOrganization(), MembershipKind.GUEST);

        assertThat(leave(nordic, token)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(leave(nordic, token)).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(members.of(maja).organizations()).isEmpty();
        assertThat(members.of(maja).outbox().sequence()).isEqualTo(2);
    }

    @Test
    void leavesWhatIsOutOfUseThoughItForbadeThat() {
        var closed =
                joined(
                        anOrganization(OrganizationState.DELETED, Leaving.forbidden("Stay.")),
                        MembershipKind.GUEST);

        assertThat(leave(closed, token)).hasStatus(HttpStatus.NO_CONTENT);
    }

    @Test
    void refusesToLeaveTheHome() {
        var fjord = joined(anOrganization(), MembershipKind.HOME);

        var refused = leave(fjord, token);

        assertProblem(refused, HttpStatus.CONFLICT, "home-organization");
        assertThat(json(refused, "$.detail"))
                .isEqualTo("Nordic Research Net owns your account, so you can't leave it.");
        assertThat(members.of(maja).organizations()).containsExactly(fjord.id());
    }

    @Test
    void refusesToLeaveWhereItIsForbiddenAndSaysWhy() {
        var nordic = joined(anOrganizationThatKeepsPeople(), MembershipKind.GUEST);

        var refused = leave(nordic, token);

        assertProblem(refused, HttpStatus.CONFLICT, "leaving-forbidden");
        assertThat(json(refused, "$.detail")).contains("Your project runs until June.");
        assertThat(members.of(maja).organizations()).containsExactly(nordic.id());
    }

    @Test
    void answersInSwedish() {
        var fjord = joined(anOrganization(), MembershipKind.HOME);

        var refused =
                mvc.post()
                        .uri("/api/v1/organizations/" + id(fjord) + "/leave")
                        .header("Authorization", token)
                        .header("Accept-Language", "sv-SE,sv;q=0.9")
                        .exchange();

        assertThat(json(refused, "$.title")).isEqualTo("Din hemorganisation");
        assertThat(json(refused, "$.detail")).startsWith("Ditt konto tillhör Nordic Research Net");
    }

    @Test
    void refusesParametersThatItDoesNotTake() {
        var refused =
                mvc.get()
                        .uri("/api/v1/organizations?account=" + maja.value())
                        .header("Authorization", token)
                        .exchange();

        assertProblem(refused, HttpStatus.BAD_REQUEST, "validation-failed");
        assertThat(json(refused, "$.errors[0].pointer")).isEqualTo("?account");
    }

    private Organization joined(Organization organization, MembershipKind kind) {
        var kept = organizations.save(organization);
        adding.add(Accounts.administrator(), kept.id(), maja, kind);
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
                .uri("/api/v1/organizations/" + id(organization) + "/leave")
                .header("Authorization", authorization)
                .exchange();
    }

    private static String id(Organization organization) {
        return organization.id().value();
    }
}
