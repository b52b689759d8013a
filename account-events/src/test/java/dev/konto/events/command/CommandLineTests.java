package dev.konto.events.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Set;

class CommandLineTests {

    @Test
    void tellsOptionsFlagsAndWords() {
        var commandLine = parse("--account", "maja", "word", "--json");

        assertThat(commandLine.option("--account")).hasValue("maja");
        assertThat(commandLine.has("--json")).isTrue();
        assertThat(commandLine.words()).containsExactly("word");
        assertThat(commandLine.option("--topics")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--acount", "--account", "--json=yes", "--"})
    void refusesWhatItDoesNotKnow(String argument) {
        assertThatExceptionOfType(WrongUsage.class)
                .isThrownBy(() -> parse(argument))
                .withMessage(argument + " is unknown or lacks its value");
    }

    private static CommandLine parse(String... arguments) {
        return CommandLine.of(Set.of("--account", "--topics"), Set.of("--json"), arguments);
    }
}
