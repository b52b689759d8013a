package dev.konto.identity.signin;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Locale;

/// `konto.sign-ins`: attempts by outcome, step and reason. `konto.sign-ins.unknown-names`: attempts
/// with names that no account bears; they are counted and nothing else.
@Component
class SignInMetrics {

    private final MeterRegistry meters;
    private final Counter unknownNames;

    SignInMetrics(MeterRegistry meters) {
        this.meters = meters;
        this.unknownNames = meters.counter("konto.sign-ins.unknown-names");
    }

    void count(SignInEvent signIn) {
        meters.counter(
                        "konto.sign-ins",
                        "outcome",
                        label(signIn.outcome()),
                        "step",
                        label(signIn.failedStep()),
                        "reason",
                        label(signIn.failureReason()),
                        "interactive",
                        Boolean.toString(signIn.interactive()))
                .increment();
    }

    void countUnknownName() {
        unknownNames.increment();
    }

    private static String label(@Nullable Enum<?> value) {
        return value == null ? "none" : value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
