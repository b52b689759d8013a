package dev.konto.signinactivity;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What people call things that the event contract has a word of its own for, in all languages of
/// the portal, so that a search finds them by any of these.
final class SpokenWords {

    /// The longest form of a word: whoever types a shorter one types its beginning.
    private static final String TABLE =
            """
            success | signed successful inloggad lyckades
            failure | failure failed misslyckades
            password | password lösenordet
            wrong-password | wrong password fel lösenordet
            no-password | no password inget lösenordet
            second-factor | second step factor andra steget
            wrong-code | wrong code fel koden
            code-expired | code expired koden utgången gått
            second-factor-missing | second step missing andra steget saknas
            passkey-rejected | passkey rejected lösennyckeln godtogs
            too-many-attempts | too many attempts för många försöken
            device-disabled | device disabled enheten spärrad inaktiverad
            account-locked | account locked kontot låst
            account-closed | account closed kontot avslutat
            application-not-allowed | application allowed programmet tillåter
            not-allowed | allowed rules tillåter regler
            verification-unavailable | checked unavailable kontrollera
            cancelled | cancelled avbröts avbruten
            authenticator-app | authenticator app autentiseringsapp
            phone | phone telefonen
            text | text sms
            call | call samtal
            email | email e-mail epost e-post mejl
            passkey | passkey lösennyckeln nyckel
            security-questions | security questions säkerhetsfrågor
            app-password | app password applösenord
            recovery-codes | recovery codes återställningskoder reservkoder
            recovery-code | recovery codes återställningskoder reservkoder
            temporary-access-pass | temporary access pass tillfälligt åtkomstpass
            session | session earlier tidigare
            device | device enheten
            policy | policy rules organization regler organisationens
            internal | internal network internt nätverk
            unknown-place | unknown place okänd plats
            """;

    /// As they are compared, made once: most words of a sign-in are these.
    private static final Map<String, List<String>> COMPARED =
            TABLE.lines()
                    .map(line -> line.split(" \\| "))
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    row -> row[0], row -> SearchTerms.words(row[1])));

    private SpokenWords() {}

    /// The words for a term of the contract, as they are compared; one that came later speaks for
    /// itself.
    static List<String> of(@Nullable String term) {
        if (term == null) {
            return List.of();
        }
        var known = COMPARED.get(term);
        return known == null ? SearchTerms.words(term) : known;
    }
}
