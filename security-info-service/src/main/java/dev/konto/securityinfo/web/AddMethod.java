package dev.konto.securityinfo.web;

import dev.konto.securityinfo.NewMethod;
import dev.konto.securityinfo.NewMethod.NewAppPassword;
import dev.konto.securityinfo.NewMethod.NewAuthenticatorApp;
import dev.konto.securityinfo.NewMethod.NewEmail;
import dev.konto.securityinfo.NewMethod.NewPasskey;
import dev.konto.securityinfo.NewMethod.NewPhone;
import dev.konto.securityinfo.NewMethod.NewRecoveryCodes;
import dev.konto.securityinfo.NewMethod.NewSecurityQuestions;
import dev.konto.securityinfo.method.Answer;
import dev.konto.securityinfo.method.Answered;
import dev.konto.securityinfo.method.Channel;
import dev.konto.securityinfo.method.MailAddress;
import dev.konto.securityinfo.method.MethodType;
import dev.konto.securityinfo.method.PhoneNumber;
import dev.konto.securityinfo.method.SecurityQuestions;
import dev.konto.starter.problem.Invalid;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A request to add a method. `number` and `channel` (else a text) belong to a phone, `address` to
/// a mail address, `answers` to security questions.
record AddMethod(
        @NotNull MethodType type,
        @Nullable @Size(max = 64) String label,
        @Nullable @Size(max = 64) String number,
        @Nullable Channel channel,
        @Nullable @Size(max = 254) String address,
        @Nullable @Size(max = SecurityQuestions.MOST) List<@NotNull @Valid Answered> answers) {

    NewMethod wanted() {
        var name = Labels.of(label);
        return switch (type) {
            case AUTHENTICATOR_APP -> new NewAuthenticatorApp(name);
            case PHONE ->
                    new NewPhone(
                            phoneNumber(), Objects.requireNonNullElse(channel, Channel.TEXT), name);
            case EMAIL -> new NewEmail(mailAddress(), name);
            case RECOVERY_CODES -> new NewRecoveryCodes(name);
            case APP_PASSWORD -> new NewAppPassword(name);
            case PASSKEY -> new NewPasskey(name);
            case SECURITY_QUESTIONS -> new NewSecurityQuestions(securityAnswers(), name);
            case TEMPORARY_ACCESS_PASS -> throw Invalid.body("type", "reason.method-type");
        };
    }

    private List<Answered> securityAnswers() {
        var given = Objects.requireNonNullElse(answers, List.<Answered>of());
        var enough = SecurityQuestions.FEWEST;
        var acceptable =
                given.stream().map(Answered::question).distinct().count() == given.size()
                        && given.stream().map(Answered::answer).distinct().count() == given.size()
                        && given.stream().map(Answered::answer).noneMatch(Answer::isTooShort);
        if (given.size() < enough || !acceptable) {
            throw Invalid.body("answers", "reason.security-answers");
        }
        return given;
    }

    private PhoneNumber phoneNumber() {
        return Optional.ofNullable(number)
                .flatMap(PhoneNumber::parse)
                .orElseThrow(() -> Invalid.body("number", "reason.phone-number"));
    }

    private MailAddress mailAddress() {
        return Optional.ofNullable(address)
                .flatMap(MailAddress::parse)
                .orElseThrow(() -> Invalid.body("address", "reason.mail-address"));
    }

    @Override
    public String toString() {
        return "AddMethod[" + type + "]";
    }
}
