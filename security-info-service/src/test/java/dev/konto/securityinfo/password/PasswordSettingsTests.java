package dev.konto.securityinfo.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

import java.time.Duration;
import java.util.List;

class PasswordSettingsTests {

    private final ApplicationContextRunner context =
            new ApplicationContextRunner().withUserConfiguration(Bound.class);

    @Test
    void areSafeByDefault() {
        context.run(
                it -> {
                    assertThat(it.getBean(PasswordHashingSettings.class))
                            .isEqualTo(
                                    new PasswordHashingSettings(
                                            DataSize.ofMegabytes(19),
                                            2,
                                            1,
                                            4,
                                            Duration.ofSeconds(2)));
                    assertThat(it.getBean(PasswordRuleSettings.class))
                            .isEqualTo(new PasswordRuleSettings(15, 8, 256, List.of("konto")));
                });
    }

    @Test
    void refuseToBeLaxerThanTheStandard() {
        context.withPropertyValues("konto.password.rules.min-length=14")
                .run(it -> assertThat(it).hasFailed());
        context.withPropertyValues("konto.password.rules.max-length=63")
                .run(it -> assertThat(it).hasFailed());
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties({PasswordHashingSettings.class, PasswordRuleSettings.class})
    static class Bound {}
}
