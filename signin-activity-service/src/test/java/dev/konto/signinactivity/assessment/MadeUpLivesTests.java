package dev.konto.signinactivity.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.signinactivity.assessment.Labelled.Label;
import dev.konto.starter.account.AccountId;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/// Judges half a year of many made-up lives, and counts who is asked whether it was them. The
/// counts are written to `target/assessment.md`.
class MadeUpLivesTests {

    private static final int LIVES = 250;
    private static final Map<Label, int[]> COUNTS = new EnumMap<>(Label.class);

    /// The normal sign-ins and those asked about, of each of five parts of the lives.
    private static final int[][] PARTS = new int[5][2];

    @BeforeAll
    static void judgeThemAll() {
        var profiles = new HashMap<AccountId, Profile>();
        Map<String, Set<String>> tried = new HashMap<>();
        LongStream.range(0, LIVES)
                .mapToObj(MadeUpLife::of)
                .flatMap(List::stream)
                .sorted(Comparator.comparing(it -> it.signIn().occurredAt()))
                .forEach(it -> judge(it, profiles, tried));
    }

    @AfterAll
    static void report() throws IOException {
        var rows =
                Arrays.stream(Label.values())
                        .map(it -> "| %s | %,d | %,d |".formatted(it.words(), all(it), asked(it)))
                        .collect(Collectors.joining("\n"));
        var report =
                """
                | what it was | sign-ins | asked about |
                | --- | --- | --- |
                %s

                precision %.3f, recall %.3f, of normal ones asked about %.2f %%, \
                in no fifth of the lives more than %.2f %%
                """
                        .formatted(
                                rows,
                                precision(),
                                recall(),
                                100 * normalAsked(),
                                100 * normalAskedInTheWorstPart());
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/assessment.md"), report);
    }

    @Test
    void everyTakeoverThatCanBeToldIsFound() {
        var missed =
                Arrays.stream(Label.values())
                        .filter(it -> it.isTakeover() && !it.isIndistinguishable())
                        .filter(it -> asked(it) < all(it))
                        .toList();

        assertThat(missed).isEmpty();
        assertThat(sum(Label::isTakeover, 0)).isGreaterThan(100);
    }

    @Test
    void underOnePercentOfNormalSignInsAreAskedAbout() {
        assertThat(sum(Label::isNormal, 0)).isGreaterThan(80_000);
        assertThat(normalAskedInTheWorstPart()).isLessThan(0.01);
    }

    @Test
    void aForgottenPasswordAndANewDeviceAreNotTakeovers() {
        assertThat(asked(Label.FORGOTTEN_PASSWORD))
                .isLessThan(all(Label.FORGOTTEN_PASSWORD) / 1000);
        assertThat(asked(Label.NEW_DEVICE)).isZero();
    }

    @Test
    void nobodyIsAskedAboutGuessesThatFailed() {
        assertThat(asked(Label.GUESS)).isZero();
    }

    private static void judge(
            Labelled it, Map<AccountId, Profile> profiles, Map<String, Set<String>> tried) {
        var signIn = it.signIn();
        var ip = Objects.requireNonNull(signIn.origin().ip());
        var past = profiles.computeIfAbsent(signIn.accountId(), Profile::of);
        var source = new Standing(null, tried.getOrDefault(ip, Set.of()).size());
        var judged = Judged.of(signIn, past, source);
        profiles.put(signIn.accountId(), judged.profile());
        if (judged.stranger() != null) {
            tried.computeIfAbsent(ip, _ -> new HashSet<>()).add(signIn.accountId().value());
        }
        var asked = !judged.flags().isEmpty() && signIn.enteredAccount() ? 1 : 0;
        count(COUNTS.computeIfAbsent(it.label(), _ -> new int[2]), asked);
        if (it.label().isNormal()) {
            count(PARTS[Math.floorMod(signIn.accountId().hashCode(), PARTS.length)], asked);
        }
    }

    private static void count(int[] counts, int asked) {
        counts[0]++;
        counts[1] += asked;
    }

    private static double normalAskedInTheWorstPart() {
        return Arrays.stream(PARTS).mapToDouble(it -> it[1] / (double) it[0]).max().orElseThrow();
    }

    private static double precision() {
        var asked = sum(_ -> true, 1);
        return sum(Label::isTakeover, 1) / (double) asked;
    }

    private static double recall() {
        return sum(Label::isTakeover, 1) / (double) sum(Label::isTakeover, 0);
    }

    private static double normalAsked() {
        return sum(Label::isNormal, 1) / (double) sum(Label::isNormal, 0);
    }

    private static int all(Label label) {
        return sum(it -> it == label, 0);
    }

    private static int asked(Label label) {
        return sum(it -> it == label, 1);
    }

    private static int sum(Predicate<Label> which, int column) {
        return COUNTS.entrySet().stream()
                .filter(it -> which.test(it.getKey()))
                .mapToInt(it -> it.getValue()[column])
                .sum();
    }
}
