package dev.konto.signinactivity.web;

import dev.konto.signinactivity.Outcome;
import dev.konto.signinactivity.ReviewingSignIn;
import dev.konto.signinactivity.SignInFilter;
import dev.konto.signinactivity.SignInId;
import dev.konto.signinactivity.SignIns;
import dev.konto.signinactivity.Verdict;
import dev.konto.starter.account.Caller;
import dev.konto.starter.web.Page;
import dev.konto.starter.web.PageRequest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.util.Locale;

@RestController
@RequestMapping("/api/v1/sign-ins")
class SignInController {

    private final SignIns signIns;
    private final SignInViews views;
    private final ReviewingSignIn reviewing;

    SignInController(SignIns signIns, SignInViews views, ReviewingSignIn reviewing) {
        this.signIns = signIns;
        this.views = views;
        this.reviewing = reviewing;
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
            @Parameter(description = "Whether something is unusual about it")
                    @RequestParam(required = false)
                    @Nullable Boolean unusual,
            @Parameter(description = "The id of what was signed in to")
                    @RequestParam(required = false)
                    @Nullable
                    @Size(max = 255)
                    String application,
            @Parameter(description = "Where it came from, ISO 3166-1, two letters")
                    @RequestParam(required = false)
                    @Nullable
                    @Pattern(regexp = "[A-Z]{2}")
                    String country,
            @Parameter(description = "The earliest moment") @RequestParam(required = false)
                    @Nullable Instant from,
            @Parameter(description = "The moment before which") @RequestParam(required = false)
                    @Nullable Instant to,
            Locale language) {
        var filter = new SignInFilter(q, outcome(outcome), application, country, unusual, from, to);
        var found =
                signIns.list(caller.account(), filter, page.in("occurredAt", "id"), page.size());
        return Page.of(found, signIn -> views.of(signIn, language));
    }

    @Operation(operationId = "getSignIn", summary = "One of my sign-ins")
    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('SCOPE_sign-ins.read')")
    SignInView one(Caller caller, @PathVariable SignInId id, Locale language) {
        return views.of(signIns.owned(caller.account(), id), language);
    }

    @Operation(operationId = "reviewSignIn", summary = "Say whether a sign-in was me")
    @PostMapping("/{id}/review")
    @PreAuthorize("hasAuthority('SCOPE_sign-ins.write')")
    SignInView review(
            Caller caller,
            @PathVariable SignInId id,
            @RequestBody @Valid Answer answer,
            Locale language) {
        return views.of(reviewing.review(caller, id, answer.verdict()), language);
    }

    private static @Nullable Outcome outcome(@Nullable String name) {
        return name == null ? null : Outcome.valueOf(name.toUpperCase(Locale.ROOT));
    }

    @Schema(name = "SignInReview")
    record Answer(@NotNull Verdict verdict) {}
}
