package dev.konto.identity.key;

import static dev.konto.identity.key.PseudonymFixtures.pseudonyms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.UUID;

class PseudonymsTests {

    private final Pseudonyms pseudonyms = pseudonyms(1);

    @Test
    void areAlwaysTheSameForTheSameText() {
        assertThat(pseudonyms.of("account", "maja")).isEqualTo(pseudonyms.of("account", "maja"));
        assertThat(pseudonyms(1).of("account", "maja")).isEqualTo(pseudonyms.of("account", "maja"));
    }

    @Test
    void differByTextKindAndKey() {
        assertThat(pseudonyms.of("account", "maja"))
                .isNotEqualTo(pseudonyms.of("account", "erik"))
                .isNotEqualTo(pseudonyms.of("session", "maja"))
                .isNotEqualTo(pseudonyms(2).of("account", "maja"));
    }

    @Test
    void lookLikeTheIdsThatAccountsHave() {
        var id = UUID.fromString(pseudonyms.of("account", "maja"));

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }
}
