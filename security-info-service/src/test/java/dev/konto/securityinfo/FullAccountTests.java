package dev.konto.securityinfo;

import static dev.konto.securityinfo.MethodFixtures.active;
import static dev.konto.securityinfo.web.Calls.assertProblem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.securityinfo.SentCommands.Command;
import dev.konto.securityinfo.method.Credential;
import dev.konto.securityinfo.method.MethodSettings;
import dev.konto.securityinfo.method.MethodType;
import dev.konto.securityinfo.web.MethodCalls;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.util.Map;

/// An account that has as many methods of each kind as it can have.
@SecurityInfoTest
class FullAccountTests {

    private static final Map<MethodType, Credential> KINDS =
            Map.of(
                    MethodType.PASSKEY, MethodFixtures.PASSKEY,
                    MethodType.AUTHENTICATOR_APP, MethodFixtures.APP,
                    MethodType.PHONE, MethodFixtures.PHONE,
                    MethodType.EMAIL, MethodFixtures.EMAIL,
                    MethodType.RECOVERY_CODES, MethodFixtures.CODES,
                    MethodType.APP_PASSWORD, MethodFixtures.APP_PASSWORD);

    @Autowired SecurityInfos infos;
    @Autowired MethodSettings settings;
    @Autowired SentCommands commands;
    @Autowired MockMvcTester mvc;
    @Autowired MovableClock clock;

    private final AccountId maja = Accounts.any();

    @Test
    void isShownByOneReadOfTheDatabase() {
        infos.save(full());
        var calls = new MethodCalls(mvc, clock, maja.value());

        var sent =
                commands.of(
                        () ->
                                assertThat(calls.show())
                                        .bodyJson()
                                        .extractingPath("$.methods.length()")
                                        .isEqualTo(59));

        assertThat(sent).containsExactly(new Command("find", "securityInfo"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"app-password", "authenticator-app", "passkey", "phone", "email"})
    void hasNoRoomForMore(String type) {
        infos.save(full());
        var refused =
                new MethodCalls(mvc, clock, maja.value())
                        .add(
                                """
                                {"type": "%s", "number": "+46701740690",
                                 "address": "maja@fjord.example"}
                                """
                                        .formatted(type));

        assertProblem(refused, HttpStatus.CONFLICT, "method-limit-reached");
    }

    private SecurityInfo full() {
        var full = SecurityInfo.of(maja);
        for (var kind : KINDS.entrySet()) {
            for (int i = 0; i < settings.of(kind.getKey()).limit(); i++) {
                full = full.with(full.methods().with(active(kind.getValue())));
            }
        }
        return full;
    }
}
