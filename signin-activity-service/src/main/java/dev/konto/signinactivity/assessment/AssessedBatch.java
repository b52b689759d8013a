package dev.konto.signinactivity.assessment;

import dev.konto.signinactivity.SignIn;
import dev.konto.starter.account.AccountId;

import java.time.Instant;
import java.util.Collection;
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

    private final Map<AccountId, Profile> profiles = new HashMap<>();
    private final Map<String, Set<String>> tried = new HashMap<>();
    private final Function<SignIn, String> listed;
    private final Map<AccountId, Profile> changed = new LinkedHashMap<>();
    private final Map<String, Set<String>> newlyTried = new HashMap<>();

    /// @param listed the name of the operator's list that names the source, empty if none does
    AssessedBatch(Function<SignIn, String> listed) {
        this.listed = listed;
    }

    boolean lacks(AccountId account) {
        return !profiles.containsKey(account);
    }

    void know(Map<AccountId, Profile> more) {
        profiles.putAll(more);
    }

    /// @param more accounts that these addresses tried before
    void knowTried(Map<String, Set<String>> more) {
        more.forEach(tried::putIfAbsent);
    }

    boolean isStranger(Told told) {
        var signIn = told.signIn();
        return !profile(signIn).knowsNetwork(told.traits(), signIn.occurredAt());
    }

    /// The sign-in with what is unusual about it.
    SignIn judge(Told told, Instant now) {
        var signIn = told.signIn();
        var past = profile(signIn);
        if (past.learnedUpTo(told.watermark())) {
            return signIn;
        }
        var judged = Judged.of(new Case(signIn, told.traits(), past, standing(signIn)));
        learn(judged.profile().upTo(told.watermark()));
        if (judged.stranger() != null) {
            newlyTried
                    .computeIfAbsent(judged.stranger(), _ -> new HashSet<>())
                    .add(signIn.accountId().value());
        }
        return signIn.assessed(judged.flags(), told.cause(), now);
    }

    private void learn(Profile next) {
        profiles.put(next.account(), next);
        changed.put(next.account(), next);
    }

    private Profile profile(SignIn signIn) {
        return Objects.requireNonNull(profiles.get(signIn.accountId()));
    }

    /// What was learned of these accounts. It is told once, and whatever is learned of them from
    /// now on goes on top of it.
    Learned learned(Collection<AccountId> accounts) {
        var learned = accounts.stream().map(changed::remove).filter(Objects::nonNull).toList();
        learned.forEach(it -> profiles.put(it.account(), it.atVersion(it.version() + 1)));
        var strangers = Map.copyOf(newlyTried);
        newlyTried.clear();
        strangers.forEach((address, more) -> tried.merge(address, more, AssessedBatch::together));
        return new Learned(learned, strangers);
    }

    /// All that was learned and not told yet.
    Learned learned() {
        return learned(List.copyOf(changed.keySet()));
    }

    private static Set<String> together(Set<String> some, Set<String> more) {
        var all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }

    private Standing standing(SignIn signIn) {
        var list = listed.apply(signIn);
        var ip = signIn.origin().ip();
        if (ip == null) {
            return Standing.NONE;
        }
        return new Standing(list.isEmpty() ? null : list, accountsTriedBy(ip));
    }

    private int accountsTriedBy(String ip) {
        var before = tried.getOrDefault(ip, Set.of());
        var now = newlyTried.getOrDefault(ip, Set.of());
        return before.size() + (int) now.stream().filter(it -> !before.contains(it)).count();
    }
}
