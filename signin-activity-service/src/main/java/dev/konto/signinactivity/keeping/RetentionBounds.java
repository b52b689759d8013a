package dev.konto.signinactivity.keeping;

import dev.konto.signinactivity.SignInSettings;
import dev.konto.starter.problem.Invalid;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Between which numbers of days there is a choice. Nobody, and least of all somebody in a stolen
/// session, can make what happened a week ago unseen.
@Component
public class RetentionBounds {

    private final SignInSettings settings;

    RetentionBounds(SignInSettings settings) {
        this.settings = settings;
    }

    public long shortestDays() {
        return settings.shortestRetention().toDays();
    }

    public long longestDays() {
        return settings.retention().toDays();
    }

    /// How long the account's are kept: what was chosen, at most what the operator keeps.
    public long days(Keeping keeping) {
        var chosen = keeping.shortest().orElse(settings.retention());
        return Math.min(chosen.toDays(), longestDays());
    }

    void check(@Nullable Integer days) {
        if (days != null && (days < shortestDays() || days > longestDays())) {
            throw Invalid.body("days", "reason.retention");
        }
    }
}
