package dev.konto.starter.account;

import dev.konto.starter.problem.ProblemResponses;

import io.micrometer.tracing.Tracer;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import tools.jackson.databind.json.JsonMapper;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

/// Every service is a resource server that knows its callers.
@AutoConfiguration(before = OAuth2ResourceServerWebSecurityAutoConfiguration.class)
@EnableMethodSecurity
class AccountAutoConfiguration {

    /// Ticks in milliseconds, as MongoDB keeps time: what is answered is what is stored.
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    @Bean
    TokenRefusals tokenRefusals(ProblemResponses responses, JsonMapper json) {
        return new TokenRefusals(responses, json);
    }

    @Bean
    @Order(10)
    SecurityFilterChain managementSecurity(HttpSecurity http) {
        return ApiSecurity.management(http);
    }

    @Bean
    @Order(20)
    SecurityFilterChain apiSecurity(HttpSecurity http, TokenRefusals refusals) {
        return ApiSecurity.api(http, refusals);
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    @ConditionalOnMissingBean(name = "pagesSecurity")
    SecurityFilterChain nothingElseSecurity(HttpSecurity http, TokenRefusals refusals) {
        return ApiSecurity.nothingElse(http, refusals);
    }

    @Bean
    WebMvcConfigurer callerWebMvcConfigurer(ObjectProvider<Tracer> tracer, Clock clock) {
        var caller = new CallerArgumentResolver(new Callers(tracer.getIfAvailable()));
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(caller);
                resolvers.add(new SignInArgumentResolver());
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new RecentAuthenticationInterceptor(clock));
            }
        };
    }
}
