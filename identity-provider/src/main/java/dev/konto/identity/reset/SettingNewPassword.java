package dev.konto.identity.reset;

import dev.konto.identity.signin.BrowserSecret;
import dev.konto.identity.signin.Password;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import java.time.Clock;

/// Sets the new password of who proved enough. Its keeper judges the proofs once more, takes them
/// once, and tells everybody: sessions end and the mail goes out on that event.
@Service
public class SettingNewPassword {

    private final PendingResets pending;
    private final PasswordResets resets;
    private final Clock clock;

    SettingNewPassword(PendingResets pending, PasswordResets resets, Clock clock) {
        this.pending = pending;
        this.resets = resets;
        this.clock = clock;
    }

    public void set(BrowserSecret secret, Password password, @Nullable String ip) {
        var here = pending.standing(secret, clock.instant());
        if (!here.proven()) {
            throw new ResetForgotten();
        }
        resets.set(here.account(), here.proofs(), password, ip);
        pending.deleteById(here.browserKey());
    }
}
