package dev.konto.identity.secondstep;

import dev.konto.identity.challenge.Challenges;
import dev.konto.identity.challenge.Purpose;
import dev.konto.identity.signin.BrowserSecret;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import java.time.Clock;
import java.util.Objects;
import java.util.random.RandomGenerator;

/// Asks a browser for any passkey that was made here.
@Service
public class AskingPasskey {

    private final PendingPasskeys pending;
    private final Challenges challenges;
    private final SecondStepSettings settings;
    private final RandomGenerator random;
    private final Clock clock;

    AskingPasskey(
            PendingPasskeys pending,
            Challenges challenges,
            SecondStepSettings settings,
            RandomGenerator random,
            Clock clock) {
        this.pending = pending;
        this.challenges = challenges;
        this.settings = settings;
        this.random = random;
        this.clock = clock;
    }

    public Asked ask(@Nullable String ip) {
        var challenge = challenges.startPasskey(Purpose.PASSWORDLESS, ip);
        var secret = BrowserSecret.next(random);
        var endsAt = clock.instant().plus(settings.timeLimit());
        pending.save(new PendingPasskey(secret.hash(), challenge, endsAt));
        return new Asked(secret, Objects.requireNonNull(challenge.publicKey()));
    }

    /// What the browser holds meanwhile, and what its passkeys are asked, as JSON.
    public record Asked(BrowserSecret secret, String publicKey) {}
}
