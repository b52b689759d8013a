package dev.konto.signinactivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import java.time.Duration;
import java.util.Map;

class SignInSettingsTests {

    @Test
    void keepNinetyDaysUnlessToldOtherwise() {
        assertThat(bound(Map.of()).retention()).isEqualTo(Duration.ofDays(90));
    }

    @Test
    void takeAnotherTime() {
        assertThat(bound(Map.of("konto.sign-ins.retention", "30d")).retention())
                .isEqualTo(Duration.ofDays(30));
    }

    @Test
    void refuseToKeepNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SignInSettings(Duration.ZERO, Duration.ZERO))
                .withMessageContaining("konto.sign-ins.retention");
    }

    private static SignInSettings bound(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("konto.sign-ins", SignInSettings.class);
    }
}
