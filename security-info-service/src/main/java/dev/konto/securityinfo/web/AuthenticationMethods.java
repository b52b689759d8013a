package dev.konto.securityinfo.web;

import dev.konto.securityinfo.AnswerVerdict.Right;
import dev.konto.securityinfo.method.AppPassword;
import dev.konto.securityinfo.method.AuthenticatorApp;
import dev.konto.securityinfo.method.Channel;
import dev.konto.securityinfo.method.Email;
import dev.konto.securityinfo.method.Passkey;
import dev.konto.securityinfo.method.PasskeyCeremony;
import dev.konto.securityinfo.method.Phone;
import dev.konto.securityinfo.method.RecoveryCodes;
import dev.konto.securityinfo.method.SecurityQuestions;
import dev.konto.securityinfo.method.TemporaryAccessPass;

import java.util.List;

/// What was proven, by the names of RFC 8176.
final class AuthenticationMethods {

    private static final String ONE_TIME = "otp";

    /// None of the registered names says so; what is reached by a pass alone may be less.
    private static final String BY_PASS = "tap";

    private AuthenticationMethods() {}

    static List<String> of(Right right) {
        return switch (right.method().credential()) {
            case AuthenticatorApp _, Email _, RecoveryCodes _ -> List.of(ONE_TIME);
            case Phone _ -> List.of(ONE_TIME, right.channel() == Channel.CALL ? "tel" : "sms");
            case TemporaryAccessPass _ -> List.of(ONE_TIME, BY_PASS);
            case Passkey passkey -> List.of(passkey.syncable() ? "swk" : "hwk", "user");
            case SecurityQuestions _ -> List.of("kba");
            case AppPassword _, PasskeyCeremony _ -> List.of();
        };
    }
}
