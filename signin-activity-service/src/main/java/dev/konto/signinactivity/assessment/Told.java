package dev.konto.signinactivity.assessment;

import dev.konto.signinactivity.SignIn;
import dev.konto.starter.account.Caller;

/// A sign-in as the provider told it, before it is judged.
///
/// @param traits what of it can be compared with the past
/// @param cause as whom this service announces what it finds
/// @param watermark where it lies on the topic
public record Told(SignIn signIn, Traits traits, Caller cause, Watermark watermark) {

    public static Told of(SignIn signIn, Caller cause, Watermark watermark) {
        return new Told(signIn, Traits.of(signIn), cause, watermark);
    }
}
