package dev.konto.gateway.edge;

import static dev.konto.gateway.standin.Browser.location;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.gateway.standin.Gateway;

import org.junit.jupiter.api.RepeatedTest;

class ConnectionThreadTests {

    private final Gateway gateway = Gateway.shared();

    /// Answers made by the session store's threads, and answered again at once, on one connection.
    @RepeatedTest(100)
    void keepsReadingKeptAliveConnections() {
        assertThat(location(gateway.browser().signIn(""))).isEqualTo("/");
    }
}
