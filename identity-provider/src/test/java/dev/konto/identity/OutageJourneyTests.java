package dev.konto.identity;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

import org.junit.jupiter.api.Test;

import java.util.Map;

/// Without its database the provider lets nobody in, and says so plainly.
class OutageJourneyTests {

    @Test
    void letsNobodyInWhileItCannotWriteItDown() {
        var mongo = new MongoServer(new MemoryBackend());
        mongo.bind();
        try (var provider = Provider.over(mongo)) {
            var portal = Application.portal(provider);
            var browser = new Browser(provider);
            var maja = provider.person("Maja");
            var page = browser.get(browser.redirectOf(portal.authorize()));
            mongo.shutdownNow();

            var typed =
                    Map.of(
                            "email", maja.email().value(),
                            "password", Provider.passwordOf(maja.id()));
            var refused = browser.fillIn(page, "/sign-in", typed);

            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.body()).contains("Signing in isn&#39;t possible right now");
            assertThat(browser.cookies()).doesNotContainKey("konto-idp");
            assertThat(browser.get(portal.authorize()).statusCode()).isEqualTo(503);
        }
    }
}
