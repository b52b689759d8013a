package dev.konto.signinactivity.assessment;

import dev.konto.signinactivity.SignIn;
import dev.konto.starter.account.AccountId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/// Judges one sign-in after the other, each by what all before it left behind. What was learned in
/// an earlier delivery is not learned again.
final class AssessedBatch {

    private final Map<AccountId, Profile> profiles;
    private final Map<String, Set<String>> tried;
    private final Function<SignIn, String> listed;
    private final List<SignIn> signIns = new ArrayList<>();
    private final Map<AccountId, Profile> changed = new LinkedHashMap<>();
    private final Map<String, Set<String>> newlyTried = new HashMap<>();

    /// @param profiles of the accounts in the batch
    /// @param tried which accounts the strangers in the batch tried before
    /// @param listed the name of the operator's list that names the source, empty if none does
    AssessedBatch(
            Map<AccountId, Profile> profiles,
            Map<String, Set<String>> tried,
            Function<SignIn, String> listed) {
        this.profiles = new HashMap<>(profiles);
        this.tried = tried;
        this.listed = listed;
    }

    void judge(Told told, Instant now) {
        var signIn = told.signIn();
        var account = signIn.accountId();
        var past = Objects.requireNonNull(profiles.get(account));
        if (past.learnedUpTo(told.watermark())) {
            signIns.add(signIn);
            return;
        }
        var judged = Judged.of(signIn, past, standing(signIn));
        signIns.add(signIn.assessed(judged.flags(), told.cause(), now));
        var next = judged.profile().upTo(told.watermark());
        profiles.put(account, next);
        changed.put(account, next);
        if (judged.stranger() != null) {
            newlyTried
                    .computeIfAbsent(judged.stranger(), _ -> new HashSet<>())
                    .add(account.value());
        }
    }

    List<SignIn> signIns() {
        return signIns;
    }

    Map<AccountId, Profile> changed() {
        return changed;
    }

    Map<String, Set<String>> newlyTried() {
        return newlyTried;
    }

    private Standing standing(SignIn signIn) {
        var list = listed.apply(signIn);
        var ip = signIn.origin().ip();
        if (ip == null) {
            return Standing.NONE;
        }
        var accounts = new HashSet<>(tried.getOrDefault(ip, Set.of()));
        accounts.addAll(newlyTried.getOrDefault(ip, Set.of()));
        return new Standing(list.isEmpty() ? null : list, accounts.size());
    }
}
