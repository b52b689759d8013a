package dev.konto.securityinfo;

import dev.konto.securityinfo.challenge.Challenge;
import dev.konto.securityinfo.challenge.ChallengeId;
import dev.konto.securityinfo.challenge.Challenges;
import dev.konto.securityinfo.challenge.Purpose;
import dev.konto.securityinfo.method.Method;
import dev.konto.securityinfo.method.MethodType;
import dev.konto.securityinfo.password.Password;
import dev.konto.securityinfo.password.PasswordHashing;
import dev.konto.securityinfo.password.PasswordRules;
import dev.konto.securityinfo.password.Turnstile;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// Gives somebody who has forgotten the password another one, for as many proofs as the policy
/// wants. A proof counts for a while, and for one reset: not once the password has changed since,
/// nor once its method was deleted, unless it was the proof that used the method up.
@UseCase
public class ResettingPassword {

    private static final Duration PROOFS_COUNT = Duration.ofMinutes(15);

    private final SecurityInfos infos;
    private final Challenges challenges;
    private final MethodPolicy policy;
    private final PasswordRules rules;
    private final PasswordHashing hashing;
    private final Turnstile turnstile;
    private final Clock clock;

    ResettingPassword(
            SecurityInfos infos,
            Challenges challenges,
            MethodPolicy policy,
            PasswordRules rules,
            PasswordHashing hashing,
            Turnstile turnstile,
            Clock clock) {
        this.infos = infos;
        this.challenges = challenges;
        this.policy = policy;
        this.rules = rules;
        this.hashing = hashing;
        this.turnstile = turnstile;
        this.clock = clock;
    }

    public void reset(
            Caller by, AccountId account, Collection<ChallengeId> proofs, Password chosen) {
        var now = clock.instant();
        var info = infos.of(account);
        var provenBy = provenBy(info, proofs, now);
        if (provenBy.size() < policy.resetProofs()) {
            throw new ProofsInsufficient();
        }
        rules.check(chosen, policy.of(info).holder(now));
        var hash = turnstile.pass(() -> hashing.hash(chosen));
        infos.save(info.withResetPassword(hash, provenBy, by, now));
    }

    private List<MethodType> provenBy(
            SecurityInfo info, Collection<ChallengeId> proofs, Instant now) {
        var counting =
                proofs.stream()
                        .distinct()
                        .flatMap(id -> challenges.findById(id).stream())
                        .filter(challenge -> counts(challenge, info, now))
                        .toList();
        var standing =
                counting.stream()
                        .flatMap(challenge -> Stream.ofNullable(challenge.method()))
                        .distinct()
                        .flatMap(method -> info.methods().find(method).stream())
                        .map(Method::type);
        var usedUp = counting.stream().flatMap(it -> Stream.ofNullable(it.usedUp()));
        return Stream.concat(standing, usedUp).toList();
    }

    private static boolean counts(Challenge challenge, SecurityInfo info, Instant now) {
        var answeredAt = challenge.answeredAt();
        var password = info.password();
        return answeredAt != null
                && info.id().equals(challenge.account())
                && challenge.purpose() == Purpose.PASSWORD_RESET
                && now.isBefore(answeredAt.plus(PROOFS_COUNT))
                && (password == null || password.changedAt().isBefore(answeredAt));
    }
}
