package dev.konto.identity.secondstep;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;

/// How the step after the password goes.
///
/// @param timeLimit how long it may take
/// @param fewRecoveryCodes a person with so many left, or fewer, is told
@Validated
@ConfigurationProperties("konto.second-step")
record SecondStepSettings(
        @DefaultValue("10m") Duration timeLimit, @DefaultValue("3") int fewRecoveryCodes) {}
