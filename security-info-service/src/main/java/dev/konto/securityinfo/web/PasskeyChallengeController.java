package dev.konto.securityinfo.web;

import dev.konto.securityinfo.OpeningPasskeyChallenge;
import dev.konto.securityinfo.challenge.Purpose;
import dev.konto.starter.account.Caller;
import dev.konto.starter.problem.Invalid;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.util.Map;

@RestController
@RequestMapping("/internal/v1/passkey-challenges")
class PasskeyChallengeController {

    private final OpeningPasskeyChallenge opening;

    PasskeyChallengeController(OpeningPasskeyChallenge opening) {
        this.opening = opening;
    }

    @Operation(
            operationId = "openPasskeyChallenge",
            summary = "Ask whoever is there for a passkey",
            description =
                    "For the identity provider. It is answered like any challenge; the answer tells"
                            + " whose passkey it was.")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    PasskeyChallengeView open(Caller provider, @Valid @RequestBody OpenPasskey request) {
        AtProvider.person(provider, request.ip());
        var opened = opening.open(request.wanted());
        return new PasskeyChallengeView(opened.challenge().id().value(), opened.publicKey());
    }

    /// `ip` is where the person is who is asked; `purpose` is `passwordless`, which it is unless
    /// told, or `password-reset`.
    record OpenPasskey(@Nullable Purpose purpose, @Nullable String ip) {

        Purpose wanted() {
            return switch (purpose) {
                case null -> Purpose.PASSWORDLESS;
                case PASSWORDLESS, PASSWORD_RESET -> purpose;
                case SIGN_IN, STEP_UP -> throw Invalid.body("purpose", "reason.passkey-purpose");
            };
        }
    }

    /// What a browser is asked with.
    record PasskeyChallengeView(String id, Map<String, Object> publicKey) {}
}
