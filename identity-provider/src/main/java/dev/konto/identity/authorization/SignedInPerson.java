package dev.konto.identity.authorization;

import dev.konto.identity.session.DeviceId;
import dev.konto.identity.session.Proof;
import dev.konto.identity.session.Session;
import dev.konto.identity.session.SessionId;
import dev.konto.starter.account.AccountId;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

import java.util.Objects;

/// Who is signed in, as Spring Security sees it: read from the session for each request, and never
/// stored as such. Its name is the account id, the `sub` of tokens.
public class SignedInPerson extends AbstractAuthenticationToken {

    /// The claim of access tokens that names the device.
    public static final String DEVICE_CLAIM = "device_id";

    private final transient AccountId account;
    private final transient SessionId session;
    private final transient Proof proof;
    private final transient @Nullable DeviceId device;

    SignedInPerson(AccountId account, SessionId session, Proof proof, @Nullable DeviceId device) {
        super(AuthorityUtils.NO_AUTHORITIES);
        this.account = account;
        this.session = session;
        this.proof = proof;
        this.device = device;
        setAuthenticated(true);
    }

    public static SignedInPerson of(Session session) {
        return new SignedInPerson(
                session.account(), session.id(), session.proof(), session.device());
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

    /// The registered device that they are at, if it proved to be.
    public @Nullable DeviceId device() {
        return device;
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
                && proof.equals(that.proof)
                && Objects.equals(device, that.device);
    }

    @Override
    public int hashCode() {
        return session.hashCode();
    }
}
