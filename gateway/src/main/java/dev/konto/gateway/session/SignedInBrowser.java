package dev.konto.gateway.session;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/// The caller of a request that came with a session cookie. What it may do is in its access token,
/// which the services read.
public final class SignedInBrowser extends AbstractAuthenticationToken {

    private final transient BrowserSession session;

    SignedInBrowser(BrowserSession session) {
        super(AuthorityUtils.NO_AUTHORITIES);
        this.session = session;
        setAuthenticated(true);
    }

    public BrowserSession session() {
        return session;
    }

    @Override
    public String getPrincipal() {
        return session.accountId();
    }

    @Override
    public String getCredentials() {
        return "";
    }
}
