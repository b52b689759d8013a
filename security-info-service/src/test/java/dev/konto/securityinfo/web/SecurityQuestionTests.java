package dev.konto.securityinfo.web;

import static dev.konto.securityinfo.web.Calls.assertProblem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.securityinfo.MovableClock;
import dev.konto.securityinfo.SecurityInfoTest;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.Answers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.util.stream.IntStream;

@SecurityInfoTest
class SecurityQuestionTests {

    private static final String ADD =
            """
            {"type": "security-questions", "answers": [
              {"question": "soft-toy", "answer": "Old Bear"},
              {"question": "first-dish", "answer": "Raggmunk"},
              {"question": "first-journey", "answer": "Höganäs"}]}
            """;
    private static final String RIGHT =
            """
            {"answers": [{"question": "first-journey", "answer": " höganäs!"},
                         {"question": "soft-toy", "answer": "OLD-BEAR"},
                         {"question": "first-dish", "answer": "raggmunk"}]}
            """;

    private final String maja = Accounts.any().value();
    private final MethodCalls owner;
    private final ProviderCalls provider;

    SecurityQuestionTests(@Autowired MockMvcTester mvc, @Autowired MovableClock clock) {
        this.owner = new MethodCalls(mvc, clock, maja);
        this.provider = new ProviderCalls(mvc, maja);
    }

    @Test
    void proveItsOwnerWhoForgotThePasswordAndNothingElse() {
        var id = owner.added(ADD);
        var known = provider.get("/internal/v1/accounts/%s/reset-methods".formatted(maja));
        assertThat(known)
                .bodyJson()
                .isLenientlyEqualTo("{\"methods\": [{\"type\": \"security-questions\"}]}");
        assertThat(Answers.json(known, "$.questions.length()")).isEqualTo("6");
        assertThat(Answers.json(known, "$.questions[5].text")).contains("soft toy");
        assertProblem(provider.open(id, "sign-in"), HttpStatus.NOT_FOUND, "not-found");

        var opened = provider.open(id, "password-reset");

        assertThat(opened)
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"questions": [{"question": "soft-toy"}, {"question": "first-dish"},
                                       {"question": "first-journey"}]}
                        """);
        var answered = provider.answerWith(Answers.json(opened, "$.id"), RIGHT);
        assertThat(Answers.json(answered, "$.outcome")).isEqualTo("correct");
        assertThat(Answers.json(answered, "$.amr")).isEqualTo("[\"kba\"]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"answers": []}
                    {"answers": [{"question": "soft-toy", "answer": "Old Bear"}]}
                    {"code": "Old Bear"}
                    """)
    void takeNothingLessThanAllAnswers(String answer) {
        var challenge = provider.opened(owner.added(ADD), "password-reset");

        var answered = provider.answerWith(challenge, answer);

        assertThat(Answers.json(answered, "$.outcome")).isEqualTo("wrong");
    }

    @Test
    void takeNoAnswerToAnotherQuestionAndSlowGuessingDown() {
        var challenge = provider.opened(owner.added(ADD), "password-reset");
        var swapped = RIGHT.replace("soft-toy", "x").replace("first-dish", "soft-toy");
        var wrong = swapped.replace("\"x\"", "\"first-dish\"");

        IntStream.range(0, 5)
                .forEach(
                        _ ->
                                assertThat(
                                                Answers.json(
                                                        provider.answerWith(challenge, wrong),
                                                        "$.outcome"))
                                        .isEqualTo("wrong"));

        assertThat(Answers.json(provider.answerWith(challenge, RIGHT), "$.outcome"))
                .isEqualTo("throttled");
    }

    @Test
    void areNeverShownAndCanBeDeleted() throws Exception {
        var added = owner.add(ADD);
        var shown = owner.show();

        for (var answer : new String[] {"Old Bear", "oldbear", "Höganäs", "raggmunk", "hash"}) {
            assertThat(added.getResponse().getContentAsString()).doesNotContain(answer);
            assertThat(shown.getResponse().getContentAsString()).doesNotContain(answer);
        }
        assertProblem(owner.add(ADD), HttpStatus.CONFLICT, "method-limit-reached");
        assertThat(owner.delete(Answers.json(added, "$.method.id")))
                .hasStatus(HttpStatus.NO_CONTENT);
        assertThat(Answers.json(owner.policy(), "$.securityQuestions[5].text"))
                .contains("soft toy");
    }

    @ParameterizedTest
    @CsvSource({
        "first-journey, soft-toy, #/answers",
        "Höganäs, Old Bear!, #/answers",
        "Höganäs, a-b, #/answers",
        "first-journey, first-pin, #/answers/2/question"
    })
    void sayWhatIsWrongWithThem(String right, String wrong, String pointer) {
        var refused = owner.add(ADD.replace(right, wrong));

        assertProblem(refused, HttpStatus.BAD_REQUEST, "validation-failed");
        assertThat(Answers.json(refused, "$.errors[0].pointer")).isEqualTo(pointer);
    }
}
