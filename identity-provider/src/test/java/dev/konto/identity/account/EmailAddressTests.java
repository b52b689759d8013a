package dev.konto.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTests {

    @ParameterizedTest
    @ValueSource(strings = {"Maja@Fjord.Example", "  maja@fjord.example\t", "MAJA@FJORD.EXAMPLE"})
    void isTheSameHoweverItIsTyped(String typed) {
        assertThat(new EmailAddress(typed)).isEqualTo(new EmailAddress("maja@fjord.example"));
    }

    @Test
    void isTheSameHoweverItsLettersAreComposed() {
        assertThat(new EmailAddress("bjo\u0308rn@fjord.example"))
                .isEqualTo(new EmailAddress("bj\u00f6rn@fjord.example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"maja", "@fjord.example", "maja@", "ma ja@fjord.example", "a@b@c"})
    void isImplausibleIfNoMailCouldReachIt(String typed) {
        assertThat(new EmailAddress(typed).plausible()).isFalse();
    }

    @Test
    void keepsItsNameOutOfLogs() {
        assertThat(new EmailAddress("maja@fjord.example")).hasToString("…@fjord.example");
    }
}
