package dev.konto.securityinfo;

import dev.konto.securityinfo.password.Names;
import dev.konto.securityinfo.password.Password;
import dev.konto.securityinfo.throttling.ThrottlingRule;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Actor;
import dev.konto.starter.account.Caller;
import dev.konto.starter.account.Client;
import dev.konto.starter.mongo.Identifier;
import dev.konto.starter.test.Accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/// Passwords and people to test with.
public final class SecurityInfoFixtures {

    public static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");
    public static final Password OLD = new Password("maja-demo-password");
    public static final Password NEW = new Password("eleven green bottles");
    public static final Password WRONG = new Password("not the right password");
    public static final Names MAJA = new Names("Maja Berg", "Maja", "Berg", 1);

    /// As in the service's own settings.
    public static final ThrottlingRule RULE =
            new ThrottlingRule(
                    5, Duration.ofSeconds(30), Duration.ofMinutes(15), Duration.ofHours(24));

    private SecurityInfoFixtures() {}

    public static SecurityInfo aSecurityInfo() {
        return SecurityInfo.of(Accounts.any())
                .withPassword("hash of the old one", Accounts.administrator(), MONDAY);
    }

    /// A guess at the account's password from an address of its own.
    public static Guess aGuess(AccountId account, Password password) {
        return aGuess(account, password, anAddress());
    }

    public static Guess aGuess(AccountId account, Password password, String ip) {
        var provider = new Actor(Actor.Kind.SYSTEM, "konto-identity-provider");
        var client = new Client(ip, null, null, null);
        return new Guess(account, password, new Caller(provider, client, Identifier.next(), null));
    }

    /// One out of 16 million, so that tests don't share one.
    public static String anAddress() {
        var bits = ThreadLocalRandom.current().nextInt(1 << 24);
        return "10.%d.%d.%d".formatted(bits >> 16, bits >> 8 & 255, bits & 255);
    }
}
