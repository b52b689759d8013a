package dev.konto.securityinfo.web;

import dev.konto.securityinfo.ChangingPassword;
import dev.konto.securityinfo.ChoosingDefaultMethod;
import dev.konto.securityinfo.DemandingSignIn;
import dev.konto.securityinfo.MethodPolicy;
import dev.konto.securityinfo.SecurityInfos;
import dev.konto.securityinfo.method.MethodId;
import dev.konto.securityinfo.method.SecurityQuestion;
import dev.konto.securityinfo.passkey.PasskeySettings;
import dev.konto.securityinfo.password.Password;
import dev.konto.securityinfo.password.PasswordRules;
import dev.konto.starter.account.Caller;
import dev.konto.starter.account.SignIn;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

@RestController
@RequestMapping("/api/v1/security-info")
class SecurityInfoController {

    private final SecurityInfos infos;
    private final PasswordRules rules;
    private final ChangingPassword changing;
    private final ChoosingDefaultMethod choosing;
    private final DemandingSignIn demanding;
    private final MethodPolicy methods;
    private final PasskeySettings passkeys;
    private final Clock clock;
    private final MessageSource messages;

    SecurityInfoController(
            SecurityInfos infos,
            PasswordRules rules,
            ChangingPassword changing,
            ChoosingDefaultMethod choosing,
            DemandingSignIn demanding,
            MethodPolicy methods,
            PasskeySettings passkeys,
            Clock clock,
            MessageSource messages) {
        this.infos = infos;
        this.rules = rules;
        this.changing = changing;
        this.choosing = choosing;
        this.demanding = demanding;
        this.methods = methods;
        this.passkeys = passkeys;
        this.clock = clock;
        this.messages = messages;
    }

    @Operation(operationId = "getSecurityInfo", summary = "What I sign in with")
    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_security-info.read')")
    SecurityInfoView show(Caller caller) {
        return SecurityInfoView.of(infos.of(caller.account()), passkeys, clock.instant());
    }

    @Operation(
            operationId = "getSecurityInfoPolicy",
            summary = "The rules that hold for my account, and why")
    @GetMapping("/policy")
    @PreAuthorize("hasAuthority('SCOPE_security-info.read')")
    PolicyView policy(Caller caller, Locale locale) {
        var now = clock.instant();
        var holding = methods.of(infos.of(caller.account()));
        return PolicyView.of(
                rules.policy(holding.holder(now)),
                holding,
                now,
                reason -> reason.in(locale, messages),
                QuestionView.all(List.of(SecurityQuestion.values()), messages, locale));
    }

    @Operation(
            operationId = "setDefaultMethod",
            summary = "Choose the method that sign-in asks for first")
    @ApiResponse(responseCode = "204", description = "Chosen")
    @PutMapping("/default-method")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAuthority('SCOPE_security-info.write')")
    void chooseDefault(Caller caller, SignIn signIn, @Valid @RequestBody Choice request) {
        var id = new MethodId(request.methodId());
        demanding.toChange(caller.account(), id, signIn);
        choosing.choose(caller, id);
    }

    @Operation(
            operationId = "changePassword",
            summary = "Change my password; my other sessions end")
    @ApiResponse(responseCode = "204", description = "Changed")
    @ApiResponse(
            responseCode = "422",
            description =
                    "`wrong-password`: the current password isn't right, which counts as an"
                            + " attempt; `password-unacceptable`: the new one breaks the rules in"
                            + " `reasons`",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(implementation = PasswordRefusal.class)))
    @ApiResponse(
            responseCode = "429",
            description = "`too-many-attempts`: nothing was looked at; try after `Retry-After`",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(ref = "#/components/schemas/Problem")))
    @PutMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAuthority('SCOPE_security-info.write')")
    void changePassword(Caller caller, @Valid @RequestBody Change request) {
        changing.change(caller, request.currentPassword(), request.newPassword());
    }

    record Choice(@NotBlank String methodId) {}

    record Change(
            @NotNull @Schema(type = "string", format = "password") Password currentPassword,
            @NotNull @Schema(type = "string", format = "password") Password newPassword) {}
}
