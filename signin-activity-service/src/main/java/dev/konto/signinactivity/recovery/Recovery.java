package dev.konto.signinactivity.recovery;

import dev.konto.signinactivity.SignInId;
import dev.konto.signinactivity.recovery.RecoveryEvent.RecoveryCompleted;
import dev.konto.signinactivity.recovery.RecoveryEvent.RecoveryStarted;
import dev.konto.signinactivity.recovery.RecoveryEvent.RecoveryStepTaken;
import dev.konto.signinactivity.recovery.RecoveryEvent.Summarized;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.Announcing;
import dev.konto.starter.outbox.ChangeEvent;
import dev.konto.starter.outbox.Outbox;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How far an account's holder came after a sign-in that was not theirs. It can be left at any
/// point and gone on with; it is complete once each step was done or left out, in whichever order.
///
/// @param id the sign-in's
/// @param transaction of all that belongs to it, here and in the other areas
@Document("recoveries")
public record Recovery(
        @Id SignInId id,
        @Version @Nullable Long version,
        @Indexed(name = "account") AccountId accountId,
        String transaction,
        @Indexed(name = "expiry", expireAfter = "365d") Instant startedAt,
        @Nullable Instant completedAt,
        List<TakenStep> steps,
        Outbox outbox)
        implements Announcing {

    static Recovery start(SignInId signIn, Caller owner, Instant now) {
        return new Recovery(
                        signIn,
                        null,
                        owner.account(),
                        owner.transaction(),
                        now,
                        null,
                        List.of(),
                        Outbox.EMPTY)
                .announcing(new RecoveryStarted(signIn), owner, now);
    }

    /// The recovery with a step taken. What was done stays done.
    Recovery taking(RecoveryStep step, StepOutcome outcome, Caller owner, Instant now) {
        var before = steps.stream().filter(it -> it.step() == step).findFirst();
        if (before.isPresent() && taken(before.get(), outcome)) {
            return this;
        }
        var all = new ArrayList<>(steps.stream().filter(it -> it.step() != step).toList());
        all.add(new TakenStep(step, outcome, now));
        all.sort(Comparator.comparing(TakenStep::step));
        return with(completedAt, all, outbox)
                .announcing(new RecoveryStepTaken(id, step, outcome), owner, now)
                .completing(owner, now);
    }

    private static boolean taken(TakenStep before, StepOutcome outcome) {
        return before.outcome() == outcome || before.outcome() == StepOutcome.DONE;
    }

    private Recovery completing(Caller owner, Instant now) {
        if (completedAt != null || steps.size() < RecoveryStep.values().length) {
            return this;
        }
        var summary = steps.stream().map(it -> new Summarized(it.step(), it.outcome())).toList();
        return with(now, steps, outbox).announcing(new RecoveryCompleted(id, summary), owner, now);
    }

    /// Whatever transaction the request was part of, what it did here is part of this one.
    private Recovery announcing(ChangeEvent event, Caller owner, Instant now) {
        var joined = new Caller(owner.actor(), owner.client(), transaction, owner.traceparent());
        return with(completedAt, steps, outbox.announcing(event, accountId, joined, now));
    }

    private Recovery with(@Nullable Instant completed, List<TakenStep> taken, Outbox announced) {
        return new Recovery(
                id, version, accountId, transaction, startedAt, completed, taken, announced);
    }
}
