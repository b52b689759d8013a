package dev.konto.identity.authorization;

import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;

/// The code or refresh token was used by another request at the same moment.
class GrantUsed extends OAuth2AuthenticationException {

    GrantUsed() {
        super(OAuth2ErrorCodes.INVALID_GRANT);
    }
}
