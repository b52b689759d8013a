package dev.konto.identity.reset;

import dev.konto.identity.challenge.Challenges;
import dev.konto.identity.challenge.Purpose;
import dev.konto.identity.signin.BrowserSecret;
import dev.konto.identity.signin.EvenPace;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Takes what the person wants to prove and has it asked for behind their back: how long that takes
/// depends on whether there is anything to ask for, and so does, by a little, how long the page
/// takes meanwhile. A passkey is asked for at once, since that is the same for everybody: it says
/// itself whose it is.
@Service
public class ChoosingProof {

    private final NotingChoice choosing;
    private final NotingChallenge noting;
    private final Challenges challenges;
    private final AskingLater askingLater;
    private final EvenPace pace;

    ChoosingProof(
            NotingChoice choosing,
            NotingChallenge noting,
            Challenges challenges,
            AskingLater askingLater,
            EvenPace pace) {
        this.choosing = choosing;
        this.noting = noting;
        this.challenges = challenges;
        this.askingLater = askingLater;
        this.pace = pace;
    }

    public PendingReset choose(BrowserSecret secret, ProofKind kind, @Nullable String ip) {
        return pace.keepAlways(() -> chosen(secret, kind, ip));
    }

    private PendingReset chosen(BrowserSecret secret, ProofKind kind, @Nullable String ip) {
        var here = choosing.note(secret, kind);
        if (kind == ProofKind.PASSKEY) {
            noting.note(here, challenges.startPasskey(Purpose.PASSWORD_RESET, ip));
        } else {
            askingLater.ask(here, ip);
        }
        return here;
    }
}
