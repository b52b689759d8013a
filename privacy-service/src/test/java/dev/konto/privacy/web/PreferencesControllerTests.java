package dev.konto.privacy.web;

import static dev.konto.privacy.TermsFixtures.anOrganization;
import static dev.konto.privacy.organization.AffiliateFixtures.ownedBy;
import static dev.konto.starter.test.Answers.assertProblem;
import static dev.konto.starter.test.Answers.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.events.Topics;
import dev.konto.privacy.organization.Affiliates;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.AtOnce;
import dev.konto.starter.test.PublishedEvents;
import dev.konto.starter.test.ServiceTest;
import dev.konto.starter.test.Tokens;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.Stream;

@ServiceTest
class PreferencesControllerTests {

    private static final String PATH = "/api/v1/privacy/preferences";
    private static final String SWEDISH =
            """
            {"language": "sv", "preferredLanguages": ["sv", "en"], "regionalFormat": "sv-FI",
             "timeZone": "Europe/Helsinki"}
            """;
    private static final String BRITISH =
            SWEDISH.replace("e\": \"sv\"", "e\": \"en\"").replace("sv-FI", "en-GB");

    @Autowired MockMvcTester mvc;
    @Autowired Affiliates affiliates;

    private final AccountId maja = Accounts.any();
    private final String token = Tokens.of(maja.value(), "privacy.read", "privacy.write");

    @Test
    void showsWhatIsLikelyUntilSomethingIsChosen() {
        assertThat(get(token))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"language": "en", "preferredLanguages": ["en"], "regionalFormat": "en-GB",
                         "timeZone": "UTC", "languages": ["en", "sv"], "managed": [],
                         "managedBy": null}
                        """);
    }

    @Test
    void keepsWhatIsChosenAndTellsItOnce() {
        assertThat(put(SWEDISH, "*")).hasStatusOk();
        assertThat(put(SWEDISH, "*")).hasStatusOk();

        assertThat(get(token)).bodyJson().isLenientlyEqualTo(SWEDISH);
        try (var topic = PublishedEvents.on(Topics.PRIVACY_EVENTS)) {
            assertThat(topic.await(maja.value(), 1)).hasSize(1);
        }
    }

    @Test
    void isNobodyElses() {
        put(SWEDISH, "*");
        var erik = Tokens.of(Accounts.any().value(), "privacy.read");

        assertThat(json(get(erik), "$.language")).isEqualTo("en");
    }

    @Test
    void refusesAChangeOfWhatIsNoLongerSo() {
        var tag = put(SWEDISH, "*").getResponse().getHeader("ETag");
        assertThat(tag).isNotNull();

        assertThat(put(BRITISH, tag)).hasStatusOk();
        assertProblem(put(SWEDISH, tag), HttpStatus.PRECONDITION_FAILED, "precondition-failed");

        assertThat(json(get(token), "$.language")).isEqualTo("en");
    }

    @Test
    void endsInOneOfTheTwoWhenTwoBrowsersChooseAtOnce() throws Exception {
        var tag = put(SWEDISH.replace("Helsinki", "Oslo"), "*").getResponse().getHeader("ETag");
        assertThat(tag).isNotNull();
        var statuses =
                AtOnce.run(
                        Stream.of(SWEDISH, BRITISH)
                                .<Callable<Integer>>map(
                                        it -> () -> put(it, tag).getResponse().getStatus())
                                .toList());

        assertThat(statuses).extracting(Future::resultNow).containsExactlyInAnyOrder(200, 412);
        var format = json(get(token), "$.regionalFormat");
        assertThat(json(get(token), "$.language")).isEqualTo(format.substring(0, 2));
    }

    @Test
    void saysWhatTheOrganizationManages() {
        var fjord = anOrganization();
        affiliates.save(ownedBy(fjord, maja));
        OrganizationDescriptions.put(mvc, fjord, "\"managed\": [\"language\"]");

        assertThat(get(token))
                .bodyJson()
                .isLenientlyEqualTo(
                        "{\"managed\": [\"language\"], \"managedBy\": \"Fjord University\"}");
        assertProblem(put(SWEDISH, "*"), HttpStatus.CONFLICT, "managed-by-organization");
        assertThat(put(BRITISH, "*")).hasStatusOk();
    }

    @ParameterizedTest
    @CsvSource({
        "'\"sv-FI\"', '\"xx-YY\"', #/regionalFormat",
        "'\"sv-FI\"', 7, #/regionalFormat",
        "'\"sv-FI\"', null, #/regionalFormat",
        "Europe/Helsinki, Europe/Atlantis, #/timeZone",
        "'[\"sv\", \"en\"]', '[\"sv\", \"sv\"]', #/preferredLanguages",
        "timeZone, zone, #/zone"
    })
    void refusesWhatMakesNoSense(String part, String other, String pointer) {
        var answer = put(SWEDISH.replace(part, other), "*");

        assertProblem(answer, HttpStatus.BAD_REQUEST, "validation-failed");
        assertThat(json(answer, "$.errors[0].pointer")).isEqualTo(pointer);
    }

    @Test
    void asksForTheRightScope() {
        var reader = Tokens.of(maja.value(), "privacy.read");
        var stranger = Tokens.of(maja.value(), "profile.read");

        assertProblem(put(reader, SWEDISH, "*"), HttpStatus.FORBIDDEN, "forbidden");
        assertProblem(get(stranger), HttpStatus.FORBIDDEN, "forbidden");
        assertProblem(mvc.get().uri(PATH).exchange(), HttpStatus.UNAUTHORIZED, "unauthenticated");
    }

    private MvcTestResult get(String authorization) {
        return mvc.get().uri(PATH).header("Authorization", authorization).exchange();
    }

    private MvcTestResult put(String body, String expected) {
        return put(token, body, expected);
    }

    private MvcTestResult put(String authorization, String body, String expected) {
        return mvc.put()
                .uri(PATH)
                .header("Authorization", authorization)
                .header("If-Match", expected)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
