package dev.konto.securityinfo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.securityinfo.web.MethodCalls;
import dev.konto.securityinfo.web.ProviderCalls;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.Answers;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// No secret, code, number or address is in the log, however much is logged of what the service
/// does and of what it is asked and answers.
@SecurityInfoTest
@ExtendWith(OutputCaptureExtension.class)
class DiscretionTests {

    private static final List<String> LOGGERS =
            List.of("dev.konto", "org.springframework.web", "org.springframework.aop");
    private static final String NUMBER = "+46701740660";

    @Autowired Outside outside;
    @Autowired LoggingSystem logging;

    private final String maja = Accounts.any().value();
    private final String address = "maja.berg." + maja + "@home.example";
    private final List<String> secrets = new ArrayList<>(List.of(NUMBER, "070-174", "maja.berg."));
    private final MovableClock clock;
    private final MethodCalls owner;
    private final ProviderCalls provider;
    private String mail = "";

    DiscretionTests(@Autowired MockMvcTester mvc, @Autowired MovableClock clock) {
        this.clock = clock;
        this.owner = new MethodCalls(mvc, clock, maja);
        this.provider = new ProviderCalls(mvc, maja);
    }

    @BeforeEach
    void logEverything() {
        LOGGERS.forEach(name -> logging.setLogLevel(name, LogLevel.TRACE));
    }

    @AfterEach
    void logAsBefore() {
        LOGGERS.forEach(name -> logging.setLogLevel(name, null));
    }

    @Test
    void nothingIsSaidOfWhatProvesAMethod(CapturedOutput output) {
        addAndUseAnApp();
        addAPhoneAndAMailAddress();
        addWhatIsShownOnceOrNever();
        forgetThePassword();

        assertThat(output).contains("AddMethod[", "Answer[•]", "HandoverView[", "Reset[");
        assertThat(output).doesNotContain("eyJ");
        assertThat(ours(output)).doesNotContain(secrets);
    }

    /// The mail server of the tests logs in the same place.
    private static String ours(CapturedOutput output) {
        return output.getAll()
                .lines()
                .filter(line -> !line.contains("c.icegreen"))
                .collect(Collectors.joining("\n"));
    }

    private void addAndUseAnApp() {
        var app = owner.app();
        secrets.add(app.secret());
        var code = app.code(clock);
        secrets.add("\"" + code);
        secrets.add("=" + code);
        assertThat(provider.outcome(provider.opened(app.id(), "sign-in"), code))
                .isEqualTo("correct");
    }

    private void forgetThePassword() {
        var challenge = provider.opened(mail, "password-reset");
        outside.mailsTo(address, 2);
        assertThat(provider.outcome(challenge, keep(outside.codeMailedTo(address))))
                .isEqualTo("correct");
        var reset =
                provider.post(
                        "/internal/v1/password-resets",
                        """
                        {"accountId": "%s", "challengeIds": ["%s"], "newPassword": "hush-hush green"}
                        """
                                .formatted(maja, challenge));
        assertThat(reset).hasStatus(HttpStatus.NO_CONTENT);
    }

    private void addAPhoneAndAMailAddress() {
        var phone = owner.added("{\"type\": \"phone\", \"number\": \"+46 70-174 06 60\"}");
        assertThat(owner.confirm(phone, keep(outside.codeTo(NUMBER)))).hasStatusOk();
        mail = owner.added("{\"type\": \"email\", \"address\": \"" + address + "\"}");
        assertThat(owner.confirm(mail, keep(outside.codeMailedTo(address)))).hasStatusOk();
    }

    private void addWhatIsShownOnceOrNever() {
        var codes = owner.add("{\"type\": \"recovery-codes\"}");
        secrets.add(Answers.json(codes, "$.challenge.codes[0]"));
        var password = owner.add("{\"type\": \"app-password\"}");
        secrets.add(Answers.json(password, "$.challenge.password"));
        owner.added(
                """
                {"type": "security-questions", "answers": [
                  {"question": "soft-toy", "answer": "hush-hush 1"},
                  {"question": "first-dish", "answer": "hush-hush 2"},
                  {"question": "first-journey", "answer": "hush-hush 3"}]}
                """);
        secrets.add("hush-hush");
        secrets.add("hushhush");
    }

    private String keep(String code) {
        secrets.add("\"" + code);
        secrets.add("=" + code);
        return code;
    }
}
