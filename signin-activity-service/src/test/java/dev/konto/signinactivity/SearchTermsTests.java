package dev.konto.signinactivity;

import static dev.konto.signinactivity.SignInFixtures.MONDAY;
import static dev.konto.signinactivity.SignInFixtures.aFailureOf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.signinactivity.origin.Origin;
import dev.konto.signinactivity.origin.OriginFixtures;
import dev.konto.starter.test.Accounts;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class SearchTermsTests {

    private static final Origin INSIDE = OriginFixtures.shipped().of("10.0.0.1", null);

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
                .contains("my", "account")
                .contains("firefox", "145", "windows")
                .contains("192.0.2.44", "umea", "sweden", "sverige");
    }

    /// What the card says of each, in English and in Swedish.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    password | wrong-password | password | wrong password | fel lösenord
                    password | no-password | password | no password | inget lösenord
                    password | too-many-attempts | password | too many attempts | för många försök
                    second-factor | wrong-code | authenticator-app | second step | andra steget
                    second-factor | wrong-code | authenticator-app | authenticator app | autentiseringsapp
                    second-factor | code-expired | phone | code expired | koden gått
                    second-factor | code-expired | phone | phone | telefon
                    second-factor | second-factor-missing | password | second step | andra steg
                    second-factor | wrong-code | recovery-codes | recovery codes | återställningskoder
                    second-factor | wrong-code | email | e-mail | e-post
                    second-factor | wrong-code | temporary-access-pass | temporary access pass | tillfälligt åtkomstpass
                    second-factor | wrong-code | security-questions | security questions | säkerhetsfrågor
                    passkey | passkey-rejected | passkey | passkey | lösennyckel
                    password | wrong-password | app-password | app password | applösenord
                    device | device-disabled | password | device disabled | enheten spärrad
                    policy | account-locked | password | account locked | kontot låst
                    policy | account-closed | password | account closed | kontot avslutat
                    policy | application-not-allowed | password | application | programmet
                    policy | not-allowed | password | rules | organisationens regler
                    policy | cancelled | session | earlier | tidigare
                    policy | cancelled | session | cancelled | avbröts
                    """)
    void nameStepsReasonsAndMethodsInBothLanguages(
            String step, String reason, String method, String english, String swedish) {
        var terms = terms(new Failure(step, reason), method);

        assertThat(List.of(english, swedish, "failed", "misslyckade", "MISSLYCKAD"))
                .allSatisfy(typed -> assertThat(find(terms, typed)).as(typed).isTrue());
        assertThat(find(terms, "lyckad")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"signed", "successful", "inloggad", "lyckade", "internal", "internt"})
    void nameASuccessAndANetworkInBothLanguages(String typed) {
        assertThat(find(terms(null, "password"), typed)).isTrue();
        assertThat(find(terms(null, "password"), "failed")).isFalse();
    }

    private static List<String> terms(@Nullable Failure failure, String method) {
        return SearchTerms.of(
                failure == null ? Outcome.SUCCESS : Outcome.FAILURE,
                failure,
                new Authentication(
                        List.of(new Step(method, MONDAY, failure == null)), true, null, List.of()),
                null,
                INSIDE);
    }

    private static boolean find(List<String> terms, String typed) {
        return SearchTerms.words(typed).stream()
                .allMatch(word -> terms.stream().anyMatch(term -> term.startsWith(word)));
    }
}
