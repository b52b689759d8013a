package dev.konto.securityinfo.password;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.stream.Stream;

/// What a person is called, for no other purpose than to keep it out of their password. The mail
/// address is not among it: no event bears one.
///
/// @param asOf the sequence number of the account's event that told it, so that an older one
/// doesn't
///     undo it
public record Names(
        @Nullable String display, @Nullable String given, @Nullable String family, long asOf) {

    public static final Names UNKNOWN = new Names(null, null, null, 0);

    Stream<String> all() {
        return Stream.of(display, given, family).filter(Objects::nonNull);
    }
}
