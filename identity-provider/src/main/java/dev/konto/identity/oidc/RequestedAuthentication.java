package dev.konto.identity.oidc;

import dev.konto.identity.authorization.SignedInPerson;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.stereotype.Component;

import java.util.function.Consumer;

/// Refuses authorization requests that ask for what cannot be: an age that is no number, a strength
/// that nobody reaches here (RFC 9470, section 5), silence where the person is needed. A client
/// that asks for the impossible is told so at once; otherwise it would ask again and again.
@Component
class RequestedAuthentication
        implements Consumer<OAuth2AuthorizationCodeRequestAuthenticationContext> {

    private static final String TOO_STRONG = "unmet_authentication_requirements";

    private final RecentEnough recentEnough;

    RequestedAuthentication(RecentEnough recentEnough) {
        this.recentEnough = recentEnough;
    }

    @Override
    public void accept(OAuth2AuthorizationCodeRequestAuthenticationContext context) {
        OAuth2AuthorizationCodeRequestAuthenticationToken request = context.getAuthentication();
        requireSeconds(request);
        requireReachableStrength(request);
        requirePersonIfSilent(request);
    }

    private static void requireSeconds(OAuth2AuthorizationCodeRequestAuthenticationToken request) {
        var maxAge = request.getAdditionalParameters().get(SignInDemand.MAX_AGE);
        if (maxAge != null && !(maxAge instanceof String age && SignInDemand.isSeconds(age))) {
            throw refusal(OAuth2ErrorCodes.INVALID_REQUEST, SignInDemand.MAX_AGE, request);
        }
    }

    private static void requireReachableStrength(
            OAuth2AuthorizationCodeRequestAuthenticationToken request) {
        if (!demand(request).reachable()) {
            throw refusal(TOO_STRONG, SignInDemand.ACR_VALUES, request);
        }
    }

    private void requirePersonIfSilent(OAuth2AuthorizationCodeRequestAuthenticationToken request) {
        var demand = demand(request);
        var here = (Authentication) request.getPrincipal();
        if (demand.silent() && !recentEnough.met(demand, here)) {
            throw tooWeak(demand, here)
                    ? refusal(TOO_STRONG, SignInDemand.ACR_VALUES, request)
                    : refusal("login_required", SignInDemand.PROMPT, request);
        }
    }

    private static boolean tooWeak(SignInDemand demand, Authentication here) {
        return here instanceof SignedInPerson person && !demand.strongEnough(person.proof());
    }

    private static SignInDemand demand(OAuth2AuthorizationCodeRequestAuthenticationToken request) {
        return SignInDemand.of(
                text(request, SignInDemand.PROMPT),
                text(request, SignInDemand.MAX_AGE),
                text(request, SignInDemand.ACR_VALUES));
    }

    private static @Nullable String text(
            OAuth2AuthorizationCodeRequestAuthenticationToken request, String parameter) {
        return request.getAdditionalParameters().get(parameter) instanceof String text
                ? text
                : null;
    }

    private static OAuth2AuthorizationCodeRequestAuthenticationException refusal(
            String code,
            String parameter,
            OAuth2AuthorizationCodeRequestAuthenticationToken request) {
        var error = new OAuth2Error(code, "OAuth 2.0 Parameter: " + parameter, null);
        return new OAuth2AuthorizationCodeRequestAuthenticationException(error, request);
    }
}
