package dev.konto.gateway.signin;

import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.server.DefaultServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Makes the request with which a browser goes to the provider: state, nonce and PKCE by Spring
/// Security, and what a page may ask for beyond that, such as a recent sign-in for a step-up, and
/// the thumbprint of the key by which its browser proves afterwards which device it is.
@Component
class AuthorizationRequests {

    private static final List<String> PASSED_ON =
            List.of("max_age", "acr_values", "prompt", "ui_locales", "device_key");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9:._ -]{1,200}");

    private final ClientRegistration client;
    private final ServerOAuth2AuthorizationRequestResolver requests;

    AuthorizationRequests(ClientRegistration client) {
        this.client = client;
        this.requests =
                new DefaultServerOAuth2AuthorizationRequestResolver(
                        new InMemoryReactiveClientRegistrationRepository(client));
    }

    Mono<OAuth2AuthorizationRequest> create(ServerWebExchange exchange) {
        var asked = asked(exchange);
        return requests.resolve(exchange, client.getRegistrationId())
                .map(
                        request ->
                                OAuth2AuthorizationRequest.from(request)
                                        .additionalParameters(all -> all.putAll(asked))
                                        .build());
    }

    private static Map<String, Object> asked(ServerWebExchange exchange) {
        var asked = new HashMap<String, Object>();
        for (var name : PASSED_ON) {
            var value = exchange.getRequest().getQueryParams().getFirst(name);
            if (value != null && PLAIN.matcher(value).matches()) {
                asked.put(name, value);
            }
        }
        return asked;
    }
}
