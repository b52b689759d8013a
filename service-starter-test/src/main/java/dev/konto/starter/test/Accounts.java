package dev.konto.starter.test;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Actor;
import dev.konto.starter.account.Caller;
import dev.konto.starter.account.Client;
import dev.konto.starter.mongo.Identifier;

/// Account holders and others who call, made up afresh so that tests don't meet in the database.
public final class Accounts {

    private Accounts() {}

    public static AccountId any() {
        return new AccountId("account-" + Identifier.next());
    }

    public static Caller holderOf(AccountId account) {
        return caller(new Actor(Actor.Kind.SELF, account.value()));
    }

    public static Caller administrator() {
        return caller(new Actor(Actor.Kind.ADMIN, "konto-admin"));
    }

    private static Caller caller(Actor actor) {
        var client = new Client("192.0.2.7", "TestBrowser/1.0", Tokens.SESSION, "konto-portal");
        return new Caller(actor, client, Identifier.next(), null);
    }
}
