package dev.konto.securityinfo.sender;

import jakarta.validation.constraints.NotBlank;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.net.URI;
import java.time.Duration;

/// How codes leave. The mail server itself is `spring.mail`.
///
/// @param from who mail comes from
/// @param organization what people call this place
/// @param webhookUri takes texts and calls; without it phones are not offered
/// @param webhookSecret what requests to it are signed with
/// @param timeout how long it may take
/// @param attempts how often a message is tried
@Validated
@ConfigurationProperties("konto.sender")
public record SenderSettings(
        @NotBlank @DefaultValue("no-reply@localhost") String from,
        @NotBlank @DefaultValue("Konto") String organization,
        @Nullable URI webhookUri,
        @Nullable String webhookSecret,
        @DefaultValue("5s") Duration timeout,
        @DefaultValue("2") int attempts) {

    public SenderSettings {
        if (webhookUri != null && (webhookSecret == null || webhookSecret.isBlank())) {
            throw new IllegalArgumentException(
                    "konto.sender.webhook-uri needs konto.sender.webhook-secret");
        }
    }

    public boolean hasWebhook() {
        return webhookUri != null;
    }

    @Override
    public String toString() {
        return "SenderSettings[from=" + from + ", webhookUri=" + webhookUri + "]";
    }
}
