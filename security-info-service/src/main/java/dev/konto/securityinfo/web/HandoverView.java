package dev.konto.securityinfo.web;

import dev.konto.securityinfo.Handover;
import dev.konto.securityinfo.Handover.CodeSent;
import dev.konto.securityinfo.Handover.CodesShown;
import dev.konto.securityinfo.Handover.Nothing;
import dev.konto.securityinfo.Handover.PasswordShown;
import dev.konto.securityinfo.Handover.ToApp;
import dev.konto.securityinfo.Handover.ToBrowser;
import dev.konto.securityinfo.code.Revealed;
import dev.konto.securityinfo.method.MethodType;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What the owner of a new method gets, this once. Which members there are depends on the method:
/// `secret`, `uri` and `qrCode` for an app; `sentTo`, `expiresAt` and `resendAt` where a code was
/// sent; `codes`; `password`; `publicKey` for a browser that makes a passkey.
record HandoverView(
        MethodType type,
        @Schema(type = "string") @Nullable Revealed secret,
        @Schema(type = "string") @Nullable Revealed uri,
        @Schema(type = "string", description = "SVG markup") @Nullable Revealed qrCode,
        @Nullable String sentTo,
        @Nullable Instant expiresAt,
        @Nullable Instant resendAt,
        @ArraySchema(schema = @Schema(type = "string")) @Nullable List<Revealed> codes,
        @Schema(type = "string") @Nullable Revealed password,
        @Nullable Map<String, Object> publicKey) {

    static HandoverView of(MethodType type, Handover handover) {
        return switch (handover) {
            case ToApp app ->
                    new HandoverView(
                            type,
                            app.secret(),
                            app.uri(),
                            app.qrCode(),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null);
            case CodeSent sent -> of(type, sent);
            case CodesShown shown -> with(type, shown.codes(), null, null);
            case PasswordShown shown -> with(type, null, shown.password(), null);
            case Nothing _ -> with(type, null, null, null);
            case ToBrowser browser -> with(type, null, null, browser.publicKey());
        };
    }

    static HandoverView of(MethodType type, CodeSent sent) {
        return new HandoverView(
                type,
                null,
                null,
                null,
                sent.sentTo(),
                sent.expiresAt(),
                sent.resendAt(),
                null,
                null,
                null);
    }

    private static HandoverView with(
            MethodType type,
            @Nullable List<Revealed> codes,
            @Nullable Revealed password,
            @Nullable Map<String, Object> publicKey) {
        return new HandoverView(
                type, null, null, null, null, null, null, codes, password, publicKey);
    }
}
