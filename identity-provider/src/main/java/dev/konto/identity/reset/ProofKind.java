package dev.konto.identity.reset;

import dev.konto.identity.challenge.Channel;
import dev.konto.identity.challenge.Method;
import dev.konto.identity.challenge.MethodType;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// What a person can choose to prove, whether or not they have it: choices that differed from
/// account to account would tell who has one.
public enum ProofKind {
    PASSKEY(MethodType.PASSKEY, null),
    EMAIL(MethodType.EMAIL, null),
    TEXT_MESSAGE(MethodType.PHONE, Channel.TEXT),
    CALL(MethodType.PHONE, Channel.CALL),
    AUTHENTICATOR_APP(MethodType.AUTHENTICATOR_APP, null),
    RECOVERY_CODE(MethodType.RECOVERY_CODES, null),
    TEMPORARY_ACCESS_PASS(MethodType.TEMPORARY_ACCESS_PASS, null),
    SECURITY_QUESTIONS(MethodType.SECURITY_QUESTIONS, null);

    private final MethodType type;
    private final @Nullable Channel channel;

    ProofKind(MethodType type, @Nullable Channel channel) {
        this.type = type;
        this.channel = channel;
    }

    @Nullable Channel channel() {
        return channel;
    }

    boolean fits(Method method) {
        return method.type() == type
                && (channel == null
                        || method.channels().isEmpty()
                        || method.channels().contains(channel));
    }

    /// As texts name it.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
