package dev.konto.identity.privacy;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.identity.account.Accounts;
import dev.konto.identity.account.AnnouncingClosure;
import dev.konto.identity.account.ClosingAccount;
import dev.konto.identity.account.FollowingPreferences;
import dev.konto.identity.account.ReopeningAccount;
import dev.konto.identity.authorization.DisconnectingApplication;
import dev.konto.identity.signin.OutstandingTerms;
import dev.konto.identity.signin.OutstandingTermsOfAccounts;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;

import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;

/// Carries out what people decided on the privacy pages, as far as signing in goes.
@Component
class PrivacyListener {

    private final Accounts accounts;
    private final FollowingPreferences following;
    private final AnnouncingClosure announcing;
    private final ReopeningAccount reopening;
    private final ClosingAccount closing;
    private final DisconnectingApplication disconnecting;
    private final OutstandingTermsOfAccounts terms;

    PrivacyListener(
            Accounts accounts,
            FollowingPreferences following,
            AnnouncingClosure announcing,
            ReopeningAccount reopening,
            ClosingAccount closing,
            DisconnectingApplication disconnecting,
            OutstandingTermsOfAccounts terms) {
        this.accounts = accounts;
        this.following = following;
        this.announcing = announcing;
        this.reopening = reopening;
        this.closing = closing;
        this.disconnecting = disconnecting;
        this.terms = terms;
    }

    @KafkaListener(id = "privacy", idIsGroup = false, topics = Topics.PRIVACY_EVENTS)
    void on(AccountEvent event) {
        var account = new AccountId(event.accountId());
        if (accounts.findById(account).isPresent()) {
            on(event, account, Caller.reactingTo(event, "identity-provider"));
        }
    }

    private void on(AccountEvent event, AccountId account, Caller by) {
        switch (event.type()) {
            case EventTypes.PRIVACY_PREFERENCES_CHANGED -> {
                var wish = event.data(Preferences.class);
                following.follow(account, wish.language(), wish.timeZone());
            }
            case EventTypes.PRIVACY_CLOSURE_REQUESTED ->
                    announcing.announce(by, account, event.data(Closure.class).closesAt());
            case EventTypes.PRIVACY_CLOSURE_WITHDRAWN -> reopening.reopen(by, account);
            case EventTypes.PRIVACY_ERASURE_REQUESTED -> closing.close(by, account);
            case EventTypes.PRIVACY_SERVICE_DISCONNECTED ->
                    disconnecting.disconnect(
                            by, account, event.data(Service.class).serviceId(), event.time());
            case EventTypes.PRIVACY_TERMS_OUTSTANDING -> note(event, account);
            default -> {}
        }
    }

    private void note(AccountEvent event, AccountId account) {
        var known = terms.findById(account);
        if (known.isEmpty() || known.get().toldAt().isBefore(event.time())) {
            var outstanding = !event.data(Terms.class).outstanding().isEmpty();
            terms.save(new OutstandingTerms(account, outstanding, event.time()));
        }
    }

    record Preferences(@Nullable String language, @Nullable String timeZone) {}

    record Service(String serviceId) {}

    record Closure(Instant closesAt) {}

    record Terms(List<Document> outstanding) {}

    record Document(String documentId) {}
}
