package dev.konto.identity.useragent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UserAgentsTests {

    private final UserAgents userAgents = new UserAgents();

    @Test
    void namesBrowserAndSystemAsPeopleKnowThem() {
        var chrome =
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
                        + " Chrome/142.0.0.0 Safari/537.36";

        assertThat(userAgents.browser(chrome)).hasValue(new Software("Chrome", "142"));
        assertThat(userAgents.operatingSystem(chrome)).hasValue(new Software("Windows", null));
    }

    @Test
    void namesNothingThatItDoesNotKnow() {
        assertThat(userAgents.browser("something else entirely")).isEmpty();
        assertThat(userAgents.operatingSystem(null)).isEmpty();
    }
}
