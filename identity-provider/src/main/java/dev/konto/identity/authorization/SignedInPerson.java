package dev.konto.identity.authorization;

import dev.konto.identity.session.Proof;
import dev.konto.identity.session.Session;
import dev.konto.identity.session.SessionId;
import dev.konto.starter.account.AccountId;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/// Who is signed in, as Spring Security sees it: read from the session for each request, and never
/// stored as such. Its name is the account id, the `sub` of tokens.
public class SignedInPerson extends AbstractAuthenticationToken {

    private final transient AccountId account;
    private final transient SessionId session;
    private final transient Proof proof;

    SignedInPerson(AccountId account, SessionId session, Proof proof) {
        super(AuthorityUtils.NO_AUTHORITIES);
        this.account = account;
        this.session = session;
        this.proof = proof;
        setAuthenticated(true);
    }

    public static SignedInPerson of(Session session) {
        return new SignedInPerson(session.account(), session.id(), session.proof());
    }

    public AccountId account() {
        return account;
    }

    public SessionId session() {
        return session;
    }

    public Proof proof() {
        return proof;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public Object getPrincipal() {
        return account.value();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedInPerson that
                && account.equals(that.account)
                && session.equals(that.session)
                && proof.equals(that.proof);
    }

    @Override
    public int hashCode() {
        return session.hashCode();
    }
}
