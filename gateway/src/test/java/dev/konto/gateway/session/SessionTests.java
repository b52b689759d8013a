package dev.konto.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.gateway.standin.Gateway;
import dev.konto.gateway.standin.Json;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;

import java.time.Duration;
import java.util.List;

class SessionTests {

    private final Gateway gateway = Gateway.shared();

    @Test
    void tellsAnyoneThatNobodyIsSignedIn() {
        var session = gateway.browser().get("/api/session", "Authorization", "Bearer nonsense");

        assertThat(session.statusCode()).isEqualTo(200);
        assertThat(Json.of(session).at("/signedIn").asBoolean()).isFalse();
        assertThat(Json.of(session).propertyNames())
                .containsExactlyInAnyOrder("signedIn", "locale", "csrf", "organization", "links");
        assertThat(Json.text(session, "/locale")).isEqualTo("en");
        assertThat(Json.text(session, "/csrf/header")).isEqualTo("X-CSRF-Token");
        assertThat(Json.text(session, "/csrf/token")).isNotEmpty();
        assertThat(session.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void tellsAnyoneInTheirLanguage() {
        var session = gateway.browser().get("/api/session", "Accept-Language", "de, sv-FI;q=0.8");

        assertThat(Json.text(session, "/locale")).isEqualTo("sv");
    }

    @Test
    void tellsWhoIsSignedIn() {
        var session = gateway.browser().signIn().get("/api/session", "Accept-Language", "en");

        assertThat(Json.of(session).at("/signedIn").asBoolean()).isTrue();
        assertThat(Json.text(session, "/accountId")).isEqualTo("maja");
        assertThat(Json.text(session, "/name")).isEqualTo("Maja Berg");
        assertThat(Json.text(session, "/email")).isEqualTo("maja@fjord.example");
        assertThat(Json.text(session, "/locale")).isEqualTo("sv");
        assertThat(session.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void tellsWhosePortalThisIs() {
        try (var fjord =
                Gateway.start(
                        "konto.organization.name", "Fjord University",
                        "konto.organization.brand-color", "#0f6cbd",
                        "konto.organization.links[0].title", "Mail",
                        "konto.organization.links[0].url", "https://mail.example/")) {
            var session = fjord.browser().get("/api/session");

            assertThat(Json.of(session).at("/organization").toString())
                    .isEqualTo("{\"name\":\"Fjord University\",\"brandColor\":\"#0f6cbd\"}");
            assertThat(Json.text(session, "/links/0/url")).isEqualTo("https://mail.example/");
        }
    }

    @Test
    void tellsAccountsApart() {
        var maja = gateway.browser().signIn();
        Gateway.PROVIDER.nextIs("erik");
        var erik = gateway.browser().signIn();

        assertThat(Json.text(maja.get("/api/session"), "/accountId")).isEqualTo("maja");
        assertThat(Json.text(erik.get("/api/session"), "/accountId")).isEqualTo("erik");
    }

    @Test
    void forgetsACookieThatMeansNothing() {
        var browser = gateway.browser("A".repeat(43));

        assertThat(Json.of(browser.get("/api/session")).at("/signedIn").asBoolean()).isFalse();
        assertThat(browser.cookies()).doesNotContainKey("konto");
    }

    @Test
    void leavesNothingInTheStoreThatOpensASession() {
        Gateway.PROVIDER.nextIs("nobody-else");
        var browser = gateway.browser().signIn();
        browser.get("/api/v1/devices");
        var token = String.valueOf(Gateway.DEVICES.lastRequest().header("Authorization"));

        var stored = stored("nobody-else");

        assertThat(stored).hasSize(1);
        assertThat(stored.getFirst().toJson())
                .doesNotContain(browser.session())
                .doesNotContain(token.replace("Bearer ", ""))
                .doesNotContain("maja@fjord.example");
    }

    @Test
    void livesWhileItIsUsed() {
        Gateway.PROVIDER.accessTokensLive(Duration.ofDays(2));
        var browser = gateway.browser().signIn();

        for (var hours = 0; hours < 18; hours += 6) {
            Gateway.CLOCK.putForward(Duration.ofHours(6));
            assertThat(browser.get("/api/v1/devices").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void endsWithoutUse() {
        Gateway.PROVIDER.accessTokensLive(Duration.ofDays(2));
        var browser = gateway.browser().signIn();

        Gateway.CLOCK.putForward(Duration.ofHours(8));

        assertThat(browser.get("/api/v1/devices").statusCode()).isEqualTo(401);
    }

    @Test
    void endsAfterADayInAnyCase() {
        Gateway.PROVIDER.accessTokensLive(Duration.ofDays(2));
        var browser = gateway.browser().signIn();
        for (var hours = 0; hours < 24; hours += 6) {
            browser.get("/api/v1/devices");
            Gateway.CLOCK.putForward(Duration.ofHours(6));
        }

        assertThat(browser.get("/api/v1/devices").statusCode()).isEqualTo(401);
    }

    @Test
    void outlivesARestart() {
        var cookie = gateway.browser().signIn().session();

        try (var restarted = Gateway.start()) {
            var browser = restarted.browser(cookie);

            assertThat(Json.text(browser.get("/api/session"), "/accountId")).isEqualTo("maja");
            assertThat(browser.get("/api/v1/devices").statusCode()).isEqualTo(200);
        }
    }

    private List<Document> stored(String account) {
        return gateway.bean(ReactiveMongoOperations.class)
                .findAll(Document.class, "browserSessions")
                .filter(document -> account.equals(document.getString("accountId")))
                .collectList()
                .blockOptional(Duration.ofSeconds(5))
                .orElseThrow();
    }
}
