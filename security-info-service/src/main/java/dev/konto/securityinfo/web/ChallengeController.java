package dev.konto.securityinfo.web;

import dev.konto.securityinfo.AnsweringChallenge;
import dev.konto.securityinfo.OpeningChallenge;
import dev.konto.securityinfo.OpeningChallenge.Wanted;
import dev.konto.securityinfo.Proof;
import dev.konto.securityinfo.challenge.ChallengeId;
import dev.konto.securityinfo.challenge.Purpose;
import dev.konto.securityinfo.code.Code;
import dev.konto.securityinfo.method.Answered;
import dev.konto.securityinfo.method.Channel;
import dev.konto.securityinfo.method.MethodId;
import dev.konto.securityinfo.method.SecurityQuestions;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Locale;
import java.util.Map;

@RestController
@RequestMapping("/internal/v1/challenges")
class ChallengeController {

    private final OpeningChallenge opening;
    private final AnsweringChallenge answering;
    private final MessageSource messages;

    ChallengeController(
            OpeningChallenge opening, AnsweringChallenge answering, MessageSource messages) {
        this.opening = opening;
        this.answering = answering;
        this.messages = messages;
    }

    @Operation(
            operationId = "openChallenge",
            summary = "Ask somebody to prove to have one of an account's methods",
            description =
                    "For the identity provider. Where a code is needed it is sent, in the language"
                            + " of `Accept-Language`; 429 `too-many-attempts` if one was sent too"
                            + " short a while ago.")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ChallengeView open(Caller provider, Locale language, @Valid @RequestBody Open request) {
        var person = AtProvider.person(provider, request.ip());
        var opened = opening.open(request.wanted(), person, language);
        return ChallengeView.of(opened, messages, language);
    }

    @Operation(
            operationId = "answerChallenge",
            summary = "Is this the right answer?",
            description =
                    "For the identity provider. A challenge is answered right once; after that, and"
                            + " if it isn't known, it is `expired`.")
    @PostMapping("/{id}/answers")
    AnswerView answer(
            Caller provider, @PathVariable ChallengeId id, @Valid @RequestBody Answer request) {
        var person = AtProvider.person(provider, request.ip());
        return AnswerView.of(answering.answer(id, request.proof(), person, request.device()));
    }

    /// `ip` is where the person is who is asked; `device`, if they are on one that the account's
    /// owner signed in from before, is a name for it that nobody can guess.
    record Open(
            @NotNull @Pattern(regexp = PasswordAdministrationController.ACCOUNT_ID)
                    String accountId,
            @NotBlank String methodId,
            @Nullable Channel channel,
            @NotNull Purpose purpose,
            @Nullable String ip,
            @Nullable @Pattern(regexp = PasswordVerificationController.DEVICE) String device) {

        Wanted wanted() {
            return new Wanted(
                    new AccountId(accountId), new MethodId(methodId), channel, purpose, device);
        }
    }

    /// Either a code, or a passkey's AuthenticationResponseJSON, or answers to all questions.
    /// `device` as when the challenge was opened, for those that were opened for nobody in
    /// particular.
    record Answer(
            @Schema(type = "string") @Nullable Code code,
            @Nullable Map<String, Object> credential,
            @Nullable @Size(max = SecurityQuestions.MOST) List<@NotNull @Valid Answered> answers,
            @Nullable String ip,
            @Nullable @Pattern(regexp = PasswordVerificationController.DEVICE) String device) {

        Proof proof() {
            return Proofs.of(code, credential, answers);
        }

        @Override
        public String toString() {
            return "Answer[•]";
        }
    }
}
