package dev.konto.securityinfo;

import dev.konto.securityinfo.Handover.CodeSent;
import dev.konto.securityinfo.code.Code;
import dev.konto.securityinfo.code.CodeHashing;
import dev.konto.securityinfo.code.CodeSettings;
import dev.konto.securityinfo.code.Codes;
import dev.konto.securityinfo.code.Revealed;
import dev.konto.securityinfo.code.SentCode;
import dev.konto.securityinfo.method.Email;
import dev.konto.securityinfo.method.Phone;
import dev.konto.securityinfo.sender.CodeMessage;
import dev.konto.securityinfo.sender.Sender;
import dev.konto.starter.problem.DependencyUnavailable;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;

/// Makes codes for phones and mail addresses and sends them, no faster than the rules say. A code
/// is stored before it is sent; one that could not be sent doesn't count as sent.
@Component
class SendingCodes {

    private final Codes codes;
    private final CodeHashing hashing;
    private final CodeSettings settings;
    private final ThrottlingSends throttling;
    private final Sender sender;

    SendingCodes(
            Codes codes,
            CodeHashing hashing,
            CodeSettings settings,
            ThrottlingSends throttling,
            Sender sender) {
        this.codes = codes;
        this.hashing = hashing;
        this.settings = settings;
        this.throttling = throttling;
        this.sender = sender;
    }

    /// A new code, unless the last one was sent too short a while ago.
    OutgoingCode prepare(SecurityInfo info, WantedCode wanted, Instant now) {
        var wait = throttling.remaining(info, wanted, now);
        if (wait.isPositive()) {
            throw new TooManyCodes(wait);
        }
        var text = codes.digits();
        var lifetime = settings.lifetime();
        var kept = new SentCode(hashing.hash(info.id(), new Code(text)), now.plus(lifetime));
        var message =
                new CodeMessage(new Revealed(text), wanted.purpose(), lifetime, wanted.language());
        return new OutgoingCode(wanted, message, kept);
    }

    /// Stores that a code is on its way.
    ///
    /// @param kept the code that confirms the method from now on
    SecurityInfo store(SecurityInfo info, OutgoingCode code, @Nullable SentCode kept, Instant now) {
        return throttling.count(info, code.wanted(), kept, now);
    }

    /// Sends what was stored.
    void send(OutgoingCode code, SecurityInfo stored, Instant now) {
        try {
            send(code);
        } catch (DependencyUnavailable e) {
            throttling.forget(stored, code.wanted(), now);
            throw e;
        }
    }

    /// What the owner is told of it.
    CodeSent handover(SecurityInfo stored, OutgoingCode code, Instant now) {
        var to = code.wanted().to();
        var method = stored.methods().find(to.id()).orElse(to);
        var wait = throttling.remaining(stored, code.wanted().to(method), now);
        var sentTo = String.valueOf(method.credential().hint());
        return new CodeSent(sentTo, code.kept().expiresAt(), now.plus(wait));
    }

    private void send(OutgoingCode code) {
        var wanted = code.wanted();
        switch (wanted.to().credential()) {
            case Phone phone ->
                    sender.phone(phone.by(wanted.channel()), phone.number(), code.message());
            case Email email -> sender.mail(email.address(), code.message());
            default -> throw new IllegalStateException(wanted.to().type() + " gets no codes");
        }
    }
}
