package dev.konto.securityinfo.web;

import dev.konto.securityinfo.Added;
import dev.konto.securityinfo.Handover.PasswordShown;
import dev.konto.securityinfo.IssuingPass;
import dev.konto.securityinfo.code.Revealed;
import dev.konto.securityinfo.method.TemporaryAccessPass;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

@RestController
@RequestMapping("/admin/v1/accounts")
class PassAdministrationController {

    private static final int USUAL_MINUTES = 60;

    private final IssuingPass issuing;

    PassAdministrationController(IssuingPass issuing) {
        this.issuing = issuing;
    }

    @Operation(
            operationId = "issueTemporaryAccessPass",
            summary = "Give an account a pass that lets its owner in for a while",
            description =
                    "It is shown this once, and takes the place of the one before it. It lasts an"
                            + " hour and counts once unless more is asked for.")
    @PostMapping("/{accountId}/temporary-access-pass")
    @ResponseStatus(HttpStatus.CREATED)
    PassView issue(
            Caller administrator,
            @PathVariable @Pattern(regexp = PasswordAdministrationController.ACCOUNT_ID)
                    String accountId,
            @Valid @RequestBody Issue request) {
        return PassView.of(
                issuing.issue(
                        administrator,
                        new AccountId(accountId),
                        request.lifetime(),
                        Boolean.TRUE.equals(request.reusable())));
    }

    /// From ten minutes to thirty days.
    record Issue(
            @Nullable @Min(10) @Max(43_200) Integer lifetimeMinutes, @Nullable Boolean reusable) {

        Duration lifetime() {
            return Duration.ofMinutes(Objects.requireNonNullElse(lifetimeMinutes, USUAL_MINUTES));
        }
    }

    /// A pass as its administrator sees it, this once.
    record PassView(
            String id,
            @Schema(type = "string") Revealed pass,
            Instant expiresAt,
            boolean reusable) {

        static PassView of(Added added) {
            var pass = (TemporaryAccessPass) added.method().credential();
            var shown = (PasswordShown) added.handover();
            return new PassView(
                    added.method().id().value(),
                    shown.password(),
                    pass.expiresAt(),
                    pass.reusable());
        }
    }
}
