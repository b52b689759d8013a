package dev.konto.signinactivity.web;

import dev.konto.signinactivity.origin.Network;
import dev.konto.signinactivity.origin.Software;
import dev.konto.starter.account.Actor;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Map;

/// A change to the account as its holder sees it.
record ChangeView(
        String id,
        Instant occurredAt,
        @Schema(description = "The event's type, such as `device.disabled`; more may come")
                String type,
        @Schema(description = "The account area, such as `device`") String area,
        @Schema(description = "What happened, in the reader's language") String title,
        @Schema(description = "The name of what was changed") @Nullable String subject,
        Actor actor,
        @Nullable Software browser,
        @Nullable Software operatingSystem,
        @Nullable Place location,
        @Nullable Network network,
        @Nullable String ip,
        @Nullable String sessionId,
        @Schema(description = "The same for all that was done together") String transaction,
        @Schema(description = "The sign-in that began the session in which it was done")
                @Nullable String signInId,
        @Schema(description = "What else is known, by the names of the event's schema")
                Map<String, String> details) {}
