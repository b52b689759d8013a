package dev.konto.identity.signin;

import dev.konto.identity.session.DeviceId;
import dev.konto.identity.signin.SignInEvent.FailedStep;
import dev.konto.identity.signin.SignInEvent.FailureReason;
import dev.konto.identity.signin.SignInEvent.Step;
import dev.konto.starter.account.AccountId;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import java.time.Clock;
import java.util.List;

/// Writes down that somebody was not let in, before they are told.
@Service
public class Refusing {

    private final RecordingSignIn recording;
    private final Clock clock;

    Refusing(RecordingSignIn recording, Clock clock) {
        this.recording = recording;
        this.clock = clock;
    }

    public void refuse(
            AccountId account,
            FailedStep step,
            FailureReason reason,
            List<Step> steps,
            Visit visit) {
        refuse(account, step, reason, steps, null, visit);
    }

    /// @param device that they came with, or said to
    void refuse(
            AccountId account,
            FailedStep step,
            FailureReason reason,
            List<Step> steps,
            @Nullable DeviceId device,
            Visit visit) {
        var event = SignInEvent.refused(step, reason, steps, device, visit, clock.instant());
        recording.record(account, event, visit.by(account));
    }
}
