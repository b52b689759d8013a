package dev.konto.signinactivity.assessment;

import dev.konto.signinactivity.Outcome;
import dev.konto.signinactivity.SignIn;
import dev.konto.starter.account.AccountId;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What is usual for an account: learned from its successful sign-ins and its holder's word,
/// bounded in size, and the same in whichever order late events arrive.
///
/// @param version counts the stored changes; 0 before the first
/// @param hours successes by hour of the day
/// @param sightings the latest few places
/// @param guesses the latest few wrong passwords from strangers
/// @param since the first success
@Document("profiles")
record Profile(
        @Id AccountId account,
        long version,
        Familiar countries,
        Familiar networks,
        Familiar devices,
        Familiar browsers,
        Hours hours,
        List<Sighting> sightings,
        List<Guess> guesses,
        int successes,
        @Nullable Instant since,
        @Nullable Watermark learned) {

    static final int MOST_SIGHTINGS = 4;
    static final int MOST_GUESSES = 50;
    private static final Duration GUESSES_MATTER_FOR = Duration.ofHours(2);

    static Profile of(AccountId account) {
        return new Profile(
                account,
                0,
                Familiar.NONE,
                Familiar.NONE,
                Familiar.NONE,
                Familiar.NONE,
                Hours.NONE,
                List.of(),
                List.of(),
                0,
                null,
                null);
    }

    boolean learnedUpTo(Watermark delivered) {
        return learned != null && learned.covers(delivered);
    }

    boolean knowsNetwork(Traits traits, Instant then) {
        return traits.network() == null || networks.knew(traits.network(), then);
    }

    boolean recognises(Traits traits, Instant then) {
        return traits.device() != null && devices.knew(traits.device(), then);
    }

    /// Where the account was last seen before that moment.
    @Nullable Sighting before(Instant then) {
        return sightings.stream()
                .filter(it -> !it.at().isAfter(then))
                .max(Comparator.comparing(Sighting::at))
                .orElse(null);
    }

    /// The profile that also knows this success.
    Profile taughtBy(SignIn signIn) {
        return taughtBy(signIn, Traits.of(signIn));
    }

    Profile taughtBy(SignIn signIn, Traits traits) {
        var at = signIn.occurredAt();
        return new Profile(
                account,
                version,
                countries.with(traits.country(), at),
                networks.with(traits.network(), at),
                devices.with(traits.device(), at),
                traits.device() == null ? browsers.with(traits.browser(), at) : browsers,
                hours.with(traits.hour()),
                sightings(signIn),
                guesses,
                successes + 1,
                since == null || at.isBefore(since) ? at : since,
                learned);
    }

    /// The profile that knows where and with what this was, on its holder's word.
    Profile trusting(SignIn signIn) {
        var known = taughtBy(signIn);
        return new Profile(
                account,
                version,
                known.countries,
                known.networks,
                known.devices,
                known.browsers,
                hours,
                known.sightings,
                guesses,
                successes,
                since,
                learned);
    }

    /// The profile that learned nothing from a sign-in of somebody else, nor from what followed it
    /// with the same traits.
    Profile withoutTraitsOf(SignIn signIn) {
        var traits = Traits.of(signIn);
        var at = signIn.occurredAt();
        return new Profile(
                account,
                version,
                countries.without(traits.country(), at),
                networks.without(traits.network(), at),
                devices.without(traits.device(), at),
                browsers.without(traits.browser(), at),
                hours,
                sightings.stream().filter(it -> it.at().isBefore(at)).toList(),
                guesses,
                successes,
                since,
                learned);
    }

    /// The profile that remembers a wrong password of a stranger.
    Profile guessedAt(SignIn signIn, String source) {
        var oldest = signIn.occurredAt().minus(GUESSES_MATTER_FOR);
        var guess = new Guess(signIn.occurredAt(), source);
        var latest =
                Stream.concat(
                                guesses.stream().filter(it -> it.at().isAfter(oldest)),
                                Stream.of(guess))
                        .sorted(Comparator.comparing(Guess::at).reversed())
                        .limit(MOST_GUESSES)
                        .toList();
        return new Profile(
                account, version, countries, networks, devices, browsers, hours, sightings, latest,
                successes, since, learned);
    }

    Profile atVersion(long stored) {
        return new Profile(
                account, stored, countries, networks, devices, browsers, hours, sightings, guesses,
                successes, since, learned);
    }

    Profile upTo(Watermark delivered) {
        return new Profile(
                account, version, countries, networks, devices, browsers, hours, sightings, guesses,
                successes, since, delivered);
    }

    private List<Sighting> sightings(SignIn signIn) {
        var location = signIn.origin().location();
        if (signIn.outcome() != Outcome.SUCCESS
                || location == null
                || location.position() == null) {
            return sightings;
        }
        var place = new Sighting(signIn.occurredAt(), location.countryCode(), location.position());
        return Stream.concat(sightings.stream(), Stream.of(place))
                .sorted(Comparator.comparing(Sighting::at).reversed())
                .limit(MOST_SIGHTINGS)
                .toList();
    }
}
