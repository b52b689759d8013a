package dev.konto.privacy.account;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.privacy.closure.HearingOfReopening;
import dev.konto.privacy.preferences.AdoptingPreferences;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Actor;
import dev.konto.starter.account.Caller;

import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// Hears what the directory says of accounts. A change that its owner made is not taken over: the
/// owner's own choice of language comes from here and would only come back late.
@Component
class AccountListener {

    private final AdoptingPreferences adopting;
    private final HearingOfReopening reopening;

    AccountListener(AdoptingPreferences adopting, HearingOfReopening reopening) {
        this.adopting = adopting;
        this.reopening = reopening;
    }

    @KafkaListener(topics = Topics.ACCOUNT_EVENTS)
    void on(AccountEvent event) {
        switch (event.type()) {
            case EventTypes.ACCOUNT_CREATED -> adopt(event);
            case EventTypes.ACCOUNT_CHANGED -> adoptFromAdministrator(event);
            case EventTypes.ACCOUNT_REOPENED -> reopen(event);
            default -> {}
        }
    }

    private void adoptFromAdministrator(AccountEvent event) {
        var told = event.data(Person.class);
        var any = told.locale() != null || told.timeZone() != null;
        if (any && told.actor().kind() == Actor.Kind.ADMIN) {
            adopt(event);
        }
    }

    private void adopt(AccountEvent event) {
        var told = event.data(Person.class);
        adopting.adopt(
                new AccountId(event.accountId()),
                told.locale(),
                told.timeZone(),
                Caller.reactingTo(event, "privacy-service"),
                event.time());
    }

    /// Tells that the account is kept, as was decided on a page of the directory's. What the
    /// directory only repeats was decided here, and may be behind its owner's next decision.
    private void reopen(AccountEvent event) {
        if (event.data(Person.class).actor().kind() == Actor.Kind.SYSTEM) {
            return;
        }
        var by = Caller.reactingTo(event, "privacy-service");
        reopening.reopen(new AccountId(event.accountId()), event.time(), by);
    }

    record Person(Actor actor, @Nullable String locale, @Nullable String timeZone) {}
}
