package dev.konto.signinactivity;

import static dev.konto.signinactivity.SignInFixtures.MONDAY;
import static dev.konto.signinactivity.SignInFixtures.aFailureOf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.starter.test.Accounts;

import org.junit.jupiter.api.Test;

class SearchTermsTests {

    @Test
    void areLowerCaseWithoutAccentsAndEachOnce() {
        assertThat(SearchTerms.words("  Umeå, UMEÅ — Ćafé au-lait  "))
                .containsExactly("umea", "cafe", "au", "lait");
    }

    @Test
    void keepAddressesAndVersionsWhole() {
        assertThat(SearchTerms.words("192.0.2.44 2001:db8::7 26.1"))
                .containsExactly("192.0.2.44", "2001:db8::7", "26.1");
    }

    @Test
    void areTheSameInEveryLanguageOfTheMachine() {
        assertThat(SearchTerms.words("WINDOWS İSTANBUL")).containsExactly("windows", "istanbul");
    }

    @Test
    void areCutWhereNobodyWouldType() {
        assertThat(SearchTerms.words("a".repeat(500))).containsExactly("a".repeat(45));
    }

    @Test
    void sayAllThatTheSignInShows() {
        assertThat(aFailureOf(Accounts.any(), MONDAY).searchTerms())
                .contains("password", "wrong", "losenord", "fel", "misslyckad", "failed")
                .contains("my", "account")
                .contains("firefox", "145", "windows")
                .contains("192.0.2.44", "umea", "sweden", "sverige");
    }
}
