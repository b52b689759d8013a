package dev.konto.identity.signin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;

/// How people are refused.
///
/// @param takeAtLeast how long it takes at least to hear that a password or a proof was wrong, and
///     to go on with an address that may be anybody's; more than it usually takes to find out
@Validated
@ConfigurationProperties("konto.refusals")
record RefusalSettings(@DefaultValue("400ms") Duration takeAtLeast) {}
