package dev.konto.securityinfo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.securityinfo.web.Calls;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.Tokens;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.util.List;

/// No password is in the log or in an answer, however much is logged. (Only what is no JSON at all,
/// and so no password yet, is quoted by the parser, at DEBUG.)
@SecurityInfoTest
@ExtendWith(OutputCaptureExtension.class)
class SecrecyTests {

    private static final List<String> LOGGERS =
            List.of(
                    "dev.konto",
                    "org.mongodb.driver",
                    "org.springframework.aop",
                    "org.springframework.core",
                    "org.springframework.data",
                    "org.springframework.http",
                    "org.springframework.security",
                    "org.springframework.web");

    private static final String FIRST = "{\"password\": \"hush-hush number 1\"}";

    @Autowired MockMvcTester mvc;
    @Autowired LoggingSystem logging;

    private final String maja = Accounts.any().value();

    @BeforeEach
    void logEverything() {
        LOGGERS.forEach(name -> logging.setLogLevel(name, LogLevel.TRACE));
    }

    @AfterEach
    void logAsBefore() {
        LOGGERS.forEach(name -> logging.setLogLevel(name, null));
    }

    @Test
    void nothingIsSaidOfAPassword(CapturedOutput output) throws Exception {
        var calls = new Calls(mvc);
        var token = Tokens.of(maja, Calls.READ, Calls.WRITE);

        var answers =
                List.of(
                        calls.set(Tokens.ofAdministrator(), maja, FIRST),
                        calls.change(token, "hush-hush wrong", "hush-hush number 2"),
                        calls.change(token, "hush-hush number 1", "hush-hush"),
                        calls.change(token, "hush-hush number 1", "hush-hush number 2"),
                        calls.change(token, "{\"currentPassword\": \"hush-hush\"}"),
                        calls.change(token, "{\"currentPassword\": \"hush-hush"),
                        calls.change(token, "{\"newPassword\": {\"text\": \"hush-hush\"}}"));
        calls.outcome(maja, "hush-hush number 2");

        for (var answer : answers) {
            assertThat(answer.getResponse().getContentAsString()).doesNotContain("hush");
        }
        assertThat(output).contains("Change[currentPassword=•, newPassword=•]");
        assertThat(output).doesNotContain("hush");
    }
}
