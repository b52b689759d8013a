package dev.konto.securityinfo;

import dev.konto.securityinfo.challenge.Challenge;
import dev.konto.securityinfo.challenge.Challenges;
import dev.konto.securityinfo.challenge.Purpose;
import dev.konto.securityinfo.code.CodeSettings;
import dev.konto.securityinfo.passkey.Nonce;
import dev.konto.securityinfo.passkey.PublicKeyOptions;

import org.springframework.stereotype.Service;

import java.time.Clock;
import java.util.List;
import java.util.Map;

/// Asks whoever is there for a passkey. It tells itself whose it is.
@Service
public class OpeningPasskeyChallenge {

    private final Challenges challenges;
    private final PublicKeyOptions browsers;
    private final CodeSettings settings;
    private final Clock clock;

    OpeningPasskeyChallenge(
            Challenges challenges, PublicKeyOptions browsers, CodeSettings settings, Clock clock) {
        this.challenges = challenges;
        this.browsers = browsers;
        this.settings = settings;
        this.clock = clock;
    }

    public Opened open(Purpose purpose) {
        var nonce = Nonce.next();
        var expiresAt = clock.instant().plus(settings.lifetime());
        var challenge = challenges.save(Challenge.toAnybody(nonce, purpose, expiresAt));
        return new Opened(challenge, browsers.toGet(nonce, List.of()));
    }

    /// A challenge that waits for its answer.
    public record Opened(Challenge challenge, Map<String, Object> publicKey) {}
}
