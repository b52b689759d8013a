package dev.konto.securityinfo.method;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

/// What holds where an operator sets nothing: the settings as they are shipped.
class MethodSettingsTests {

    @Test
    void offerEveryKindButSecurityQuestions() throws IOException {
        var settings = shipped(Map.of());

        assertThat(Arrays.stream(MethodType.values()).filter(it -> !settings.of(it).offered()))
                .containsExactly(MethodType.SECURITY_QUESTIONS);
        assertThat(settings.of(MethodType.APP_PASSWORD).limit()).isEqualTo(40);
        assertThat(settings.resetProofs()).isEqualTo(1);
    }

    @Test
    void offerSecurityQuestionsWhereAnOperatorTurnsThemOn() throws IOException {
        var on = Map.<String, Object>of("konto.methods.types.security-questions.offered", true);

        assertThat(shipped(on).of(MethodType.SECURITY_QUESTIONS).offered()).isTrue();
    }

    private static MethodSettings shipped(Map<String, Object> more) throws IOException {
        var sources = new MutablePropertySources();
        sources.addLast(new MapPropertySource("operator", more));
        new YamlPropertySourceLoader()
                .load("shipped", new ClassPathResource("application.yml"))
                .forEach(sources::addLast);
        return new Binder(ConfigurationPropertySources.from(sources))
                .bind("konto.methods", MethodSettings.class)
                .get();
    }
}
