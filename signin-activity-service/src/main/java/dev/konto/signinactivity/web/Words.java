package dev.konto.signinactivity.web;

import dev.konto.signinactivity.assessment.Facts;
import dev.konto.signinactivity.assessment.Flag;
import dev.konto.signinactivity.origin.Location;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.Locale;

/// Puts the facts behind a flag into a sentence.
@Component
class Words {

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    String of(Flag flag, Locale language) {
        var facts = flag.facts();
        var key = "flag." + flag.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return switch (flag.reason()) {
            case NEW_COUNTRY -> say(key, language, country(facts.countryCode(), language));
            case IMPOSSIBLE_TRAVEL -> travel(key, facts, language);
            case SUCCESS_AFTER_FAILURES ->
                    say(
                            key,
                            language,
                            known(facts.failures()),
                            time(facts, language),
                            known(facts.sources()));
            case PASSWORD_SPRAY -> say(key, language, known(facts.accounts()));
            case KNOWN_BAD_SOURCE ->
                    facts.list() == null || facts.list().isEmpty()
                            ? say(key, language)
                            : say(key + ".named", language, facts.list());
            case NEW_DEVICE_AND_NETWORK,
                    UNUSUAL_TIME_AND_NETWORK,
                    RIGHT_PASSWORD_WRONG_SECOND_FACTOR ->
                    say(key, language);
        };
    }

    private String travel(String key, Facts facts, Locale language) {
        return say(
                key,
                language,
                country(facts.countryCode(), language),
                country(facts.earlierCountryCode(), language),
                time(facts, language),
                known(facts.kilometres()));
    }

    private String time(Facts facts, Locale language) {
        var minutes = facts.minutes() == null ? 0 : facts.minutes();
        if (minutes < 2 * HOUR) {
            return say("time.minutes", language, minutes);
        }
        return minutes < 2 * DAY
                ? say("time.hours", language, Math.round(minutes / (double) HOUR))
                : say("time.days", language, Math.round(minutes / (double) DAY));
    }

    private static String country(@Nullable String code, Locale language) {
        return code == null ? "" : Location.country(code, language);
    }

    private static Object known(@Nullable Number number) {
        return number == null ? 0 : number;
    }

    private String say(String key, Locale language, Object... facts) {
        return messages.getMessage(key, facts, language);
    }
}
