package dev.konto.identity.oidc;

import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;

import java.util.function.Consumer;

/// Any port on a loopback address is for native apps, which cannot know theirs beforehand (RFC
/// 8252, section 7.3). A client with a secret is a server and is sent back exactly where it is
/// registered.
class ExactRedirect implements Consumer<OAuth2AuthorizationCodeRequestAuthenticationContext> {

    @Override
    public void accept(OAuth2AuthorizationCodeRequestAuthenticationContext context) {
        OAuth2AuthorizationCodeRequestAuthenticationToken request = context.getAuthentication();
        var client = context.getRegisteredClient();
        var isNative =
                client.getClientAuthenticationMethods().contains(ClientAuthenticationMethod.NONE);
        var redirect = request.getRedirectUri();
        if (!isNative && redirect != null && !client.getRedirectUris().contains(redirect)) {
            var error = new OAuth2Error(OAuth2ErrorCodes.INVALID_REQUEST, "redirect_uri", null);
            throw new OAuth2AuthorizationCodeRequestAuthenticationException(error, null);
        }
    }
}
