package dev.konto.securityinfo.method;

import dev.konto.securityinfo.code.CodeSettings;
import dev.konto.securityinfo.code.SentCode;
import dev.konto.securityinfo.throttling.Throttle;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// All methods of one account.
///
/// @param defaultId the one that sign-in asks for first
/// @param guesses wrong codes in a row, whichever method they were for
/// @param sends codes sent in a row, whichever method they went to
public record Methods(
        List<Method> all, @Nullable MethodId defaultId, Throttle guesses, Throttle sends) {

    public static final Methods NONE = new Methods(List.of(), null, Throttle.NONE, Throttle.NONE);

    private static final Comparator<Method> STRONGEST_FIRST = Comparator.comparing(Method::type);

    public Optional<Method> find(MethodId id) {
        return all.stream().filter(method -> method.id().equals(id)).findFirst();
    }

    public Optional<Method> theDefault() {
        return Optional.ofNullable(defaultId).flatMap(this::find);
    }

    /// The usable ones for something, strongest first.
    public List<Method> usableFor(Use use, Instant now) {
        return all.stream()
                .filter(method -> method.isUsableFor(use, now))
                .sorted(STRONGEST_FIRST)
                .toList();
    }

    /// Whether sign-in can ask for more than the password.
    public boolean hasSecondStep(Instant now) {
        return all.stream().anyMatch(method -> method.isUsableFor(Use.TWO_STEP, now));
    }

    public List<Passkey> passkeys() {
        return all.stream()
                .flatMap(
                        it -> it.credential() instanceof Passkey key ? Stream.of(key) : Stream.of())
                .toList();
    }

    /// The passkey that WebAuthn calls so.
    public Optional<Method> passkey(String credentialId) {
        return all.stream()
                .filter(
                        it ->
                                it.credential() instanceof Passkey key
                                        && key.credentialId().equals(credentialId))
                .findFirst();
    }

    public long count(MethodType type) {
        return confirmed(type).count();
    }

    public Stream<Method> confirmed(MethodType type) {
        return all.stream().filter(method -> method.type() == type && !method.isPending());
    }

    /// Those that were begun and are to be forgotten: of the same kind, or too long ago.
    public List<Method> abandoned(MethodType beginning, Instant begunBefore) {
        return all.stream()
                .filter(Method::isPending)
                .filter(it -> it.type() == beginning || it.addedAt().isBefore(begunBefore))
                .toList();
    }

    /// With a new method at the end, or a known one changed in its place.
    public Methods with(Method method) {
        var changed = new ArrayList<Method>();
        all.forEach(it -> changed.add(it.id().equals(method.id()) ? method : it));
        if (find(method.id()).isEmpty()) {
            changed.add(method);
        }
        return new Methods(List.copyOf(changed), defaultId, guesses, sends);
    }

    public Methods map(UnaryOperator<Method> change) {
        return new Methods(all.stream().map(change).toList(), defaultId, guesses, sends);
    }

    public Methods without(MethodId id) {
        var kept = all.stream().filter(method -> !method.id().equals(id)).toList();
        return new Methods(kept, defaultId, guesses, sends);
    }

    public Methods withDefault(@Nullable MethodId id) {
        return new Methods(all, id, guesses, sends);
    }

    /// A wrong code was given for a method.
    public Methods guessedWrong(Method method, CodeSettings rules, Instant now) {
        return with(method.guessed(method.guesses().failed(rules.method(), now)))
                .guessed(guesses.failed(rules.account(), now));
    }

    /// How long until a code for a method is looked at.
    public Duration untilNextGuess(Method method, CodeSettings rules, Instant now) {
        return longer(
                method.guesses().remaining(rules.method(), now),
                guesses.remaining(rules.account(), now));
    }

    public Methods guessed(Throttle newGuesses) {
        return new Methods(all, defaultId, newGuesses, sends);
    }

    /// A code is on its way to a method, whose earlier one no longer counts.
    public Methods sending(Method to, @Nullable SentCode code, CodeSettings rules, Instant now) {
        return with(to.sent(code, to.sends().failed(rules.resending(), now)))
                .sent(sends.failed(rules.sending(), now));
    }

    /// How long until the next code can be sent to a method.
    public Duration untilNextCode(Method to, CodeSettings rules, Instant now) {
        return longer(
                to.sends().remaining(rules.resending(), now),
                sends.remaining(rules.sending(), now));
    }

    public Methods sent(Throttle newSends) {
        return new Methods(all, defaultId, guesses, newSends);
    }

    /// The default if there is one still, else the strongest method that can be it.
    public @Nullable MethodId settledDefault(Instant now) {
        return theDefault()
                .filter(method -> method.isLasting(now))
                .or(() -> all.stream().filter(it -> it.isLasting(now)).min(STRONGEST_FIRST))
                .map(Method::id)
                .orElse(null);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
