package dev.konto.identity.secondstep;

import dev.konto.identity.challenge.Challenge;
import dev.konto.identity.challenge.Method;
import dev.konto.identity.challenge.MethodGone;
import dev.konto.identity.signin.Proven;
import dev.konto.identity.signin.Visit;
import dev.konto.starter.account.AccountId;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Somebody whose password was right and who has not taken the second step. Bound to one browser by
/// a secret of which this holds the hash.
///
/// @param methods what can be asked for, the default one first
/// @param challenge what is asked for now; none if it could not be
/// @param begun the visit on which the password was given
/// @param browser what the browser is called for the account, if it signed in there before
/// @param keptUntil when the database may forget it by itself
@Document("pending-sign-ins")
public record PendingSignIn(
        @Id String browserKey,
        @Indexed(name = "account") AccountId account,
        Proven proven,
        List<Method> methods,
        @Nullable Challenge challenge,
        Visit begun,
        @Nullable String browser,
        @Indexed(name = "ends") Instant endsAt,
        @Indexed(name = "expiry", expireAfter = "0s") Instant keptUntil) {

    /// What is asked for, if anything is.
    public Optional<Challenge> asked() {
        return Optional.ofNullable(challenge);
    }

    /// The method that is asked for.
    public Optional<Method> askedMethod() {
        return asked().flatMap(it -> methods.stream().filter(m -> isOf(it, m)).findFirst());
    }

    Method method(String id) {
        return methods.stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(MethodGone::new);
    }

    PendingSignIn ask(@Nullable Challenge next) {
        return new PendingSignIn(
                browserKey, account, proven, methods, next, begun, browser, endsAt, keptUntil);
    }

    boolean standing(Instant now) {
        return endsAt.isAfter(now);
    }

    private static boolean isOf(Challenge challenge, Method method) {
        return method.id().equals(challenge.methodId());
    }
}
