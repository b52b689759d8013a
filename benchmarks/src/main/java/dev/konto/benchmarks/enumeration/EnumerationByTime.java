package dev.konto.benchmarks.enumeration;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/// Knocks with names that have an account and with names that have none, in random order, and
/// compares how long each step takes: the password of a sign-in, and the pages of a forgotten
/// password. Nobody is made to wait for wrong guesses here; that comes after both kinds of names
/// alike.
final class EnumerationByTime {

    private static final int NAMES = 10;
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 5;

    /// What was chosen is asked for after the page; who wants to know waits for it.
    private static final Duration ASKED = Duration.ofMillis(100);

    private final Map<String, Times> steps = new LinkedHashMap<>();
    private final Suite suite;
    private final int rounds;

    private EnumerationByTime(Suite suite, int rounds) {
        this.suite = suite;
        this.rounds = rounds;
    }

    /// @param args how often each name knocks, 5 times unless told, and settings of the identity
    ///     provider, such as `--konto.refusals.take-at-least=0ms`
    static void main(String[] args) throws Exception {
        var settings = Arrays.stream(args).filter(it -> it.startsWith("--")).toList();
        var told = Arrays.stream(args).filter(it -> !it.startsWith("--")).findFirst();
        try (var suite = Suite.start(settings)) {
            var measured = new EnumerationByTime(suite, told.map(Integer::valueOf).orElse(ROUNDS));
            measured.run(names(suite, true), names(suite, false));
            measured.steps.forEach((step, times) -> System.out.println(times.told(step)));
        }
    }

    private static List<Name> names(Suite suite, boolean known) throws Exception {
        var names = new ArrayList<Name>();
        for (int nth = 0; nth < NAMES; nth++) {
            var email = UUID.randomUUID() + "@fjord.example";
            if (known) {
                suite.makeAccount(email);
            }
            names.add(new Name(email, known));
        }
        return names;
    }

    private void run(List<Name> known, List<Name> unknown) throws Exception {
        var random = new Random(7);
        var all = new ArrayList<>(known);
        all.addAll(unknown);
        for (int round = 0; round < WARM_UP + rounds; round++) {
            Collections.shuffle(all, random);
            for (var name : all) {
                signIn(name, round >= WARM_UP);
                forget(name, round >= WARM_UP);
            }
        }
    }

    private void signIn(Name name, boolean counts) throws Exception {
        var visitor = new Visitor(suite.provider());
        visitor.open("/sign-in");
        note(
                "sign-in: wrong password",
                name,
                counts,
                visitor.send("/sign-in", Map.of("email", name.email(), "password", "not it")));
    }

    private void forget(Name name, boolean counts) throws Exception {
        var visitor = new Visitor(suite.provider());
        visitor.open("/forgotten-password");
        var named = visitor.send("/forgotten-password", Map.of("email", name.email()));
        var ways = visitor.open("/forgotten-password/proof");
        var way = Map.of("kind", "TEMPORARY_ACCESS_PASS");
        var chosen = visitor.send("/forgotten-password/proof", way);
        var form = visitor.open("/forgotten-password/code");
        LockSupport.parkNanos(ASKED.toNanos());
        var answered = visitor.send("/forgotten-password/code", Map.of("code", "not it"));
        note("forgotten password: name", name, counts, named);
        note("forgotten password: ways to prove", name, counts, ways);
        note("forgotten password: way chosen", name, counts, chosen);
        note("forgotten password: form", name, counts, form);
        note("forgotten password: wrong code", name, counts, answered);
    }

    private void note(String step, Name name, boolean counts, Duration taken) {
        if (counts) {
            steps.computeIfAbsent(step, _ -> new Times()).add(name.known(), taken);
        }
    }

    private record Name(String email, boolean known) {}
}
