package dev.konto.securityinfo.web;

import dev.konto.securityinfo.MethodPolicy;
import dev.konto.securityinfo.SecurityInfos;
import dev.konto.starter.account.AccountId;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.constraints.Pattern;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;

@RestController
@RequestMapping("/internal/v1/accounts/{accountId}")
class SignInMethodController {

    private final SecurityInfos infos;
    private final MethodPolicy policy;
    private final Clock clock;

    SignInMethodController(SecurityInfos infos, MethodPolicy policy, Clock clock) {
        this.infos = infos;
        this.policy = policy;
        this.clock = clock;
    }

    @Operation(
            operationId = "listSignInMethods",
            summary = "How does this account's sign-in go on after the password?",
            description =
                    "For the identity provider. An account that isn't known here has no methods.")
    @GetMapping("/sign-in-methods")
    SignInMethodsView signInMethods(
            @PathVariable @Pattern(regexp = PasswordAdministrationController.ACCOUNT_ID)
                    String accountId) {
        var info = infos.of(new AccountId(accountId));
        return SignInMethodsView.of(policy.of(info), clock.instant());
    }
}
