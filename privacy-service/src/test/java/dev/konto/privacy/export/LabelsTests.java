package dev.konto.privacy.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.starter.personaldata.Category;
import dev.konto.starter.personaldata.PersonalData;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.ServiceTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

import tools.jackson.databind.json.JsonMapper;

import java.util.Locale;
import java.util.stream.Stream;

@ServiceTest
class LabelsTests {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @Autowired PersonalData data;
    @Autowired MessageSource words;

    @Test
    void areInTheReadersLanguage() {
        var labels = new Labels(words, SWEDISH);

        assertThat(labels.category("sign-ins")).isEqualTo("Inloggningar");
        assertThat(labels.field("countryCode")).isEqualTo("Land");
        assertThat(labels.secret()).isEqualTo("(hemligt)");
        assertThat(new Labels(words, Locale.ENGLISH).field("registeredAt"))
                .isEqualTo("Registered at");
    }

    @Test
    void nameWhatIsStoredHere() {
        var stored = data.of(Accounts.any());

        assertThat(stored).extracting(Category::name).allMatch(it -> isKnown("category", it));
        assertThat(stored.stream().map(Category::schema).flatMap(LabelsTests::fields))
                .contains("requestedAt")
                .allMatch(it -> isKnown("field", it));
    }

    private boolean isKnown(String kind, String name) {
        return words.getMessage("export." + kind + "." + name, null, null, SWEDISH) != null;
    }

    private static Stream<String> fields(String schema) {
        return new JsonMapper()
                .readTree(schema).findValues("properties").stream()
                        .flatMap(properties -> properties.propertyNames().stream());
    }
}
