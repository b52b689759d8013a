package dev.konto.securityinfo.web;

import dev.konto.securityinfo.Guess;
import dev.konto.securityinfo.VerifyingAppPassword;
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
@RequestMapping("/internal/v1")
class PasswordVerificationController {

    static final String DEVICE = "[A-Za-z0-9-]{16,64}";

    private final VerifyingPassword verifying;
    private final VerifyingAppPassword verifyingApp;

    PasswordVerificationController(VerifyingPassword verifying, VerifyingAppPassword verifyingApp) {
        this.verifying = verifying;
        this.verifyingApp = verifyingApp;
    }

    @Operation(
            operationId = "verifyPassword",
            summary = "Is this the account's password?",
            description =
                    "For the identity provider. An account that isn't known here is answered like"
                            + " one that is, and as slowly: `wrong`. Show a person the same for"
                            + " `wrong` and `no-password`.")
    @PostMapping("/password-verifications")
    VerificationView verify(Caller provider, @Valid @RequestBody Verification request) {
        return VerificationView.of(verifying.verify(request.guess(provider)));
    }

    @Operation(
            operationId = "verifyAppPassword",
            summary = "Is this one of the account's app passwords?",
            description =
                    "For gateways of clients that can do nothing but passwords, such as a mail"
                            + " server. Spaces and dashes don't matter.")
    @PostMapping("/app-password-verifications")
    VerificationView verifyAppPassword(Caller provider, @Valid @RequestBody Verification request) {
        return VerificationView.of(verifyingApp.verify(request.guess(provider)));
    }

    /// `ip` is where the person is who typed the password. `device` is one that the account's owner
    /// signed in from before, by a name for it that nobody can guess: it waits for its own wrong
    /// guesses only, whoever else guesses at the account.
    record Verification(
            @NotNull @Pattern(regexp = PasswordAdministrationController.ACCOUNT_ID)
                    String accountId,
            @NotNull @Schema(type = "string", format = "password") Password password,
            @Nullable String ip,
            @Nullable @Pattern(regexp = DEVICE) String device) {

        Guess guess(Caller provider) {
            var person = AtProvider.person(provider, ip);
            return new Guess(new AccountId(accountId), password, person, device);
        }
    }
}
