package dev.konto.securityinfo.web;

import dev.konto.securityinfo.MethodPolicy;
import dev.konto.securityinfo.ResettingPassword;
import dev.konto.securityinfo.SecurityInfos;
import dev.konto.securityinfo.challenge.ChallengeId;
import dev.konto.securityinfo.method.Method;
import dev.konto.securityinfo.method.MethodType;
import dev.konto.securityinfo.method.Use;
import dev.konto.securityinfo.password.Password;
import dev.konto.securityinfo.password.PasswordRules;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Actor;
import dev.konto.starter.account.Caller;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

@RestController
@RequestMapping("/internal/v1")
class PasswordResetController {

    private final SecurityInfos infos;
    private final MethodPolicy policy;
    private final PasswordRules passwords;
    private final ResettingPassword resetting;
    private final MessageSource messages;
    private final Clock clock;

    PasswordResetController(
            SecurityInfos infos,
            MethodPolicy policy,
            PasswordRules passwords,
            ResettingPassword resetting,
            MessageSource messages,
            Clock clock) {
        this.infos = infos;
        this.policy = policy;
        this.passwords = passwords;
        this.resetting = resetting;
        this.messages = messages;
        this.clock = clock;
    }

    @Operation(
            operationId = "listResetMethods",
            summary = "How can this account's owner prove to be the owner?",
            description =
                    "For the identity provider. An account that isn't known here has no methods;"
                            + " show nobody whether there are any. `questions` are the same for"
                            + " every account; none if the operator offers no security questions."
                            + " `passwordRules` are what a new password must be like: for whoever"
                            + " proved to be the owner.")
    @GetMapping("/accounts/{accountId}/reset-methods")
    ResetMethodsView resetMethods(
            @PathVariable @Pattern(regexp = PasswordAdministrationController.ACCOUNT_ID)
                    String accountId,
            Locale language) {
        var now = clock.instant();
        var rules = policy.of(infos.of(new AccountId(accountId)));
        return new ResetMethodsView(
                rules.usableFor(Use.PASSWORD_RESET, now).stream().map(ResetMethodView::of).toList(),
                policy.resetProofs(),
                QuestionView.all(policy.resetQuestions(), messages, language),
                passwords.policy(rules.holder(now)).rules().stream()
                        .map(rule -> rule.in(language, messages).text())
                        .toList());
    }

    @Operation(
            operationId = "resetPassword",
            summary = "Set a new password for somebody who proved to be the owner")
    @ApiResponse(responseCode = "204", description = "Set")
    @ApiResponse(
            responseCode = "422",
            description = "`password-unacceptable`: it breaks the rules in `reasons`",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(implementation = PasswordRefusal.class)))
    @PostMapping("/password-resets")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reset(Caller provider, @Valid @RequestBody Reset request) {
        resetting.reset(
                request.owner(provider),
                new AccountId(request.accountId()),
                request.challengeIds().stream().map(ChallengeId::new).toList(),
                request.newPassword());
    }

    record ResetMethodsView(
            List<ResetMethodView> methods,
            int proofs,
            List<QuestionView> questions,
            List<String> passwordRules) {}

    /// A method as a stranger may see it who knows only the name.
    record ResetMethodView(String id, MethodType type, @Nullable String hint) {

        static ResetMethodView of(Method method) {
            return new ResetMethodView(
                    method.id().value(), method.type(), method.credential().hint());
        }
    }

    /// `challengeIds` are those that were answered right for this purpose.
    record Reset(
            @NotNull @Pattern(regexp = PasswordAdministrationController.ACCOUNT_ID)
                    String accountId,
            @NotNull @Size(max = 10) List<@NotNull String> challengeIds,
            @NotNull @Schema(type = "string", format = "password") Password newPassword,
            @Nullable String ip) {

        /// It is the owner who does it, as was proven.
        Caller owner(Caller provider) {
            var person = AtProvider.person(provider, ip);
            return new Caller(
                    new Actor(Actor.Kind.SELF, accountId),
                    person.client(),
                    person.transaction(),
                    person.traceparent());
        }
    }
}
