package dev.konto.gateway.provider;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;

import reactor.core.publisher.Mono;

import java.time.Duration;

/// Whether the provider answers, asked before a browser is sent there: whoever is sent to a
/// provider that is down ends on the browser's own error page.
@Component
public class ProviderReach {

    private static final Logger log = LoggerFactory.getLogger(ProviderReach.class);

    private static final Duration BELIEVED_FOR = Duration.ofSeconds(3);

    private final Mono<Boolean> answers;

    ProviderReach(WebClient providerClient, ProviderSettings settings) {
        answers =
                providerClient
                        .get()
                        .uri(settings.jwkSetUri())
                        .retrieve()
                        .toBodilessEntity()
                        .thenReturn(true)
                        .onErrorResume(ProviderReach::unreachable)
                        .cache(
                                answered -> answered ? BELIEVED_FOR : Duration.ZERO,
                                _ -> Duration.ZERO,
                                () -> Duration.ZERO);
    }

    public Mono<Boolean> answers() {
        return answers;
    }

    private static Mono<Boolean> unreachable(Throwable error) {
        log.warn("The OpenID provider doesn't answer: {}", error.getMessage());
        return Mono.just(false);
    }
}
