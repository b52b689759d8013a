package dev.konto.identity.notification;

import jakarta.validation.constraints.NotBlank;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;

/// How mail leaves. The server itself is `spring.mail`.
///
/// @param from who it comes from
/// @param tryAgainAfter the pause after the first failure; it doubles with each one
/// @param giveUpAfter how long it is tried
/// @param keptFor how long it is known that an event was told of
@Validated
@ConfigurationProperties("konto.mail")
record MailSettings(
        @NotBlank String from,
        @DefaultValue("10s") Duration tryAgainAfter,
        @DefaultValue("3d") Duration giveUpAfter,
        @DefaultValue("30d") Duration keptFor) {}
