package dev.konto.securityinfo.password;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.net.URI;
import java.time.Duration;

/// Where new passwords are looked up among breached ones.
///
/// @param rangeUri answers to `<rangeUri>/<five hexadecimal digits>`, as
///     `https://api.pwnedpasswords.com/range` does; without it nothing is looked up
/// @param timeout how long an answer may take
@Validated
@ConfigurationProperties("konto.password.breached")
record BreachedPasswordSettings(@Nullable URI rangeUri, @DefaultValue("1s") Duration timeout) {}
