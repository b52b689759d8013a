package dev.konto.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.acceptance.suite.Api;
import dev.konto.acceptance.suite.Konto;
import dev.konto.acceptance.suite.WithSuite;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WithSuite
class DemoAccountTests {

    private Api maja;

    @BeforeEach
    void signIn(Konto konto) {
        maja = konto.api(konto.people().maja());
    }

    @Test
    void hasAProfile() {
        var profile = maja.get("/api/v1/profile");

        assertThat(profile.status()).as(profile.toString()).isEqualTo(200);
        assertThat(profile.text()).contains("maja@fjord.example", "Maja Berg");
    }

    @Test
    void hasThreeDevicesOfWhichOneRunsWindows() {
        var devices = maja.get("/api/v1/devices").body().get("items");

        assertThat(
                        devices.valueStream()
                                .map(device -> device.at("/operatingSystem/name").asString()))
                .hasSize(3)
                .containsOnlyOnce("Windows");
    }

    @Test
    void belongsToAHomeAndIsAGuestInTwoOrganizations() {
        var organizations = maja.get("/api/v1/organizations").body();

        assertThat(organizations.at("/home/name").asString()).isEqualTo("Fjord University");
        assertThat(
                        organizations
                                .get("others")
                                .valueStream()
                                .map(other -> other.get("name").asString()))
                .containsExactlyInAnyOrder("Nordic Research Net", "Harbour Robotics");
    }

    @Test
    void hasTermsOfUseWaiting() {
        var terms = maja.get("/api/v1/privacy/terms-of-use").body().get("items");

        assertThat(terms.valueStream())
                .singleElement()
                .satisfies(
                        document ->
                                assertThat(document.toString())
                                        .contains("Acceptable use of Fjord University"));
    }

    @Test
    void findsItsOwnSignIns() {
        var signIns = maja.get("/api/v1/sign-ins").body().get("items");

        assertThat(signIns.valueStream().map(signIn -> signIn.at("/application/name").asString()))
                .contains("Konto CLI");
    }
}
