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
class MemberAdministrationControllerTests {

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
    void isForAdministratorsOnly() {
        var path = path(organizations.save(anOrganization()));
        var holder = Tokens.of(maja.value(), "organizations.write");

        var refused = calls.put(path + "/" + maja.value(), "{\"kind\": \"guest\"}", holder);

        assertProblem(refused, HttpStatus.FORBIDDEN, "forbidden");
        assertThat(members.findById(maja)).isEmpty();
    }

    private MvcTestResult add(Organization organization, String body) {
        return calls.put(path(organization) + "/" + maja.value(), body);
    }

    private MvcTestResult list(Organization organization) {
        return list(organization, "");
    }

    private MvcTestResult list(Organization organization, String query) {
        return calls.get(path(organization) + query);
    }

    private MvcTestResult remove(Organization organization) {
        return calls.delete(path(organization) + "/" + maja.value());
    }

    private static String path(Organization organization) {
        return AdministratorCalls.path(organization) + "/members";
    }
}
