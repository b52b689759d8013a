package dev.konto.signinactivity.web;

import dev.konto.signinactivity.keeping.ChoosingRetention;
import dev.konto.signinactivity.keeping.Keeping;
import dev.konto.signinactivity.keeping.Keepings;
import dev.konto.signinactivity.keeping.RetentionBounds;
import dev.konto.starter.account.Caller;
import dev.konto.starter.account.RequiresRecentAuthentication;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/sign-ins/retention")
class RetentionController {

    private final Keepings keepings;
    private final ChoosingRetention choosing;
    private final RetentionBounds bounds;

    RetentionController(Keepings keepings, ChoosingRetention choosing, RetentionBounds bounds) {
        this.keepings = keepings;
        this.choosing = choosing;
        this.bounds = bounds;
    }

    @Operation(operationId = "getRetention", summary = "How long my sign-ins are kept")
    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_sign-ins.read')")
    RetentionView retention(Caller caller) {
        return view(keepings.of(caller.account()));
    }

    @Operation(operationId = "chooseRetention", summary = "Keep my sign-ins for a shorter time")
    @PutMapping
    @PreAuthorize("hasAuthority('SCOPE_sign-ins.write')")
    @RequiresRecentAuthentication
    RetentionView choose(Caller caller, @RequestBody @Valid Days days) {
        return view(choosing.choose(caller, days.days()));
    }

    private RetentionView view(Keeping keeping) {
        return new RetentionView(
                bounds.days(keeping),
                keeping.ownDays(),
                keeping.organizationDays(),
                bounds.shortestDays(),
                bounds.longestDays());
    }

    @Schema(name = "RetentionChoice")
    record Days(
            @Schema(description = "Null for as long as it is allowed") @Nullable Integer days) {}

    @Schema(name = "Retention")
    record RetentionView(
            long days,
            @Nullable Integer chosenDays,
            @Nullable Integer organizationDays,
            long shortestDays,
            long longestDays) {}
}
