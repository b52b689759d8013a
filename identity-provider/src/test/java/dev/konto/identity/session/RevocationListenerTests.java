package dev.konto.identity.session;

import static dev.konto.identity.session.SessionFixtures.aSession;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.identity.IdentityProviderTest;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.mongo.Identifier;
import dev.konto.starter.test.Accounts;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;

@IdentityProviderTest
class RevocationListenerTests {

    @Autowired RevocationListener listener;
    @Autowired Sessions sessions;

    private final AccountId maja = Accounts.any();

    @Test
    void carriesOutWhatAProcessDidNotLiveToDo() {
        var session = sessions.save(aSession(maja, Instant.now()));

        listener.on(revocation(maja, session));

        assertThat(sessions.known(maja, session.id()).endedAt()).isNotNull();
    }

    @Test
    void endsNobodyElsesSession() {
        var session = sessions.save(aSession(maja, Instant.now()));

        listener.on(revocation(Accounts.any(), session));

        assertThat(sessions.known(maja, session.id()).endedAt()).isNull();
    }

    private static AccountEvent revocation(AccountId account, Session session) {
        var body =
                """
                {"sessionIds": ["%s"], "reason": "signed-out-elsewhere"}
                """
                        .formatted(session.id().value());
        return new AccountEvent(
                Identifier.next(),
                "/konto/identity-provider",
                EventTypes.SESSION_REVOKED,
                account.value(),
                Instant.now(),
                EventTypes.dataSchema(EventTypes.SESSION_REVOKED),
                "revocations/" + account.value(),
                1,
                Identifier.next(),
                null,
                new JsonMapper().readTree(body));
    }
}
