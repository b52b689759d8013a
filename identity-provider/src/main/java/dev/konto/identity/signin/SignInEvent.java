package dev.konto.identity.signin;

import com.fasterxml.jackson.annotation.JsonProperty;

import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.identity.session.Application;
import dev.konto.identity.session.DeviceId;
import dev.konto.identity.session.Proof;
import dev.konto.identity.session.Session;
import dev.konto.identity.session.SessionId;
import dev.konto.starter.outbox.ChangeEvent;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// One attempt to sign in, as others are told.
///
/// @param deviceId the device that proved to be the one; for a failure the one that it said it was
/// @param sessionId the session that began or was used; for a failure the one that stood before
public record SignInEvent(
        Outcome outcome,
        @Nullable FailedStep failedStep,
        @Nullable FailureReason failureReason,
        List<Step> steps,
        @Nullable String acr,
        @Nullable List<String> amr,
        boolean interactive,
        Application application,
        @Nullable DeviceId deviceId,
        @Nullable SessionId sessionId,
        Instant occurredAt)
        implements ChangeEvent {

    @Override
    public String topic() {
        return Topics.AUTH_EVENTS;
    }

    @Override
    public String type() {
        return EventTypes.AUTH_SIGN_IN;
    }

    /// What was proven let the person in.
    static SignInEvent admitted(
            Proof proof,
            List<Step> steps,
            Application application,
            @Nullable DeviceId device,
            SessionId session) {
        return success(proof, steps, application, device, session, proof.at());
    }

    /// The session sufficed, without a page.
    static SignInEvent bySession(Session session, Application application, Instant now) {
        return success(
                session.proof(), List.of(), application, session.device(), session.id(), now);
    }

    /// The person was not let in.
    static SignInEvent refused(
            FailedStep step,
            FailureReason reason,
            List<Step> steps,
            @Nullable DeviceId device,
            Visit visit,
            Instant now) {
        return new SignInEvent(
                Outcome.FAILURE,
                step,
                reason,
                steps,
                null,
                null,
                true,
                visit.application(),
                device,
                visit.current(),
                now);
    }

    private static SignInEvent success(
            Proof proof,
            List<Step> steps,
            Application application,
            @Nullable DeviceId device,
            SessionId session,
            Instant occurredAt) {
        return new SignInEvent(
                Outcome.SUCCESS,
                null,
                null,
                steps,
                proof.acr(),
                registered(proof.amr()),
                !steps.isEmpty(),
                application,
                device,
                session,
                occurredAt);
    }

    /// By RFC 8176. Our own name for an administrator's pass is for services only.
    private static List<String> registered(List<String> amr) {
        return amr.stream().filter(it -> !it.equals("tap")).toList();
    }

    /// Something that was asked for, and whether the answer was right.
    public record Step(String method, Instant at, boolean succeeded) {

        static Step password(Instant at, boolean succeeded) {
            return new Step("password", at, succeeded);
        }
    }

    enum Outcome {
        @JsonProperty("success")
        SUCCESS,
        @JsonProperty("failure")
        FAILURE
    }

    /// Which step stopped somebody.
    public enum FailedStep {
        @JsonProperty("password")
        PASSWORD,
        @JsonProperty("second-factor")
        SECOND_FACTOR,
        @JsonProperty("passkey")
        PASSKEY,
        @JsonProperty("device")
        DEVICE,
        @JsonProperty("policy")
        POLICY
    }

    /// Why that step stopped them.
    public enum FailureReason {
        @JsonProperty("wrong-password")
        WRONG_PASSWORD,
        @JsonProperty("no-password")
        NO_PASSWORD,
        @JsonProperty("wrong-code")
        WRONG_CODE,
        @JsonProperty("code-expired")
        CODE_EXPIRED,
        @JsonProperty("passkey-rejected")
        PASSKEY_REJECTED,
        @JsonProperty("too-many-attempts")
        TOO_MANY_ATTEMPTS,
        @JsonProperty("verification-unavailable")
        VERIFICATION_UNAVAILABLE,
        @JsonProperty("device-disabled")
        DEVICE_DISABLED,
        @JsonProperty("account-locked")
        ACCOUNT_LOCKED,
        @JsonProperty("account-closed")
        ACCOUNT_CLOSED,
        @JsonProperty("application-not-allowed")
        APPLICATION_NOT_ALLOWED,

        @JsonProperty("cancelled")
        CANCELLED
    }
}
