package dev.konto.identity.signin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// What people are shown between signing in and going on.
///
/// @param termsInterrupt whether required terms of use that wait are among it
@Validated
@ConfigurationProperties("konto.sign-in")
record InterruptionSettings(@DefaultValue("true") boolean termsInterrupt) {}
