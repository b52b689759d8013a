package dev.konto.organization.web;

import static dev.konto.organization.OrganizationFixtures.aGuestOf;
import static dev.konto.organization.OrganizationFixtures.anOrganization;
import static dev.konto.organization.OrganizationFixtures.anOrganizationThatKeepsPeople;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.jayway.jsonpath.JsonPath;

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
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;

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
                            "domain": "nordic.example", "contact": "privacy@nordic.example",
                            "privacyStatementUrl": "https://nordic.example/privacy",
                            "visibleData": ["name", "sign-ins"],
                            "leaving": {"allowed": false,
                                        "reason": "Your project runs until June."}},
                           {"id": "%s", "kind": "member", "state": "suspended",
                            "leaving": {"allowed": true, "reason": null}}],
                         "invitations": []}
                        """
                                .formatted(id(fjord), id(nordic), id(harbour)));
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
    void hidesAnothersMembershipAndWhetherAnOrganizationExists() {
        var nordic = organizations.keep(anOrganization());
        members.keep(aGuestOf(nordic));

        assertProblem(leave(nordic, token), HttpStatus.NOT_FOUND, "not-found");
        assertProblem(leave(anOrganization(), token), HttpStatus.NOT_FOUND, "not-found");
        assertThat(members.findById(maja)).isEmpty();
    }

    @Test
    void keepsAnothersMembershipAsItIs() {
        var nordic = joined(anOrganization(), MembershipKind.GUEST);
        var erik = Accounts.any();
        members.keep(aGuestOf(nordic, erik));

        leave(nordic, Tokens.of(erik.value(), ALL));

        assertThat(members.of(maja).organizations()).containsExactly(nordic.id());
        assertThat(list(Tokens.of(erik.value(), ALL)))
                .bodyJson()
                .extractingPath("$.others")
                .asArray()
                .isEmpty();
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

    @Test
    void refusesTokensThatAreNotGood() {
        var nordic = joined(anOrganization(), MembershipKind.GUEST);
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
        var nordic = joined(anOrganization(), MembershipKind.GUEST);

        assertProblem(
                leave(nordic, Tokens.of(maja.value(), "organizations.read")),
                HttpStatus.FORBIDDEN,
                "forbidden");
        assertProblem(
                list(Tokens.of(maja.value(), "profile.read")), HttpStatus.FORBIDDEN, "forbidden");
        assertThat(members.of(maja).organizations()).containsExactly(nordic.id());
    }

    private Organization joined(Organization organization, MembershipKind kind) {
        var kept = organizations.keep(organization);
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

    private static void assertProblem(MvcTestResult answer, HttpStatus status, String type) {
        assertThat(answer).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(json(answer, "$.type")).isEqualTo("urn:konto:problem:" + type);
    }

    private static String json(MvcTestResult answer, String path) {
        try {
            return JsonPath.read(answer.getResponse().getContentAsString(UTF_8), path);
        } catch (UnsupportedEncodingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
