package dev.konto.acceptance.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/// A device with a passkey store, as Chromium plays it: whoever touches it is always the right one.
final class VirtualAuthenticator {

    private final CDPSession browser;
    private final String id;

    private VirtualAuthenticator(CDPSession browser, String id) {
        this.browser = browser;
        this.id = id;
    }

    /// Somebody is there to touch it, at first.
    static VirtualAuthenticator plugInto(Page page) {
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
        var added = browser.send("WebAuthn.addVirtualAuthenticator", parameters);
        return new VirtualAuthenticator(browser, added.get("authenticatorId").getAsString());
    }

    /// Whether anybody touches it from now on when it is asked.
    void isTouched(boolean now) {
        var parameters = new JsonObject();
        parameters.addProperty("authenticatorId", id);
        parameters.addProperty("enabled", now);
        browser.send("WebAuthn.setAutomaticPresenceSimulation", parameters);
    }
}
