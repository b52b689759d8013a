package dev.konto.signinactivity.web;

import dev.konto.signinactivity.SignInId;
import dev.konto.signinactivity.SignIns;
import dev.konto.signinactivity.activity.ChangeFilter;
import dev.konto.signinactivity.activity.Changes;
import dev.konto.signinactivity.recovery.Recoveries;
import dev.konto.signinactivity.recovery.Recovery;
import dev.konto.signinactivity.recovery.RecoveryStep;
import dev.konto.signinactivity.recovery.StepOutcome;
import dev.konto.signinactivity.recovery.TakingRecoveryStep;
import dev.konto.starter.account.Caller;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.Locale;

@RestController
@RequestMapping("/api/v1/sign-ins/{id}/recovery")
class RecoveryController {

    private static final String REVIEWS = "sign-in";
    private static final Limit MOST_CHANGES = Limit.of(100);

    private final Recoveries recoveries;
    private final TakingRecoveryStep taking;
    private final SignIns signIns;
    private final Changes changes;
    private final ChangeViews views;

    RecoveryController(
            Recoveries recoveries,
            TakingRecoveryStep taking,
            SignIns signIns,
            Changes changes,
            ChangeViews views) {
        this.recoveries = recoveries;
        this.taking = taking;
        this.signIns = signIns;
        this.changes = changes;
        this.views = views;
    }

    @Operation(
            operationId = "getRecovery",
            summary = "How far I came after a sign-in that was not me")
    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_sign-ins.read')")
    RecoveryView recovery(Caller caller, @PathVariable SignInId id, Locale language) {
        return view(caller, recoveries.owned(caller.account(), id), language);
    }

    @Operation(
            operationId = "takeRecoveryStep",
            summary = "Record that a step was done or left out")
    @PutMapping("/steps/{step}")
    @PreAuthorize("hasAuthority('SCOPE_sign-ins.write')")
    RecoveryView take(
            Caller caller,
            @PathVariable SignInId id,
            @Parameter(
                            schema =
                                    @Schema(
                                            allowableValues = {
                                                "end-sessions",
                                                "change-password",
                                                "review-methods",
                                                "review-devices"
                                            }))
                    @PathVariable
                    @Pattern(
                            regexp = "(end-sessions|change-password|review-methods|review-devices)")
                    String step,
            @RequestBody @Valid Taken taken,
            Locale language) {
        var named = RecoveryStep.valueOf(step.toUpperCase(Locale.ROOT).replace('-', '_'));
        return view(caller, taking.take(caller, id, named, taken.outcome()), language);
    }

    private RecoveryView view(Caller caller, Recovery recovery, Locale language) {
        var since = signIns.owned(caller.account(), recovery.id()).occurredAt();
        var changed =
                changes.list(
                        caller.account(),
                        ChangeFilter.since(since),
                        ScrollPosition.keyset(),
                        MOST_CHANGES);
        var others = changed.stream().filter(it -> !it.area().equals(REVIEWS)).toList();
        return RecoveryView.of(recovery, views.of(others, language));
    }

    @Schema(name = "RecoveryStepTaken")
    record Taken(@NotNull StepOutcome outcome) {}
}
