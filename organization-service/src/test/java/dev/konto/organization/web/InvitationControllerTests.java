package dev.konto.organization.web;

import static dev.konto.organization.OrganizationFixtures.TUESDAY;
import static dev.konto.organization.OrganizationFixtures.aDescription;
import static dev.konto.organization.OrganizationFixtures.anInvitationBy;
import static dev.konto.organization.OrganizationFixtures.anOrganization;
import static dev.konto.organization.OrganizationFixtures.invited;
import static dev.konto.starter.test.Answers.assertProblem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.organization.DescribingOrganization;
import dev.konto.organization.Invitation;
import dev.konto.organization.Leaving;
import dev.konto.organization.Members;
import dev.konto.organization.Organization;
import dev.konto.organization.OrganizationState;
import dev.konto.organization.Organizations;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.ServiceTest;
import dev.konto.starter.test.Tokens;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ServiceTest
class InvitationControllerTests {

    @Autowired MockMvcTester mvc;
    @Autowired Members members;
    @Autowired Organizations organizations;
    @Autowired DescribingOrganization describing;

    private final AccountId maja = Accounts.any();
    private final String token = token(maja);
    private final Organization nordic = anOrganization();
    private final Invitation invitation = anInvitationBy(nordic);

    @BeforeEach
    void majaIsInvited() {
        organizations.save(nordic);
        members.save(invited(maja, invitation, nordic));
    }

    @Test
    void isListedWithWhatOneShouldKnow() {
        assertThat(list())
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"home": null, "others": [], "invitations": [
                          {"id": "%s", "organizationId": "%s", "name": "Nordic Research Net",
                           "domain": "%s", "kind": "guest", "invitedBy": "Ada Holm",
                           "state": "open", "contact": "privacy@nordic.example",
                           "expiresAt": "2999-01-01T00:00:00Z",
                           "visibleData": ["name", "sign-ins"],
                           "privacyStatementUrl": "https://nordic.example/privacy"}]}
                        """
                                .formatted(
                                        invitation.id().value(),
                                        nordic.id().value(),
                                        nordic.description().domain()));
    }

    @Test
    void tellsWhoeverComesByItsLinkWhatHasBecomeOfIt() {
        assertThat(one(token)).bodyJson().extractingPath("$.state").isEqualTo("open");

        answer("accept", token);

        assertThat(one(token)).bodyJson().extractingPath("$.state").isEqualTo("accepted");
        assertThat(members.of(maja).outbox().sequence()).isEqualTo(2);
        assertThat(members.of(maja).others())
                .singleElement()
                .satisfies(it -> assertThat(it.invitedBy()).isEqualTo("Ada Holm"));
        assertProblem(one(token(Accounts.any())), HttpStatus.NOT_FOUND, "not-found");
        var stranger = Tokens.of(maja.value(), "profile.read");
        assertProblem(one(stranger), HttpStatus.FORBIDDEN, "forbidden");
    }

    @Test
    void isNotListedOnceTheOrganizationIsOutOfUse() {
        describing.describe(
                Accounts.administrator(),
                nordic.id(),
                aDescription(OrganizationState.SUSPENDED, Leaving.ALLOWED));

        assertNoneListed();
        assertProblem(answer("accept", token), HttpStatus.CONFLICT, "invitation-expired");
    }

    @ParameterizedTest
    @ValueSource(strings = {"accept", "decline"})
    void isAnsweredOnceHoweverOftenItIsAsked(String answer) {
        assertThat(answer(answer, token)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(answer(answer, token)).hasStatus(HttpStatus.NO_CONTENT);

        assertNoneListed();
        assertThat(members.of(maja).organizations()).hasSize(answer.equals("accept") ? 1 : 0);
        assertThat(members.of(maja).outbox().sequence()).isEqualTo(2);
    }

    @Test
    void isNotAnsweredInBothWays() {
        answer("decline", token);

        assertProblem(answer("accept", token), HttpStatus.CONFLICT, "invitation-answered");
        assertThat(members.of(maja).organizations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"accept", "decline"})
    void isNotAnsweredOnceItExpired(String answer) {
        var erik = Accounts.any();
        var old = anInvitationBy(nordic, TUESDAY);
        members.save(invited(erik, old, nordic));

        assertProblem(answer(old, answer, token(erik)), HttpStatus.CONFLICT, "invitation-expired");
    }

    @ParameterizedTest
    @ValueSource(strings = {"accept", "decline"})
    void isNotFoundByAnotherAccount(String answer) {
        assertProblem(answer(answer, token(Accounts.any())), HttpStatus.NOT_FOUND, "not-found");
        assertThat(members.of(maja).invitation(invitation.id())).isEqualTo(invitation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"accept", "decline"})
    void isNotAnsweredWithATokenThatIsNotGood(String answer) {
        assertProblem(
                answer(answer, Tokens.expired(maja.value(), "organizations.write")),
                HttpStatus.UNAUTHORIZED,
                "unauthenticated");
        assertProblem(
                answer(answer, Tokens.of(maja.value(), "organizations.read")),
                HttpStatus.FORBIDDEN,
                "forbidden");
        assertThat(members.of(maja).invitation(invitation.id())).isEqualTo(invitation);
    }

    private static String token(AccountId account) {
        return Tokens.of(account.value(), "organizations.read", "organizations.write");
    }

    private MvcTestResult list() {
        return mvc.get().uri("/api/v1/organizations").header("Authorization", token).exchange();
    }

    private MvcTestResult one(String as) {
        return mvc.get()
                .uri("/api/v1/organizations/invitations/" + invitation.id().value())
                .header("Authorization", as)
                .exchange();
    }

    private void assertNoneListed() {
        assertThat(list()).bodyJson().extractingPath("$.invitations").asArray().isEmpty();
    }

    private MvcTestResult answer(String answer, String authorization) {
        return answer(invitation, answer, authorization);
    }

    private MvcTestResult answer(Invitation to, String answer, String authorization) {
        return mvc.post()
                .uri("/api/v1/organizations/invitations/" + to.id().value() + "/" + answer)
                .header("Authorization", authorization)
                .exchange();
    }
}
