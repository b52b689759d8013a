package dev.konto.acceptance.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;

/// A device with a passkey store, as Chromium plays it: somebody is always there, and is always the
/// right one.
final class VirtualAuthenticator {

    private VirtualAuthenticator() {}

    static void plugInto(Page page) {
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var parameters = new JsonObject();
        parameters.add("options", options);
        var browser = page.context().newCDPSession(page);
        browser.send("WebAuthn.enable");
        browser.send("WebAuthn.addVirtualAuthenticator", parameters);
    }
}
