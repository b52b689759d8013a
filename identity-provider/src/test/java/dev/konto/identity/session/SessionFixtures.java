package dev.konto.identity.session;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;

import java.time.Duration;
import java.time.Instant;

/// Sessions that began on Monday at eight.
public final class SessionFixtures {

    public static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    public static final SessionSettings SETTINGS =
            new SessionSettings(
                    Duration.ofHours(12),
                    Duration.ofDays(14),
                    Duration.ofMinutes(1),
                    Duration.ofDays(1));
    public static final Application PORTAL = new Application("konto-portal", "My Account");
    public static final Application CLI = new Application("konto-cli", "Konto CLI");

    private SessionFixtures() {}

    public static Session aSession() {
        return aSessionOf(Accounts.any());
    }

    public static Session aSessionOf(AccountId account) {
        return aSession(account, MONDAY);
    }

    public static Session aSession(AccountId account, Instant startedAt) {
        return Session.start(
                SessionId.next(),
                account,
                Proof.byPassword(startedAt),
                new Origin("192.0.2.7", "TestBrowser/1.0"),
                SETTINGS);
    }
}
