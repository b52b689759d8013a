package dev.konto.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

class EventTypesTests {

    @Test
    void eachConstantIsOnExactlyOneTopic() {
        var all = Topics.all().stream().flatMap(topic -> EventTypes.in(topic).stream()).toList();

        assertThat(all).doesNotHaveDuplicates();
        assertThat(Set.copyOf(all)).isEqualTo(constants(EventTypes.class));
        assertThat(EventTypes.all()).isEqualTo(constants(EventTypes.class));
    }

    @Test
    void allTopicsAreTheConstants() {
        assertThat(Set.copyOf(Topics.all())).isEqualTo(constants(Topics.class));
    }

    @Test
    void nameAnAreaWhatHappenedAndAVersion() {
        assertThat(EventTypes.all()).allMatch(it -> it.matches("dev\\.konto(\\.[a-z-]+){2}\\.v1"));
    }

    @Test
    void leadToTheirTopic() {
        assertThat(Topics.of(EventTypes.SESSION_REVOKED)).isEqualTo("konto.account-events.v1");
        assertThatIllegalArgumentException().isThrownBy(() -> Topics.of("dev.konto.cat.fed.v1"));
        assertThat(EventTypes.in("another-topic")).isEmpty();
    }

    @Test
    void deadLettersLieBesideTheirTopic() {
        assertThat(Topics.deadLetters(Topics.DEVICE_EVENTS))
                .isEqualTo("konto.device-events.v1.dlt");
    }

    private static Set<String> constants(Class<?> type) {
        return Arrays.stream(type.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(EventTypesTests::valueOf)
                .collect(Collectors.toSet());
    }

    private static String valueOf(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
