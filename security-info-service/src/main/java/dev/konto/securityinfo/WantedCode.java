package dev.konto.securityinfo;

import dev.konto.securityinfo.method.Channel;
import dev.konto.securityinfo.method.Method;
import dev.konto.securityinfo.sender.CodeMessage.Purpose;
import dev.konto.starter.account.Caller;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// A code that somebody wants to be sent.
///
/// @param by who wants it, and from where
/// @param device that it is wanted on, if it is one that the account's owner is known to use
record WantedCode(
        Method to,
        @Nullable Channel channel,
        Purpose purpose,
        Locale language,
        Caller by,
        @Nullable String device) {

    /// To confirm a method.
    static WantedCode toConfirm(
            Method method, @Nullable Channel channel, Locale language, Caller by) {
        return new WantedCode(method, channel, Purpose.CONFIRM_METHOD, language, by, null);
    }

    WantedCode to(Method changed) {
        return new WantedCode(changed, channel, purpose, language, by, device);
    }
}
