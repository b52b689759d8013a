package dev.konto.identity.reset;

import dev.konto.identity.challenge.Answer;
import dev.konto.identity.challenge.Challenge;
import dev.konto.identity.challenge.Challenges;
import dev.konto.identity.challenge.ChallengesUnavailable;
import dev.konto.identity.challenge.CodeRefused;
import dev.konto.identity.challenge.Judgement.Correct;
import dev.konto.identity.challenge.Judgement.Expired;
import dev.konto.identity.challenge.Judgement.Throttled;
import dev.konto.identity.challenge.Judgement.Unavailable;
import dev.konto.identity.challenge.Judgement.Wrong;
import dev.konto.identity.challenge.Whereabouts;
import dev.konto.identity.signin.BrowserSecret;
import dev.konto.identity.signin.EvenPace;
import dev.konto.starter.mongo.Identifier;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import java.util.Optional;

/// Takes an answer. Where nothing was asked, because there is no such account or method, the answer
/// is checked against nothing, in the same time, and refused in the same words.
@Service
public class AnsweringProof {

    private final CountingAnswer counting;
    private final NotingProof noting;
    private final Challenges challenges;
    private final EvenPace pace;

    AnsweringProof(
            CountingAnswer counting, NotingProof noting, Challenges challenges, EvenPace pace) {
        this.counting = counting;
        this.noting = noting;
        this.challenges = challenges;
        this.pace = pace;
    }

    public PendingReset answer(BrowserSecret secret, Answer answer, @Nullable String ip) {
        return pace.keep(() -> judge(secret, answer, ip));
    }

    private PendingReset judge(BrowserSecret secret, Answer answer, @Nullable String ip) {
        var here = counting.count(secret);
        var asked = Optional.ofNullable(here.challenge());
        var id = asked.map(Challenge::id).orElseGet(Identifier::next);
        return switch (challenges.answer(id, answer, new Whereabouts(ip, here.browser()))) {
            case Correct right -> noting.note(secret, id, right);
            case Unavailable _ -> throw new ChallengesUnavailable();
            case Wrong _, Expired _, Throttled _ -> throw new CodeRefused();
        };
    }
}
