package dev.konto.securityinfo;

import dev.konto.securityinfo.method.Channel;
import dev.konto.securityinfo.method.Method;
import dev.konto.securityinfo.method.MethodId;
import dev.konto.securityinfo.method.Phone;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.Locale;

/// Sends another code to a method that waits to be confirmed. The one before it no longer counts.
@UseCase
public class ResendingCode {

    private final SecurityInfos infos;
    private final SendingCodes sending;
    private final Clock clock;

    ResendingCode(SecurityInfos infos, SendingCodes sending, Clock clock) {
        this.infos = infos;
        this.sending = sending;
        this.clock = clock;
    }

    public Handover.CodeSent resend(
            Caller by, MethodId id, @Nullable Channel channel, Locale language) {
        var now = clock.instant();
        var info = infos.of(by.account());
        var method = by(channel, info.method(id));
        var wanted = WantedCode.toConfirm(method, channel, language, by);
        var code = sending.prepare(info, wanted, now);
        var stored = sending.store(info, code, code.kept(), now);
        sending.send(code, stored, now);
        return sending.handover(stored, code, now);
    }

    private static Method by(@Nullable Channel channel, Method method) {
        if (!method.isPending() || method.sent() == null) {
            throw new NothingToResend();
        }
        return channel != null && method.credential() instanceof Phone phone
                ? method.with(Phone.confirmedBy(channel, phone.number()))
                : method;
    }
}
