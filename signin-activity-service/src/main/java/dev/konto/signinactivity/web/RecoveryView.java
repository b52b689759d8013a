package dev.konto.signinactivity.web;

import dev.konto.signinactivity.recovery.Recovery;
import dev.konto.signinactivity.recovery.RecoveryStep;
import dev.konto.signinactivity.recovery.StepOutcome;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/// How far the account's holder came.
record RecoveryView(
        String signInId,
        @Schema(
                        description =
                                "To be sent as Konto-Transaction with every request that is part"
                                        + " of the recovery, so that what it changes is joined")
                String transaction,
        Instant startedAt,
        @Nullable Instant completedAt,
        @Schema(description = "All steps in their order, also those not yet taken")
                List<StepView> steps,
        @Schema(
                        description =
                                "What was changed in the account since that sign-in, latest first,"
                                        + " at most 100")
                List<ChangeView> changesSince) {

    static RecoveryView of(Recovery recovery, List<ChangeView> changesSince) {
        var steps =
                Arrays.stream(RecoveryStep.values()).map(it -> StepView.of(it, recovery)).toList();
        return new RecoveryView(
                recovery.id().value(),
                recovery.transaction(),
                recovery.startedAt(),
                recovery.completedAt(),
                steps,
                changesSince);
    }

    @Schema(name = "RecoveryStepView")
    record StepView(RecoveryStep step, @Nullable StepOutcome outcome, @Nullable Instant at) {

        static StepView of(RecoveryStep step, Recovery recovery) {
            return recovery.steps().stream()
                    .filter(it -> it.step() == step)
                    .map(it -> new StepView(step, it.outcome(), it.at()))
                    .findFirst()
                    .orElseGet(() -> new StepView(step, null, null));
        }
    }
}
