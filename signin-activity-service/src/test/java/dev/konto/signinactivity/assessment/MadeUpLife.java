package dev.konto.signinactivity.assessment;

import dev.konto.signinactivity.assessment.Attempt.Spot;
import dev.konto.signinactivity.assessment.Labelled.Label;
import dev.konto.starter.account.AccountId;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Half a year of one person: home, work and phone, cafés, holidays, forgotten passwords, a new
/// laptop; and of those who try to be that person. The same seed is the same life.
final class MadeUpLife {

    static final Instant BEGIN = Instant.parse("2026-01-05T00:00:00Z");
    static final int DAYS = 180;

    private static final List<String> BROWSERS = List.of("Chrome", "Edge", "Firefox", "Safari");
    private static final List<String> FAR = List.of("BR", "NG", "VN", "US", "RU");

    private final SplittableRandom random;
    private final AccountId account;
    private final List<Labelled> signIns = new ArrayList<>();
    private final Spot home;
    private final Spot work;
    private final Spot phone;
    private final boolean registered;
    private final @Nullable Spot companyExit;
    private String browser;
    private @Nullable Spot away;

    private MadeUpLife(long seed) {
        this.random = new SplittableRandom(seed);
        this.account = new AccountId("life-" + seed);
        this.home = nearby(1 + random.nextInt(5));
        this.work = nearby(10 + random.nextInt(20));
        this.phone = nearby(6 + random.nextInt(4));
        this.browser = any(BROWSERS);
        this.registered = random.nextInt(2) == 0;
        this.companyExit = random.nextInt(10) == 0 ? spot(60, "DE") : null;
    }

    static List<Labelled> of(long seed) {
        var life = new MadeUpLife(seed);
        var holiday = 30 + life.random.nextInt(130);
        var newDevice = 20 + life.random.nextInt(200);
        var takeover = life.random.nextInt(2) == 0 ? 60 + life.random.nextInt(110) : -1;
        for (int day = 0; day < DAYS; day++) {
            life.away = day >= holiday && day < holiday + 8 ? life.abroad(day, holiday) : null;
            life.live(day);
            if (day == newDevice) {
                life.changeDevice(day);
            }
            life.suffer(day, takeover);
        }
        return life.signIns;
    }

    private void live(int day) {
        var weekend = day % 7 >= 5;
        var times = weekend ? random.nextInt(3) : 2 + random.nextInt(3);
        for (int i = 0; i < times; i++) {
            var time = at(day, 7 + random.nextInt(15));
            if (away != null) {
                live(time, away, Label.HOLIDAY);
            } else if (random.nextInt(60) == 0) {
                live(time, nearby(30 + random.nextInt(25)), Label.OTHER_NETWORK);
            } else if (companyExit != null && !weekend && random.nextInt(3) == 0) {
                live(time, companyExit, Label.COMPANY_NETWORK);
            } else {
                live(time, usual(weekend), Label.USUAL_DAY);
            }
        }
        if (random.nextInt(80) == 0 && away == null) {
            forget(day);
        }
    }

    private void live(Instant time, Spot from, Label label) {
        if (random.nextInt(60) == 0) {
            add(mine(time.minusSeconds(30), from).withWrongCode(), Label.SLIP);
        }
        add(mine(time, from), label);
    }

    private void forget(int day) {
        var from = usual(false);
        var begin = at(day, 8);
        for (int i = 0; i < 3 + random.nextInt(6); i++) {
            var guess = mine(begin.plusSeconds(i * 20L), from).withWrongPassword();
            add(guess, Label.FORGOTTEN_PASSWORD);
        }
        add(mine(begin.plusSeconds(600), from), Label.FORGOTTEN_PASSWORD);
    }

    private void changeDevice(int day) {
        browser = any(BROWSERS);
        add(Attempt.of(account, at(day, 18), home, browser), Label.NEW_DEVICE);
    }

    private void suffer(int day, int takeover) {
        if (random.nextInt(90) == 0) {
            stuff(at(day, 3), 5 + random.nextInt(60));
        }
        if (day == takeover) {
            takeOver(day);
        }
    }

    private Instant stuff(Instant begin, int guesses) {
        var time = begin;
        for (int i = 0; i < guesses; i++) {
            time = time.plusSeconds(random.nextInt(30));
            var source = spot(200 + random.nextInt(40), any(FAR));
            var guess = Attempt.of(account, time, source, any(BROWSERS)).withWrongPassword();
            add(guess, Label.GUESS);
        }
        return time;
    }

    private void takeOver(int day) {
        var kind = random.nextInt(100);
        var far = spot(200 + random.nextInt(40), any(FAR));
        var near = nearby(100 + random.nextInt(40));
        if (kind < 35) {
            add(theirs(at(day, random.nextInt(24)), far, any(BROWSERS)), Label.ABROAD);
        } else if (kind < 60) {
            var end = stuff(at(day, random.nextInt(20)), 8 + random.nextInt(60));
            add(theirs(end.plusSeconds(5), far, any(BROWSERS)), Label.AFTER_STUFFING);
        } else if (kind < 75) {
            add(theirs(at(day, 13), near, "Opera"), Label.NEARBY_OTHER_BROWSER);
        } else if (kind < 85) {
            add(theirs(at(day, 2), near, browser), Label.NEARBY_AT_NIGHT);
        } else if (kind < 95) {
            var stopped = theirs(at(day, 13), far, any(BROWSERS)).withWrongCode();
            add(stopped, Label.STOPPED_AT_SECOND_STEP);
        } else {
            add(theirs(at(day, 13), near, browser), Label.NEARBY_BY_DAY);
        }
    }

    private Attempt mine(Instant time, Spot from) {
        var attempt = Attempt.of(account, time, from, browser);
        return registered && !from.equals(phone) ? attempt.on("laptop-" + browser) : attempt;
    }

    private Attempt theirs(Instant time, Spot from, String with) {
        return Attempt.of(account, time, from, with);
    }

    private void add(Attempt attempt, Label label) {
        signIns.add(new Labelled(attempt.signIn(), label));
    }

    private Spot usual(boolean weekend) {
        var dice = random.nextInt(10);
        if (dice < 2) {
            return phone;
        }
        return weekend || dice < 5 ? home : work;
    }

    private Spot abroad(int day, int since) {
        return spot(70 + (day - since) / 3, List.of("ES", "GR", "TH").get(since % 3));
    }

    private Spot nearby(int system) {
        return spot(system, "SE");
    }

    private Spot spot(int system, String country) {
        var latitude = country.hashCode() % 60 + random.nextInt(3);
        var ip = "10." + system % 250 + "." + random.nextInt(256) + "." + random.nextInt(256);
        return new Spot(ip, system, country, latitude, country.charAt(0) * 2 - 160);
    }

    private Instant at(int day, int hour) {
        var minutes = hour * 60L + random.nextInt(60);
        return BEGIN.plus(Duration.ofDays(day)).plus(Duration.ofMinutes(minutes));
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
