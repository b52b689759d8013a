package dev.konto.identity.secondstep;

import dev.konto.identity.challenge.Challenges;
import dev.konto.identity.challenge.Channel;
import dev.konto.identity.challenge.Purpose;
import dev.konto.identity.challenge.Whereabouts;
import dev.konto.identity.signin.BrowserSecret;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import java.time.Clock;

/// Asks for the method that the person chose, or once more for the one before.
@Service
public class AskingMethod {

    private final PendingSignIns pending;
    private final Challenges challenges;
    private final Clock clock;

    AskingMethod(PendingSignIns pending, Challenges challenges, Clock clock) {
        this.pending = pending;
        this.challenges = challenges;
        this.clock = clock;
    }

    public void ask(
            BrowserSecret secret, String methodId, @Nullable Channel wanted, @Nullable String ip) {
        var here = pending.standing(secret, clock.instant());
        var method = here.method(methodId);
        var channel = method.channel(wanted);
        var from = new Whereabouts(ip, here.browser());
        var asked = challenges.start(here.account(), method, channel, Purpose.SIGN_IN, from);
        pending.save(here.ask(asked));
    }
}
