package dev.konto.privacy.web;

import dev.konto.privacy.closure.Closure;
import dev.konto.privacy.closure.ClosureSettings;
import dev.konto.privacy.closure.Closures;
import dev.konto.privacy.closure.RequestingClosure;
import dev.konto.privacy.closure.WithdrawingClosure;
import dev.konto.starter.account.Caller;
import dev.konto.starter.account.RequiresRecentAuthentication;

import io.swagger.v3.oas.annotations.Operation;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.util.Locale;

@RestController
@RequestMapping("/api/v1/privacy/closure")
class ClosureController {

    private final Closures closures;
    private final RequestingClosure requesting;
    private final WithdrawingClosure withdrawing;
    private final ClosureSettings settings;
    private final MessageSource words;

    ClosureController(
            Closures closures,
            RequestingClosure requesting,
            WithdrawingClosure withdrawing,
            ClosureSettings settings,
            MessageSource words) {
        this.closures = closures;
        this.requesting = requesting;
        this.withdrawing = withdrawing;
        this.settings = settings;
        this.words = words;
    }

    @Operation(
            operationId = "getClosure",
            summary = "Whether my account is being closed, and what closing it means")
    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_privacy.read')")
    ClosureView get(Caller caller, Locale locale) {
        return view(closures.findByOpen(caller.account()).orElse(null), locale);
    }

    @Operation(
            operationId = "closeAccount",
            summary = "Close my account when the time in which I can undo it is over")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasAuthority('SCOPE_privacy.write')")
    @RequiresRecentAuthentication(maxAge = 900)
    ClosureView request(Caller caller, Locale locale) {
        return view(requesting.request(caller), locale);
    }

    @Operation(operationId = "keepAccount", summary = "Keep my account after all")
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAuthority('SCOPE_privacy.write')")
    void withdraw(Caller caller) {
        withdrawing.withdraw(caller.account(), caller);
    }

    private ClosureView view(@Nullable Closure closure, Locale locale) {
        return ClosureView.of(closure, settings, words, locale);
    }
}
