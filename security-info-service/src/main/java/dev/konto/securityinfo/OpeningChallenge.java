package dev.konto.securityinfo;

import dev.konto.securityinfo.challenge.Challenge;
import dev.konto.securityinfo.challenge.Challenges;
import dev.konto.securityinfo.challenge.Purpose;
import dev.konto.securityinfo.code.CodeSettings;
import dev.konto.securityinfo.method.Channel;
import dev.konto.securityinfo.method.Method;
import dev.konto.securityinfo.method.MethodId;
import dev.konto.securityinfo.method.Phone;
import dev.konto.securityinfo.passkey.Nonce;
import dev.konto.securityinfo.passkey.PublicKeyOptions;
import dev.konto.securityinfo.sender.CodeMessage;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/// Asks somebody to prove to have one of an account's methods, and sends the code where one is
/// needed.
@UseCase
public class OpeningChallenge {

    private final SecurityInfos infos;
    private final MethodPolicy policy;
    private final Challenges challenges;
    private final SendingCodes sending;
    private final CodeSettings settings;
    private final PublicKeyOptions browsers;
    private final Clock clock;

    OpeningChallenge(
            SecurityInfos infos,
            MethodPolicy policy,
            Challenges challenges,
            SendingCodes sending,
            CodeSettings settings,
            PublicKeyOptions browsers,
            Clock clock) {
        this.infos = infos;
        this.policy = policy;
        this.challenges = challenges;
        this.sending = sending;
        this.settings = settings;
        this.browsers = browsers;
        this.clock = clock;
    }

    public Opened open(Wanted wanted, Caller by, Locale language) {
        var now = clock.instant();
        var info = infos.of(wanted.account());
        var method = info.method(wanted.method());
        if (!policy.of(info).isUsableFor(wanted.purpose().use(), method, now)) {
            throw new MethodNotFound();
        }
        var challenge =
                Challenge.of(
                        info.id(),
                        method.id(),
                        wanted.purpose(),
                        wanted.device(),
                        now.plus(settings.lifetime()));
        return switch (method.type()) {
            case PHONE, EMAIL -> sent(info, challenge, code(method, wanted, by, language), now);
            case PASSKEY -> signed(info, method, challenge);
            case AUTHENTICATOR_APP,
                    RECOVERY_CODES,
                    TEMPORARY_ACCESS_PASS,
                    SECURITY_QUESTIONS,
                    APP_PASSWORD ->
                    new Opened(challenges.save(challenge), method, null);
        };
    }

    private Opened sent(SecurityInfo info, Challenge challenge, WantedCode wanted, Instant now) {
        var method = wanted.to();
        var code = sending.prepare(info, wanted, now);
        var stored = sending.store(info, code, method.sent(), now);
        var opened = challenges.save(challenge.sent(wanted.channel(), code.kept()));
        sending.send(code, stored, now);
        return new Opened(opened, method, null);
    }

    private static WantedCode code(Method method, Wanted wanted, Caller by, Locale language) {
        var channel = method.credential() instanceof Phone p ? p.by(wanted.channel()) : null;
        return new WantedCode(
                method, channel, purpose(wanted.purpose()), language, by, wanted.device());
    }

    /// Any passkey of the account will do: which one is at hand only its owner knows.
    private Opened signed(SecurityInfo info, Method method, Challenge challenge) {
        var nonce = Nonce.next();
        var options = browsers.toGet(nonce, info.methods().passkeys());
        return new Opened(challenges.save(challenge.toSign(nonce)), method, options);
    }

    private static CodeMessage.Purpose purpose(Purpose purpose) {
        return switch (purpose) {
            case SIGN_IN, STEP_UP, PASSWORDLESS -> CodeMessage.Purpose.SIGN_IN;
            case PASSWORD_RESET -> CodeMessage.Purpose.RESET_PASSWORD;
        };
    }

    /// Who is to prove which method, what for, and on which device, if that is one of theirs.
    public record Wanted(
            AccountId account,
            MethodId method,
            @Nullable Channel channel,
            Purpose purpose,
            @Nullable String device) {}

    /// A challenge that waits for its answer.
    public record Opened(
            Challenge challenge, Method method, @Nullable Map<String, Object> publicKey) {}
}
