package dev.konto.securityinfo;

import dev.konto.securityinfo.code.Revealed;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What the owner of a new method gets: what confirms it, or what is shown this once.
public sealed interface Handover {

    /// For an app, which answers with a code.
    ///
    /// @param qrCode the address as a picture, in SVG
    record ToApp(Revealed secret, Revealed uri, Revealed qrCode) implements Handover {}

    /// A code is on its way.
    ///
    /// @param sentTo masked
    record CodeSent(String sentTo, Instant expiresAt, Instant resendAt) implements Handover {}

    record CodesShown(List<Revealed> codes) implements Handover {}

    /// For the browser, which answers with a new passkey.
    record ToBrowser(Map<String, Object> publicKey) implements Handover {}

    record PasswordShown(Revealed password) implements Handover {}

    /// The owner has it all.
    record Nothing() implements Handover {}
}
