package dev.konto.identity.challenge;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One of a person's methods, as far as pages show it.
///
/// @param hint which one it is, masked
/// @param label what its owner calls it
/// @param channels how a code can reach it, if in several ways
public record Method(
        String id,
        MethodType type,
        @Nullable String hint,
        @Nullable String label,
        List<Channel> channels) {

    public Method {
        channels = List.copyOf(channels);
    }

    /// How a code goes there: as the person wants it, if that is possible.
    public @Nullable Channel channel(@Nullable Channel wanted) {
        return channels.stream().filter(it -> it == wanted).findFirst().orElseGet(this::first);
    }

    private @Nullable Channel first() {
        return channels.isEmpty() ? null : channels.getFirst();
    }

    /// The way in which codes go there that is not this one.
    public @Nullable Channel otherChannel(@Nullable Channel channel) {
        return channels.stream().filter(it -> it != channel).findFirst().orElse(null);
    }
}
