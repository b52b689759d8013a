package dev.konto.securityinfo.method;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTests {

    @Test
    void isKeptInOneFormAndShownMasked() {
        var address = MailAddress.parse(" Maja.Berg@Fjord.Example ").orElseThrow();

        assertThat(address.value()).isEqualTo("maja.berg@fjord.example");
        assertThat(address).hasToString("m•••@fjord.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "@", "maja", "maja@", "@fjord.example", "a@b@c", "a b@c", "a@b,c@d"})
    void isNothingThatMailCouldNotReach(String typed) {
        assertThat(MailAddress.parse(typed)).isEmpty();
    }
}
