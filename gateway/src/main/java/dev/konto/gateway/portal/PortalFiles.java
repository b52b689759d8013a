package dev.konto.gateway.portal;

import static org.springframework.http.HttpHeaders.ACCEPT_ENCODING;
import static org.springframework.http.HttpHeaders.VARY;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.server.WebFilter;

import java.time.Duration;

/// The portal's files. What is under `/assets` bears its content's hash in its name and never
/// changes; the others are asked for again.
@Configuration(proxyBeanMethods = false)
class PortalFiles implements WebFluxConfigurer {

    static final String LOCATION = "classpath:/portal/";

    private static final String ASSETS = "/assets/";

    /// Files that anyone may keep are kept in each encoding.
    @Bean
    WebFilter assetsDifferByEncoding() {
        return (exchange, chain) -> {
            if (exchange.getRequest().getPath().value().startsWith(ASSETS)) {
                exchange.getResponse().getHeaders().add(VARY, ACCEPT_ENCODING);
            }
            return chain.filter(exchange);
        };
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry files) {
        files.addResourceHandler(ASSETS + "**")
                .addResourceLocations(LOCATION + "assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        files.addResourceHandler("/**")
                .addResourceLocations(LOCATION)
                .setCacheControl(CacheControl.noCache());
    }
}
