package dev.konto.gateway.portal;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;

import java.time.Duration;

/// The portal's files. What is under `/assets` bears its content's hash in its name and never
/// changes; the others are asked for again.
@Configuration(proxyBeanMethods = false)
class PortalFiles implements WebFluxConfigurer {

    static final String LOCATION = "classpath:/portal/";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry files) {
        files.addResourceHandler("/assets/**")
                .addResourceLocations(LOCATION + "assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        files.addResourceHandler("/**")
                .addResourceLocations(LOCATION)
                .setCacheControl(CacheControl.noCache());
    }
}
