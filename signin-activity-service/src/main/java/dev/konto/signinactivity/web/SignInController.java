package dev.konto.signinactivity.web;

import dev.konto.signinactivity.Outcome;
import dev.konto.signinactivity.SignInFilter;
import dev.konto.signinactivity.SignInId;
import dev.konto.signinactivity.SignIns;
import dev.konto.starter.account.Caller;
import dev.konto.starter.web.Page;
import dev.konto.starter.web.PageRequest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

@RestController
@RequestMapping("/api/v1/sign-ins")
class SignInController {

    private static final Duration RECENTLY = Duration.ofDays(30);

    private final SignIns signIns;
    private final Clock clock;

    SignInController(SignIns signIns, Clock clock) {
        this.signIns = signIns;
        this.clock = clock;
    }

    @Operation(operationId = "listSignIns", summary = "My sign-ins, latest first")
    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_sign-ins.read')")
    Page<SignInView> list(
            Caller caller,
            PageRequest page,
            @Parameter(description = "Words, each of which begins one of the sign-in's")
                    @RequestParam(required = false)
                    @Nullable
                    @Size(max = 100)
                    String q,
            @Parameter(schema = @Schema(allowableValues = {"success", "failure"}))
                    @RequestParam(required = false)
                    @Nullable
                    @Pattern(regexp = "success|failure")
                    String outcome,
            @Parameter(description = "The earliest moment") @RequestParam(required = false)
                    @Nullable Instant from,
            @Parameter(description = "The moment before which") @RequestParam(required = false)
                    @Nullable Instant to,
            Locale language) {
        var filter = new SignInFilter(q, outcome(outcome), from, to);
        var found = signIns.list(caller.account(), filter, page.in("occurredAt", "id"), page.size());
        return Page.of(found, signIn -> SignInView.of(signIn, language));
    }

    @Operation(operationId = "getSignIn", summary = "One of my sign-ins")
    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('SCOPE_sign-ins.read')")
    SignInView one(Caller caller, @PathVariable SignInId id, Locale language) {
        return SignInView.of(signIns.owned(caller.account(), id), language);
    }

    @Operation(operationId = "summarizeSignIns", summary = "What matters most of my sign-ins")
    @GetMapping("/summary")
    @PreAuthorize("hasAuthority('SCOPE_sign-ins.read')")
    SignInSummary summary(Caller caller, Locale language) {
        var last = signIns.lastSuccess(caller.account());
        var since = clock.instant().minus(RECENTLY);
        return new SignInSummary(
                last.map(signIn -> SignInView.of(signIn, language)).orElse(null),
                signIns.failuresSince(caller.account(), since));
    }

    private static @Nullable Outcome outcome(@Nullable String name) {
        return name == null ? null : Outcome.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
