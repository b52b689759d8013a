package dev.konto.signinactivity.authentication;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;

import dev.konto.signinactivity.Application;
import dev.konto.signinactivity.Authentication;
import dev.konto.signinactivity.Failure;
import dev.konto.signinactivity.Outcome;
import dev.konto.signinactivity.Step;
import dev.konto.signinactivity.origin.Hints;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/// What this service reads of an `auth.sign-in` body. Providers differ: only the outcome and the
/// moment are needed, and whose sign-in it was, which the envelope says too.
///
/// No records: a backlog is millions of these, and Jackson collects the members of a record before
/// it makes it, which takes twice the time and memory of setting them.
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
final class SignInFields {

    @Nullable String accountId;
    @Nullable Outcome outcome;
    @Nullable Instant occurredAt;
    @Nullable String failedStep;
    @Nullable String failureReason;
    @Nullable List<StepFields> steps;
    @Nullable Boolean interactive;
    @Nullable String acr;
    @Nullable List<String> amr;
    @Nullable ApplicationFields application;
    @Nullable ClientFields client;
    @Nullable String sessionId;
    @Nullable String deviceId;

    @JsonAutoDetect(fieldVisibility = Visibility.ANY)
    static final class StepFields {

        @Nullable String method;
        @Nullable Instant at;
        boolean succeeded;

        private Step toStep(Instant otherwise) {
            return new Step(
                    Objects.requireNonNullElse(method, "unknown"),
                    Objects.requireNonNullElse(at, otherwise),
                    succeeded);
        }
    }

    @JsonAutoDetect(fieldVisibility = Visibility.ANY)
    static final class ApplicationFields {

        @Nullable String id;
        @Nullable String name;

        private @Nullable Application toApplication() {
            var known = id == null ? name : id;
            return known == null
                    ? null
                    : new Application(known, Objects.requireNonNullElse(name, known));
        }
    }

    @JsonAutoDetect(fieldVisibility = Visibility.ANY)
    static final class ClientFields {

        @Nullable String ip;
        @Nullable String userAgent;
        @Nullable Hints hints;
    }

    @Nullable Failure failure() {
        return outcome == Outcome.FAILURE ? new Failure(failedStep, failureReason) : null;
    }

    @Nullable Application application() {
        return application == null ? null : application.toApplication();
    }

    Authentication authentication(Instant at) {
        return new Authentication(
                orNone(steps).stream().map(step -> step.toStep(at)).toList(),
                !Boolean.FALSE.equals(interactive),
                acr,
                orNone(amr));
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
