package dev.konto.securityinfo.code;

import dev.konto.securityinfo.throttling.Counted;
import dev.konto.securityinfo.throttling.ThrottlingRule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;

/// What sent codes are like, and how trying codes and sending them is slowed down.
///
/// @param digits how long a sent code is
/// @param lifetime how long a sent code can be used
/// @param method wrong codes for one method of an account
/// @param account wrong codes for one account, whichever method they are for
/// @param resending codes sent to one method, until one is used
/// @param sending codes sent to one account, whichever method they went to
/// @param sendingSource codes that one address had sent, whichever accounts they went to, in
/// windows
///     of `forgottenAfter`
@Validated
@ConfigurationProperties("konto.codes")
public record CodeSettings(
        @DefaultValue("6") @Min(6) @Max(8) int digits,
        @DefaultValue("10m") Duration lifetime,
        @Valid ThrottlingRule method,
        @Valid ThrottlingRule account,
        @Valid ThrottlingRule resending,
        @Valid ThrottlingRule sending,
        @Valid ThrottlingRule sendingSource) {

    /// Codes that one address had sent.
    public Counted sends() {
        return new Counted("sends", sendingSource);
    }
}
