package dev.konto.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.acceptance.suite.Konto;
import dev.konto.acceptance.suite.Person;

import org.junit.jupiter.api.Test;

/// An address that nobody here bears is invited, and whoever reads its mail joins by the link.
@WithBrowser
class InvitationTests {

    @Test
    void bringsInSomebodyFromOutside(Konto konto, Browser browser) {
        var guest = konto.people().outsider();
        var pass = konto.people().pass(guest);
        konto.people().invite(guest, "harbour-robotics", "Ada Holm");
        var link = konto.people().mailOf(guest).linkTo("/organizations?invitation=");

        try (var visit = browser.visit(konto)) {
            visit.page().navigate(link);
            visit.button("Sign in").click();
            choosesAPassword(visit, guest, pass);
            visit.giveCredentials(guest, guest.password());
            visit.button("Accept the invitation from Harbour Robotics").click();
            assertThat(visit.text("You belong to Harbour Robotics now.")).isVisible();

            visit.page().navigate(link);
            assertThat(visit.text("You have accepted the invitation from Harbour Robotics"))
                    .isVisible();
            assertThat(visit.complaints()).isEmpty();
        }
        assertThat(konto.api(guest).get("/api/v1/organizations").body().at("/others/0/name"))
                .hasToString("\"Harbour Robotics\"");
    }

    private static void choosesAPassword(Visit visit, Person guest, String pass) {
        visit.page().click("a[href*=forgotten-password]");
        visit.page().fill("#email", guest.email());
        visit.page().click("main button[type=submit]");
        visit.page().click("button[value=TEMPORARY_ACCESS_PASS]");
        visit.page().fill("#code", pass);
        visit.page().click("form:has(#code) button");
        visit.page().fill("#password", guest.password());
        visit.page().fill("#repeated", guest.password());
        visit.page().click("main button[type=submit]");
        visit.page().click("main a.button");
    }
}
