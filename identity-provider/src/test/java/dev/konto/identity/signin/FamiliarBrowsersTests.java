package dev.konto.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.identity.key.PseudonymFixtures;
import dev.konto.starter.account.AccountId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;

class FamiliarBrowsersTests {

    private final AccountId maja = new AccountId("maja");
    private final AccountId erik = new AccountId("erik");
    private final FamiliarBrowsers browsers =
            new FamiliarBrowsers(PseudonymFixtures.any(), new Random(1));

    @Test
    void knowWhoSignedInThereAndNobodyElse() {
        var kept = browsers.signedIn(maja, null);

        assertThat(browsers.mark(maja, kept)).isPresent();
        assertThat(browsers.mark(maja, browsers.signedIn(maja, kept)))
                .isEqualTo(browsers.mark(maja, kept));
        assertThat(browsers.mark(erik, kept)).isEmpty();
        assertThat(browsers.mark(maja, browsers.signedIn(maja, null)))
                .isNotEqualTo(browsers.mark(maja, kept));
    }

    @Test
    void knowTheLastFiveOfThosePeople() {
        var kept = browsers.signedIn(maja, null);
        for (int nth = 0; nth < 4; nth++) {
            kept = browsers.signedIn(new AccountId("other " + nth), kept);
        }
        assertThat(browsers.mark(maja, kept)).isPresent();

        kept = browsers.signedIn(erik, kept);

        assertThat(browsers.mark(maja, kept)).isEmpty();
        assertThat(browsers.mark(erik, kept)).isPresent();
    }

    @Test
    void takeNoMarkToAnotherBrowser() {
        var mark = browsers.mark(maja, browsers.signedIn(maja, null)).orElseThrow();

        assertThat(browsers.mark(maja, "another." + mark)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "...", "name", "a.b.c.d.e.f.g.h"})
    void believeNothingElse(String kept) {
        assertThat(browsers.mark(maja, kept)).isEmpty();
        assertThat(browsers.mark(maja, browsers.signedIn(maja, kept))).isPresent();
    }
}
