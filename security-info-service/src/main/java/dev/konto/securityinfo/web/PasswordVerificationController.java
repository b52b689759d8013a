package dev.konto.securityinfo.web;

import dev.konto.securityinfo.Guess;
import dev.konto.securityinfo.VerifyingPassword;
import dev.konto.securityinfo.password.Password;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/internal/v1/password-verifications")
class PasswordVerificationController {

    private final VerifyingPassword verifying;

    PasswordVerificationController(VerifyingPassword verifying) {
        this.verifying = verifying;
    }

    @Operation(
            operationId = "verifyPassword",
            summary = "Is this the account's password?",
            description =
                    "For the identity provider. An account that isn't known here is answered like"
                            + " one that is, and as slowly: `wrong`. Show a person the same for"
                            + " `wrong` and `no-password`.")
    @PostMapping
    VerificationView verify(Caller provider, @Valid @RequestBody Verification request) {
        var guess =
                new Guess(
                        new AccountId(request.accountId()),
                        request.password(),
                        AtProvider.person(provider, request.ip()));
        return VerificationView.of(verifying.verify(guess));
    }

    /// `ip` is where the person is who typed the password.
    record Verification(
            @NotNull @Pattern(regexp = PasswordAdministrationController.ACCOUNT_ID)
                    String accountId,
            @NotNull @Schema(type = "string", format = "password") Password password,
            @Nullable String ip) {}
}
