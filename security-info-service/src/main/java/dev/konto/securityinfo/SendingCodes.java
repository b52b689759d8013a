package dev.konto.securityinfo;

import dev.konto.securityinfo.Handover.CodeSent;
import dev.konto.securityinfo.code.Code;
import dev.konto.securityinfo.code.CodeHashing;
import dev.konto.securityinfo.code.CodeSettings;
import dev.konto.securityinfo.code.Codes;
import dev.konto.securityinfo.code.Revealed;
import dev.konto.securityinfo.code.SentCode;
import dev.konto.securityinfo.method.Channel;
import dev.konto.securityinfo.method.Email;
import dev.konto.securityinfo.method.Method;
import dev.konto.securityinfo.method.Phone;
import dev.konto.securityinfo.sender.CodeMessage;
import dev.konto.securityinfo.sender.CodeMessage.Purpose;
import dev.konto.securityinfo.sender.Sender;
import dev.konto.securityinfo.throttling.Throttle;
import dev.konto.starter.problem.DependencyUnavailable;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Locale;

/// Makes codes for phones and mail addresses and sends them, no faster than the rules say. A code
/// is stored before it is sent; one that could not be sent doesn't count as sent.
@Component
class SendingCodes {

    private final SecurityInfos infos;
    private final Codes codes;
    private final CodeHashing hashing;
    private final CodeSettings settings;
    private final Sender sender;

    SendingCodes(
            SecurityInfos infos,
            Codes codes,
            CodeHashing hashing,
            CodeSettings settings,
            Sender sender) {
        this.infos = infos;
        this.codes = codes;
        this.hashing = hashing;
        this.settings = settings;
        this.sender = sender;
    }

    /// A new code, unless the last one was sent too short a while ago.
    OutgoingCode prepare(
            SecurityInfo info,
            Method to,
            @Nullable Channel channel,
            Purpose purpose,
            Locale language,
            Instant now) {
        var wait = info.methods().untilNextCode(to, settings, now);
        if (wait.isPositive()) {
            throw new TooManyCodes(wait);
        }
        var text = codes.digits();
        var kept =
                new SentCode(
                        hashing.hash(info.id(), new Code(text)), now.plus(settings.lifetime()));
        var message = new CodeMessage(new Revealed(text), purpose, settings.lifetime(), language);
        return new OutgoingCode(to, channel, message, kept);
    }

    /// Notes that a code is on its way.
    ///
    /// @param kept the code that confirms the method from now on
    SecurityInfo noted(SecurityInfo info, Method to, @Nullable SentCode kept, Instant now) {
        return info.with(info.methods().sending(to, kept, settings, now));
    }

    /// Sends what the stored state has noted.
    void send(OutgoingCode code, SecurityInfo stored) {
        try {
            send(code);
        } catch (DependencyUnavailable e) {
            forget(code, stored);
            throw e;
        }
    }

    /// What the owner is told of it.
    CodeSent handover(SecurityInfo stored, OutgoingCode code, Instant now) {
        var method = stored.methods().find(code.to().id()).orElse(code.to());
        var wait = stored.methods().untilNextCode(method, settings, now);
        var sentTo = String.valueOf(method.credential().hint());
        return new CodeSent(sentTo, code.kept().expiresAt(), now.plus(wait));
    }

    private void send(OutgoingCode code) {
        switch (code.to().credential()) {
            case Phone phone ->
                    sender.phone(phone.by(code.channel()), phone.number(), code.message());
            case Email email -> sender.mail(email.address(), code.message());
            default -> throw new IllegalStateException(code.to().type() + " gets no codes");
        }
    }

    private void forget(OutgoingCode code, SecurityInfo stored) {
        var methods = stored.methods();
        var waitless =
                methods.find(code.to().id())
                        .map(method -> methods.with(method.sent(null, Throttle.NONE)))
                        .orElse(methods);
        try {
            infos.save(stored.with(waitless));
        } catch (OptimisticLockingFailureException _) {
            // Whoever came between knows better; then it counts as sent, which only means a wait.
        }
    }
}
