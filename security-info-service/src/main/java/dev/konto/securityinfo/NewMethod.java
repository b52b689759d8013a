package dev.konto.securityinfo;

import dev.konto.securityinfo.method.Answered;
import dev.konto.securityinfo.method.Channel;
import dev.konto.securityinfo.method.MailAddress;
import dev.konto.securityinfo.method.MethodType;
import dev.konto.securityinfo.method.PhoneNumber;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A method that somebody wants to add.
public sealed interface NewMethod {

    @Nullable String label();

    default MethodType type() {
        return switch (this) {
            case NewAuthenticatorApp _ -> MethodType.AUTHENTICATOR_APP;
            case NewPhone _ -> MethodType.PHONE;
            case NewEmail _ -> MethodType.EMAIL;
            case NewRecoveryCodes _ -> MethodType.RECOVERY_CODES;
            case NewAppPassword _ -> MethodType.APP_PASSWORD;
            case NewPasskey _ -> MethodType.PASSKEY;
            case NewSecurityQuestions _ -> MethodType.SECURITY_QUESTIONS;
        };
    }

    record NewAuthenticatorApp(@Nullable String label) implements NewMethod {}

    /// The channel is how the code comes that confirms it.
    record NewPhone(PhoneNumber number, Channel channel, @Nullable String label)
            implements NewMethod {}

    record NewEmail(MailAddress address, @Nullable String label) implements NewMethod {}

    record NewRecoveryCodes(@Nullable String label) implements NewMethod {}

    record NewAppPassword(@Nullable String label) implements NewMethod {}

    record NewPasskey(@Nullable String label) implements NewMethod {}

    record NewSecurityQuestions(List<Answered> answers, @Nullable String label)
            implements NewMethod {}
}
