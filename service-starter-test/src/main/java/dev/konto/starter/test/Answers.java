package dev.konto.starter.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.jayway.jsonpath.JsonPath;

import org.assertj.core.api.Assertions;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;

/// What a service answers over HTTP.
public final class Answers {

    private Answers() {}

    public static void assertProblem(MvcTestResult answer, HttpStatus status, String type) {
        Assertions.assertThat(answer)
                .hasStatus(status)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        Assertions.assertThat(json(answer, "$.type")).isEqualTo("urn:konto:problem:" + type);
    }

    /// What stands there, as text.
    public static String json(MvcTestResult answer, String path) {
        try {
            var body = answer.getResponse().getContentAsString(UTF_8);
            return JsonPath.<Object>read(body, path).toString();
        } catch (UnsupportedEncodingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
