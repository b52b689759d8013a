package dev.konto.identity.session;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.identity.session.SessionEvent.Ending;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

import java.util.List;

/// Hears of our own commands: ends the sessions of accounts that let nobody in any more, and
/// carries out revocations, where there is nothing to do unless a process died between the event
/// and its effect.
@Component
class RevocationListener {

    private final EndingSession ending;
    private final RevokingSessions revoking;

    RevocationListener(EndingSession ending, RevokingSessions revoking) {
        this.ending = ending;
        this.revoking = revoking;
    }

    @KafkaListener(id = "revocations", idIsGroup = false, topics = Topics.ACCOUNT_EVENTS)
    void on(AccountEvent event) {
        var by = Caller.reactingTo(event, "identity-provider");
        var account = new AccountId(event.accountId());
        switch (event.type()) {
            case EventTypes.SESSION_REVOKED -> carryOut(event.data(Revoked.class), account, by);
            case EventTypes.ACCOUNT_LOCKED, EventTypes.ACCOUNT_CLOSED ->
                    revoking.revoke(
                            by,
                            account,
                            SessionEndReason.ADMINISTRATOR,
                            session -> session.proof().at().isBefore(event.time()));
            default -> {}
        }
    }

    private void carryOut(Revoked revoked, AccountId account, Caller by) {
        revoked.sessionIds()
                .forEach(id -> ending.end(by, account, id, Ending.by(revoked.reason())));
    }

    record Revoked(List<SessionId> sessionIds, SessionEndReason reason) {}
}
