package dev.konto.securityinfo.password;

import dev.konto.starter.problem.Reason;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Not a few characters over and over, and not just a row: characters that don't follow from the
/// one before, by the alphabet, by counting or by their place on the keyboard, are at least five.
final class NotPredictable implements PasswordRule {

    private static final int FEWEST_TURNS = 5;

    private static final List<String> KEYBOARDS =
            List.of(
                    "1234567890",
                    "qwertyuiopasdfghjklzxcvbnm",
                    "qwertyuiopåasdfghjklöäzxcvbnm",
                    "qwertzuiopüasdfghjklöäyxcvbnm",
                    "azertyuiopqsdfghjklmwxcvbn",
                    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p");

    @Override
    public Reason reason(PasswordHolder holder) {
        return new Reason("not-predictable");
    }

    @Override
    public boolean isBrokenBy(Password chosen, PasswordHolder holder) {
        var text = chosen.text().toLowerCase(Locale.ROOT);
        return isRepetition(text) || turns(text) < FEWEST_TURNS;
    }

    private static boolean isRepetition(String text) {
        var unit = Repetition.unit(text);
        return unit.length() < text.length() && unit.length() < SUBSTANCE;
    }

    private static long turns(String text) {
        var characters = text.codePoints().toArray();
        return IntStream.range(0, characters.length)
                .filter(i -> i == 0 || !follows(characters[i - 1], characters[i]))
                .count();
    }

    private static boolean follows(int before, int after) {
        return Math.abs(after - before) <= 1
                || KEYBOARDS.stream().anyMatch(keys -> areNeighbours(keys, before, after));
    }

    private static boolean areNeighbours(String keys, int one, int other) {
        var place = keys.indexOf(one);
        return place >= 0 && keys.indexOf(other) >= 0 && Math.abs(place - keys.indexOf(other)) == 1;
    }
}
