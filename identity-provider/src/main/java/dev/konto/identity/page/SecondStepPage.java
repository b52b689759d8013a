package dev.konto.identity.page;

import dev.konto.identity.challenge.Challenge;
import dev.konto.identity.challenge.Channel;
import dev.konto.identity.challenge.Method;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What the page of the second step shows.
///
/// @param continuation where it leads, as it came in the address
/// @param challenge what is asked for now
/// @param asked the method that is asked for
/// @param methods all that could be asked for
/// @param trouble why the last try did not do
record SecondStepPage(
        String continuation,
        @Nullable String organization,
        @Nullable Challenge challenge,
        @Nullable Method asked,
        List<Method> methods,
        @Nullable Trouble trouble) {

    /// The other way to the same phone, if there is one.
    public @Nullable Channel otherChannel() {
        return asked == null || challenge == null ? null : asked.otherChannel(challenge.channel());
    }

    /// Whether there is another method than the one that is asked for.
    public boolean choice() {
        return methods.stream().anyMatch(it -> !it.equals(asked));
    }
}
