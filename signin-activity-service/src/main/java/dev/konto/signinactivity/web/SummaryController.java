package dev.konto.signinactivity.web;

import dev.konto.signinactivity.Places;
import dev.konto.signinactivity.SignIns;
import dev.konto.signinactivity.origin.LocationSettings;
import dev.konto.starter.account.Caller;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;

@RestController
@RequestMapping("/api/v1/sign-ins/summary")
class SummaryController {

    private static final Duration RECENTLY = Duration.ofDays(30);

    private final SignIns signIns;
    private final Places places;
    private final SignInViews views;
    private final LocationSettings locations;
    private final Clock clock;

    SummaryController(
            SignIns signIns,
            Places places,
            SignInViews views,
            LocationSettings locations,
            Clock clock) {
        this.signIns = signIns;
        this.places = places;
        this.views = views;
        this.locations = locations;
        this.clock = clock;
    }

    @Operation(operationId = "summarizeSignIns", summary = "What matters most of my sign-ins")
    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_sign-ins.read')")
    SignInSummary summary(Caller caller, Locale language) {
        var account = caller.account();
        var since = clock.instant().minus(RECENTLY);
        return new SignInSummary(
                views.ofNullable(signIns.last(account).orElse(null), language),
                views.ofNullable(signIns.lastSuccess(account).orElse(null), language),
                signIns.needingReview(account),
                signIns.failuresSince(account, since),
                places.of(account).stream().map(it -> SignInSummary.Dot.of(it, language)).toList(),
                locations.attribution());
    }
}
