package dev.konto.securityinfo;

import static dev.konto.securityinfo.SecurityInfoFixtures.OLD;
import static dev.konto.securityinfo.SecurityInfoFixtures.RULE;
import static dev.konto.securityinfo.SecurityInfoFixtures.WRONG;
import static dev.konto.securityinfo.SecurityInfoFixtures.aGuess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.securityinfo.Verdict.Correct;
import dev.konto.securityinfo.Verdict.Throttled;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

import java.util.stream.IntStream;

/// A second start of the service on the same database.
@SecurityInfoTest
class RestartTests {

    @Autowired SettingPassword setting;
    @Autowired VerifyingPassword verifying;
    @Autowired Environment environment;

    private final AccountId maja = Accounts.any();
    private final AccountId erik = Accounts.any();

    @Test
    void remembersPasswordsAndWaits() {
        setting.set(Accounts.administrator(), maja, OLD);
        setting.set(Accounts.administrator(), erik, OLD);
        IntStream.range(0, RULE.failures()).forEach(_ -> verifying.verify(aGuess(maja, WRONG)));

        try (var restarted = start()) {
            var afterwards = restarted.getBean(VerifyingPassword.class);

            assertThat(afterwards.verify(aGuess(maja, OLD))).isInstanceOf(Throttled.class);
            assertThat(afterwards.verify(aGuess(erik, OLD))).isEqualTo(new Correct());
        }
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(SecurityInfoApplication.class)
                .run(
                        "--konto.kafka.create-topics=false",
                        "--spring.kafka.listener.auto-startup=false",
                        "--server.port=0",
                        "--management.server.port=0",
                        same("spring.mongodb.uri"),
                        same("spring.kafka.bootstrap-servers"),
                        same("spring.kafka.consumer.group-id"),
                        same("konto.encryption.current"),
                        same("konto.encryption.keys.test"),
                        same("spring.security.oauth2.resourceserver.jwt.jwk-set-uri"));
    }

    private String same(String property) {
        return "--%s=%s".formatted(property, environment.getRequiredProperty(property));
    }
}
