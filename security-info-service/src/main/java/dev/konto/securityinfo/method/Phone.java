package dev.konto.securityinfo.method;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

import java.util.List;

/// A phone that gets codes by text or call.
///
/// @param number in E.164
@TypeAlias("phone")
public record Phone(PhoneNumber number, List<Channel> channels) implements Credential {

    /// Who gets texts can be called too.
    public static Phone confirmedBy(Channel channel, PhoneNumber number) {
        return switch (channel) {
            case TEXT -> new Phone(number, List.of(Channel.TEXT, Channel.CALL));
            case CALL -> new Phone(number, List.of(Channel.CALL));
        };
    }

    /// The wanted channel, or the usual one.
    public Channel by(@Nullable Channel wanted) {
        return wanted != null && channels.contains(wanted) ? wanted : channels.getFirst();
    }

    @Override
    public MethodType type() {
        return MethodType.PHONE;
    }

    @Override
    public String hint() {
        return number.masked();
    }
}
