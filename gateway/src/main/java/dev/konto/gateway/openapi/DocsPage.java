package dev.konto.gateway.openapi;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

import java.io.IOException;
import java.io.UncheckedIOException;

/// A page on which the API can be read and tried (Swagger UI, from its webjar).
@Configuration(proxyBeanMethods = false)
class DocsPage implements WebFluxConfigurer {

    private static final String FILES = "classpath*:/META-INF/resources/webjars/swagger-ui/*/";
    private static final String ANY_FILE = "swagger-ui.css";

    @Bean
    RouterFunction<ServerResponse> docs() {
        var page = new ClassPathResource("docs/index.html");
        return RouterFunctions.route()
                .GET(
                        "/api/docs",
                        _ -> ServerResponse.ok().contentType(MediaType.TEXT_HTML).bodyValue(page))
                .build();
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry files) {
        files.addResourceHandler("/api/docs/**")
                .addResourceLocations("classpath:/docs/", swaggerUi())
                .setCacheControl(CacheControl.noCache());
    }

    /// The webjar's folder bears its version.
    private static String swaggerUi() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources(FILES + ANY_FILE);
            return files[0].getURL().toString().replace(ANY_FILE, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
