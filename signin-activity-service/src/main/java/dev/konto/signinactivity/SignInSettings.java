package dev.konto.signinactivity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

import java.time.Duration;

/// How sign-ins are kept.
///
/// @param retention how long; the database deletes what is older. At least a minute, which is how
///     often MongoDB looks
/// @param shortestRetention how long at least, whatever organizations and owners choose
@ConfigurationProperties("konto.sign-ins")
public record SignInSettings(
        @DefaultValue("90d") Duration retention, @DefaultValue("7d") Duration shortestRetention) {

    private static final Duration SHORTEST = Duration.ofMinutes(1);

    public SignInSettings {
        Assert.isTrue(
                retention.compareTo(SHORTEST) >= 0,
                "konto.sign-ins.retention must be at least a minute");
    }
}
