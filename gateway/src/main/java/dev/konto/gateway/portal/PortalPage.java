package dev.konto.gateway.portal;

import static org.springframework.web.reactive.function.server.RequestPredicates.accept;
import static org.springframework.web.reactive.function.server.RequestPredicates.methods;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.konto.gateway.edge.SecurityHeaders;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ResourceLoader;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

import reactor.core.publisher.Mono;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/// The portal's one page. It finds its way by itself, so every address that isn't something else
/// leads to it, each time with a nonce of its own for the styles that it makes.
@Configuration(proxyBeanMethods = false)
class PortalPage {

    private static final String NONCE = "__CSP_NONCE__";
    private static final int NONCE_BYTES = 16;

    /// First parts of paths that are never pages.
    private static final Set<String> RESERVED =
            Set.of("api", "admin", "internal", "actuator", "login", "assets", ".well-known");

    @Bean
    RouterFunction<ServerResponse> everyPage(ResourceLoader resources, SecureRandom random)
            throws IOException {
        var file = resources.getResource(PortalFiles.LOCATION + "index.html");
        if (!file.exists()) {
            return request -> Mono.empty();
        }
        var page = file.getContentAsString(UTF_8);
        return RouterFunctions.route(
                methods(HttpMethod.GET, HttpMethod.HEAD)
                        .and(accept(MediaType.TEXT_HTML))
                        .and(PortalPage::isPage),
                request -> answer(request, page, nonce(random)));
    }

    private static Mono<ServerResponse> answer(ServerRequest request, String page, String nonce) {
        request.exchange().getAttributes().put(SecurityHeaders.NONCE, nonce);
        return ServerResponse.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, UTF_8))
                .cacheControl(CacheControl.noStore())
                .bodyValue(page.replace(NONCE, nonce));
    }

    private static boolean isPage(ServerRequest request) {
        var parts =
                request.requestPath().pathWithinApplication().elements().stream()
                        .map(PathContainer.Element::value)
                        .filter(part -> !part.equals("/"))
                        .toList();
        return parts.isEmpty()
                || request.path().equals("/index.html")
                || (!RESERVED.contains(parts.getFirst()) && !parts.getLast().contains("."));
    }

    private static String nonce(SecureRandom random) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        return Base64.getEncoder().encodeToString(nonce);
    }
}
