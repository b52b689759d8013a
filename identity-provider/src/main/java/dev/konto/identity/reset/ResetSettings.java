package dev.konto.identity.reset;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;

/// How a forgotten password is replaced.
///
/// @param timeLimit how long it may take from the first page to the last
@Validated
@ConfigurationProperties("konto.password-reset")
record ResetSettings(@DefaultValue("30m") Duration timeLimit) {}
