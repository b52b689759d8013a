package dev.konto.signinactivity.keeping;

import static dev.konto.signinactivity.SignInFixtures.aSignInOf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.signinactivity.SignIn;
import dev.konto.signinactivity.SignInFilter;
import dev.konto.signinactivity.SignIns;
import dev.konto.signinactivity.authentication.SignInEvents;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.personaldata.Erasure;
import dev.konto.starter.personaldata.Kept;
import dev.konto.starter.personaldata.PersonalData;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.PersonalDataContract;
import dev.konto.starter.test.ServiceTest;
import dev.konto.starter.test.Tokens;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// Maja has a sign-in of yesterday and one of twenty days ago.
@ServiceTest
class TidyingTests {

    private static final String MINE = "/api/v1/sign-ins/retention";

    @Autowired Tidying tidying;
    @Autowired FollowingMembership membership;
    @Autowired Keepings keepings;
    @Autowired SignIns signIns;
    @Autowired PersonalData data;
    @Autowired MockMvcTester mvc;

    private final AccountId maja = Accounts.any();
    private final SignIn yesterday = aSignInOf(maja, daysAgo(1));
    private final SignIn longAgo = aSignInOf(maja, daysAgo(20));

    @BeforeEach
    void twoSignIns() {
        signIns.add(List.of(yesterday, longAgo));
    }

    @Test
    void leavesTheRestToTheDatabase() {
        tidying.tidy();

        assertThat(kept()).isEqualTo(2);
        assertThat(get())
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"days": 90, "chosenDays": null, "organizationDays": null,
                         "shortestDays": 7, "longestDays": 90}
                        """);
    }

    @Test
    void deletesWhatItsOwnerChoseNotToKeep() {
        assertThat(put(MINE, "{\"days\": 14}", mine(Instant.now())))
                .bodyJson()
                .isLenientlyEqualTo("{\"days\": 14, \"chosenDays\": 14}");

        tidying.tidy();

        assertThat(kept()).isEqualTo(1);
        assertThat(keepings.of(maja).nextTidy()).isAfter(Instant.now());
    }

    @Test
    void deletesWhatTheHomeOrganizationChoseNotToKeepAndOnlyThere() {
        var home = "home-" + maja.value();
        membership.follow(joined(home, "home"));
        membership.follow(joined("other", "guest"));
        assertThat(admin("organizations/other/retention", "{\"days\": 7}"))
                .hasStatus(HttpStatus.NO_CONTENT);
        tidying.tidy();
        assertThat(kept()).isEqualTo(2);

        admin("organizations/" + home + "/retention", "{\"days\": 10}");
        tidying.tidy();

        assertThat(kept()).isEqualTo(1);
        var erik = Accounts.any();
        assertThat(keepings.of(erik).shortest()).isEmpty();
    }

    @Test
    void deletesNothingThatIsHeldUntilItIsReleased() {
        put(MINE, "{\"days\": 14}", mine(Instant.now()));
        admin("accounts/" + maja.value() + "/hold", "{\"held\": true}");
        tidying.tidy();
        assertThat(kept()).isEqualTo(2);
        assertThat(signIns.owned(maja, longAgo.id()).held()).isTrue();

        admin("accounts/" + maja.value() + "/hold", "{\"held\": false}");

        assertThat(kept()).isEqualTo(1);
        assertThat(signIns.owned(maja, yesterday.id()).held()).isFalse();
    }

    @Test
    void outlivesAnErasureOnlyWhereItIsHeld() {
        admin("accounts/" + maja.value() + "/hold", "{\"held\": true}");
        var erasure = new Erasure("erasure-1", maja, List.of(), List.of());

        assertThat(data.erase(erasure)).containsExactly(new Kept("sign-ins", "legal-hold"));
        assertThat(kept()).isEqualTo(2);

        admin("accounts/" + maja.value() + "/hold", "{\"held\": false}");
        assertThat(PersonalDataContract.contributed(data, maja)).doesNotContain(maja.value());
        assertThat(data.erase(erasure)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"days\": 6}", "{\"days\": 91}", "{\"days\": \"9\"}", "{"})
    void refusesWhatIsOutOfBounds(String body) {
        assertThat(put(MINE, body, mine(Instant.now()))).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(admin("organizations/any/retention", body)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void needsTheRightTokens() {
        var longSinceSignedIn = mine(Instant.now().minus(Duration.ofHours(2)));
        assertThat(put(MINE, "{\"days\": 14}", longSinceSignedIn))
                .hasStatus(HttpStatus.UNAUTHORIZED);
        var reader = Tokens.of(maja.value(), "sign-ins.read");
        assertThat(put(MINE, "{\"days\": 14}", reader)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(put("/admin/v1/sign-ins/accounts/x/hold", "{\"held\": true}", reader))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private int kept() {
        return signIns.list(maja, SignInFilter.ALL, ScrollPosition.keyset(), Limit.of(9)).size();
    }

    private AccountEvent joined(String organization, String kind) {
        var body =
                SignInEvents.example()
                        .put("accountId", maja.value())
                        .put("organizationId", organization)
                        .put("kind", kind);
        return SignInEvents.event(maja.value(), EventTypes.ORGANIZATION_JOINED, body);
    }

    private String mine(Instant signedInAt) {
        return Tokens.of(maja.value(), signedInAt, "sign-ins.read", "sign-ins.write");
    }

    private MvcTestResult get() {
        return mvc.get().uri(MINE).header("Authorization", mine(Instant.now())).exchange();
    }

    private MvcTestResult admin(String path, String body) {
        return put("/admin/v1/sign-ins/" + path, body, Tokens.ofAdministrator());
    }

    private MvcTestResult put(String uri, String body, String token) {
        return mvc.put()
                .uri(uri)
                .header("Authorization", token)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static Instant daysAgo(int days) {
        return Instant.now().minus(Duration.ofDays(days)).truncatedTo(ChronoUnit.MILLIS);
    }
}
