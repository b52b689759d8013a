package dev.konto.identity.signin;

import dev.konto.identity.session.Proof;
import dev.konto.identity.signin.SignInEvent.Step;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/// What somebody proved so far on their way in: the steps taken, and what they amount to.
///
/// @param amr by RFC 8176
public record Proven(List<Step> steps, List<String> amr) {

    private static final String TEMPORARY_ACCESS_PASS = "temporary-access-pass";
    private static final List<String> TWO_FACTORS = List.of("mfa");

    static Proven password(Instant at) {
        return new Proven(List.of(Step.password(at, true)), List.of("pwd"));
    }

    /// A passkey alone: the thing itself, and that its owner showed it who they are.
    public static Proven passkey(Instant at, List<String> amr) {
        var steps = List.of(new Step("passkey", at, true));
        return new Proven(steps, join(amr, TWO_FACTORS));
    }

    public Proven then(String method, Instant at, List<String> more) {
        return new Proven(with(method, at, true), join(join(amr, more), TWO_FACTORS));
    }

    /// The steps with one more, whatever came of it.
    public List<Step> with(String method, Instant at, boolean succeeded) {
        return Stream.concat(steps.stream(), Stream.of(new Step(method, at, succeeded))).toList();
    }

    Proof proof() {
        var last = steps.getLast();
        var at = last.at().truncatedTo(ChronoUnit.MILLIS);
        return last.method().equals(TEMPORARY_ACCESS_PASS)
                ? new Proof(at, Proof.TEMPORARY_ACCESS_PASS, amr)
                : Proof.of(at, amr);
    }

    private static List<String> join(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }
}
