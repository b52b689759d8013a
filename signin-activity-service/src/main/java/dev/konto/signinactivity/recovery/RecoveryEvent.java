package dev.konto.signinactivity.recovery;

import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.signinactivity.SignInId;
import dev.konto.starter.outbox.ChangeEvent;

import java.util.List;

/// What happens in a recovery.
public sealed interface RecoveryEvent extends ChangeEvent {

    @Override
    default String topic() {
        return Topics.SIGN_IN_EVENTS;
    }

    record RecoveryStarted(SignInId signInId) implements RecoveryEvent {

        @Override
        public String type() {
            return EventTypes.SIGN_IN_RECOVERY_STARTED;
        }
    }

    record RecoveryStepTaken(SignInId signInId, RecoveryStep step, StepOutcome outcome)
            implements RecoveryEvent {

        @Override
        public String type() {
            return EventTypes.SIGN_IN_RECOVERY_STEP_TAKEN;
        }
    }

    record RecoveryCompleted(SignInId signInId, List<Summarized> steps) implements RecoveryEvent {

        @Override
        public String type() {
            return EventTypes.SIGN_IN_RECOVERY_COMPLETED;
        }
    }

    record Summarized(RecoveryStep step, StepOutcome outcome) {}
}
