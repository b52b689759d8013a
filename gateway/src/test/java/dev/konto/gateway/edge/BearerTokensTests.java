package dev.konto.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;

import dev.konto.gateway.standin.AccessTokens;
import dev.konto.gateway.standin.Gateway;
import dev.konto.gateway.standin.Json;
import dev.konto.gateway.standin.Provider;

import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.function.UnaryOperator;

class BearerTokensTests {

    private final Gateway gateway = Gateway.shared();
    private final Provider provider = Gateway.PROVIDER;

    @Test
    void areAcceptedFromTheProvider() {
        var token = provider.tokens().of("maja");

        var answer = call(token);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Gateway.DEVICES.lastRequest().header("Authorization"))
                .isEqualTo("Bearer " + token);
    }

    @Test
    void needNoCsrfToken() {
        var answer =
                gateway.browser()
                        .post(
                                "/api/v1/devices/1/disable",
                                "",
                                "Authorization",
                                "Bearer " + provider.tokens().of("maja"));

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void areRefusedWhenTheyAreOver() {
        var over = Date.from(Instant.now().minus(Duration.ofMinutes(2)));

        assertRefused(tokenBut(claims -> claims.expirationTime(over)));
    }

    @Test
    void areRefusedWhenTheyAreForOthers() {
        assertRefused(tokenBut(claims -> claims.audience("another-api")));
        assertRefused(tokenBut(claims -> claims.audience("konto-portal")));
    }

    @Test
    void areRefusedFromAnotherIssuer() {
        assertRefused(tokenBut(claims -> claims.issuer("https://evil.example")));
    }

    @Test
    void areRefusedWhenAnybodyElseSignedThem() {
        assertRefused(new AccessTokens(provider.uri()).of("maja"));
    }

    @Test
    void areRefusedWhenNobodySignedThem() {
        var parts = provider.tokens().of("maja").split("\\.", -1);

        assertRefused("eyJhbGciOiJub25lIn0." + parts[1] + ".");
        assertRefused(parts[0] + "." + parts[1] + ".");
        assertRefused("nonsense");
    }

    @Test
    void doNotStandInForTheCsrfTokenElsewhere() {
        var browser = gateway.browser().signIn();

        var refused = browser.post("/logout", "", "Authorization", "Bearer anything");

        assertThat(refused.statusCode()).isEqualTo(403);
    }

    private String tokenBut(UnaryOperator<JWTClaimsSet.Builder> changed) {
        return provider.tokens().of("maja", changed);
    }

    private HttpResponse<String> call(String token) {
        return gateway.browser().get("/api/v1/devices", "Authorization", "Bearer " + token);
    }

    private void assertRefused(String token) {
        var refused = call(token);

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(Json.problem(refused)).isEqualTo("unauthenticated");
        assertThat(refused.headers().firstValue("WWW-Authenticate"))
                .hasValue("Bearer error=\"invalid_token\"");
        assertThat(Gateway.DEVICES.requests()).isEmpty();
    }
}
