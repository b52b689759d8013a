package dev.konto.securityinfo.password;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.starter.problem.Reason;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

class PasswordRulesTests {

    private static final Names MAJA =
            new Names("Maja Å. Berg-Lindqvist", "Maja", "Berg-Lindqvist", 1);
    private static final PasswordHolder HOLDER = new PasswordHolder(MAJA, true, null);
    private static final PasswordHolder WITH_SECOND_FACTOR = new PasswordHolder(MAJA, false, null);

    private final PasswordRules rules =
            new PasswordRules(
                    new PasswordRuleSettings(15, 8, 256, List.of("konto", "Fjord University")),
                    new BreachedPasswords(
                            new BreachedPasswordSettings(null, Duration.ofSeconds(1))));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "maja-demo-password",
                "erik-demo-password",
                "ada-demo-password",
                "wrong donkey charger paperclip",
                "korrekt häst batteri häftklammer",
                "Ж9?лунный свет над рекой",
                "😀🚲🌲🐟🎻🧀🚌🌙⚓🍋🎲🧦🔑🕯🪁",
                "               x        q     y w e",
                "dragon 4829375601 ??",
                "qwerty and eleven more words"
            })
    void acceptWhatIsHardToGuess(String text) {
        assertThat(broken(text, HOLDER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "fourteen chars, minimum-length",
        "passwordpassword, not-common",
        "PasswordPassword, not-common",
        "!!password!!123, not-common",
        "password12345678, not-common",
        "12345678password, not-common",
        "correct horse battery staple, not-common",
        "aaaaaaaaaaaaaaaa, not-predictable",
        "abcdefghijklmnop, not-predictable",
        "9876543210987654, not-predictable",
        "qwertyuiopasdfghjkl, not-predictable",
        "qwertyuiopåasdfghjklöä, not-predictable",
        "aaaabbbbccccdddd, not-predictable",
        "x7!kx7!kx7!kx7!k, not-predictable",
        "1qaz2wsx3edc4rfv5tgb, not-predictable",
        "Maja.Lindqvist.90, not-names",
        "majamajamajamaja!?, not-names",
        "LINDQVIST-berg-12!, not-names",
        "konto-university-1, not-names",
        "fjordmajakonto2026, not-names"
    })
    void refuseWhatIsTriedFirst(String text, String rule) {
        assertThat(broken(text, HOLDER)).extracting(Reason::code).contains(rule);
    }

    @Test
    void findNamesHoweverTheyAreAccented() {
        var oberg = new Names("Åsa Öberg", "Åsa", "Öberg", 1);

        var reasons = broken("asa-oberg-asa-19", new PasswordHolder(oberg, true, null));

        assertThat(reasons).extracting(Reason::code).containsExactly("not-names");
    }

    @Test
    void askForLessWhereThereIsASecondFactor() {
        assertThat(broken("tiny dog", WITH_SECOND_FACTOR)).isEmpty();
        assertThat(broken("tiny do", WITH_SECOND_FACTOR))
                .containsExactly(new Reason("minimum-length", 8));
        assertThat(broken("tiny dog", HOLDER)).containsExactly(new Reason("minimum-length", 15));
    }

    @Test
    void countCharactersNotTheirParts() {
        var fourteen = "å😀b🚲n🌲q🐟t🎻p🧀w🚌";

        assertThat(broken(fourteen, HOLDER)).containsExactly(new Reason("minimum-length", 15));
        assertThat(broken(fourteen + "x", HOLDER)).isEmpty();
    }

    @Test
    void acceptUpTo256Characters() {
        var long256 = "ab3?k".repeat(51) + "x";

        assertThat(broken(long256, HOLDER)).isEmpty();
        assertThat(broken(long256 + "x", HOLDER))
                .containsExactly(new Reason("maximum-length", 256));
    }

    @Test
    void refuseThePasswordThatIsReplaced() {
        var current = new Password("eleven green bottles");

        assertThat(broken("eleven green bottles", HOLDER.withCurrent(current)))
                .containsExactly(new Reason("not-current"));
    }

    @Test
    void nameEveryRuleThatIsBroken() {
        assertThat(broken("maja", HOLDER))
                .extracting(Reason::code)
                .containsExactly("minimum-length", "not-common", "not-names", "not-predictable");
    }

    @Test
    void areTheOnesThatThePolicyTells() {
        var policy = rules.policy(HOLDER);

        assertThat(policy.minLength()).isEqualTo(15);
        assertThat(policy.maxLength()).isEqualTo(256);
        assertThat(policy.reason()).isEqualTo(new Reason("only-factor"));
        assertThat(policy.rules())
                .extracting(Reason::code)
                .containsExactly(
                        "minimum-length",
                        "maximum-length",
                        "not-common",
                        "not-names",
                        "not-predictable",
                        "not-current");
        assertThat(rules.policy(WITH_SECOND_FACTOR).minLength()).isEqualTo(8);
        assertThat(rules.policy(WITH_SECOND_FACTOR).reason())
                .isEqualTo(new Reason("second-factor"));
    }

    @SuppressWarnings("unchecked")
    private List<Reason> broken(String text, PasswordHolder holder) {
        try {
            rules.check(new Password(text), holder);
            return List.of();
        } catch (PasswordUnacceptable refused) {
            return (List<Reason>) Objects.requireNonNull(refused.members().get("reasons"));
        }
    }
}
