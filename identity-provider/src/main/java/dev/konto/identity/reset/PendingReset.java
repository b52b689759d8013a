package dev.konto.identity.reset;

import dev.konto.identity.challenge.Challenge;
import dev.konto.identity.challenge.Judgement.Correct;
import dev.konto.identity.challenge.Method;
import dev.konto.starter.account.AccountId;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Somebody who says that they forgot their password. Bound to one browser by a secret of which
/// this holds the hash.
///
/// @param account theirs, or one that nobody has
/// @param browser what the browser is called for the account, if it signed in there before
/// @param missing how many proofs are still missing
/// @param questions whether security questions are among what anybody can choose
/// @param kind what they chose to prove
/// @param challenge what was asked for it; none if the account has no such method
/// @param proofs the challenges that were answered right
/// @param answers how many answers they may still give
@Document("pending-resets")
public record PendingReset(
        @Id String browserKey,
        @Indexed(name = "account") AccountId account,
        @Nullable String browser,
        List<Method> methods,
        int missing,
        boolean questions,
        @Nullable ProofKind kind,
        @Nullable Challenge challenge,
        List<String> proofs,
        int answers,
        @Indexed(name = "expiry", expireAfter = "0s") Instant endsAt,
        @Version @Nullable Long version) {

    private static final int ANSWERS = 10;

    static PendingReset begin(
            String browserKey,
            AccountId account,
            @Nullable String browser,
            ResetMethods known,
            Instant endsAt) {
        return new PendingReset(
                browserKey,
                account,
                browser,
                known.methods(),
                Math.max(1, known.proofs()),
                !known.questions().isEmpty(),
                null,
                null,
                List.of(),
                ANSWERS,
                endsAt,
                null);
    }

    /// Whether a new password may be set.
    public boolean proven() {
        return missing == 0;
    }

    /// Whether one proof was right and another is needed. Only the account's owner gets here.
    public boolean further() {
        return !proofs.isEmpty() && !proven();
    }

    /// All that can be chosen, by anybody.
    public List<ProofKind> kinds() {
        return Arrays.stream(ProofKind.values())
                .filter(it -> questions || it != ProofKind.SECURITY_QUESTIONS)
                .toList();
    }

    PendingReset choose(ProofKind chosen) {
        if (proven() || !kinds().contains(chosen)) {
            throw new ResetForgotten();
        }
        return with(methods, missing, chosen, null, proofs, answers);
    }

    PendingReset ask(Challenge asked) {
        return with(methods, missing, kind, asked, proofs, answers);
    }

    /// The method that the chosen kind means, if the account has one.
    Optional<Method> method() {
        var chosen = kind;
        return chosen == null
                ? Optional.empty()
                : methods.stream().filter(chosen::fits).findFirst();
    }

    /// Whether this proves something that was not proven yet.
    boolean counts(Correct right) {
        return right.account().equals(account)
                && methods.stream().anyMatch(it -> it.id().equals(right.methodId()));
    }

    /// Counted before it is looked at, so that nobody answers ten times at once.
    PendingReset answered() {
        if (answers == 0 || proven()) {
            throw new ResetForgotten();
        }
        return with(methods, missing, kind, challenge, proofs, answers - 1);
    }

    /// The answer was right. One method proves one thing only.
    PendingReset prove(String challengeId, String methodId) {
        var others = methods.stream().filter(it -> !it.id().equals(methodId)).toList();
        var proven = Stream.concat(proofs.stream(), Stream.of(challengeId)).toList();
        return with(others, Math.max(0, missing - 1), null, null, proven, answers);
    }

    boolean standing(Instant now) {
        return endsAt.isAfter(now);
    }

    private PendingReset with(
            List<Method> left,
            int stillMissing,
            @Nullable ProofKind chosen,
            @Nullable Challenge asked,
            List<String> proven,
            int answersLeft) {
        return new PendingReset(
                browserKey,
                account,
                browser,
                left,
                stillMissing,
                questions,
                chosen,
                asked,
                proven,
                answersLeft,
                endsAt,
                version);
    }
}
