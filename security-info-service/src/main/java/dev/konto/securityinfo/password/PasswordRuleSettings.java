package dev.konto.securityinfo.password;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.util.List;

/// What a new password must be like, as far as the operator decides. It can be made stricter than
/// NIST SP 800-63B-4, not laxer.
///
/// @param minLength characters where the password is the only factor
/// @param minLengthWithSecondFactor characters where a second factor is needed too
/// @param maxLength characters at most
/// @param names names of the service and the organization, kept out like the person's own
@Validated
@ConfigurationProperties("konto.password.rules")
public record PasswordRuleSettings(
        @DefaultValue("15") @Min(15) @Max(64) int minLength,
        @DefaultValue("8") @Min(8) @Max(64) int minLengthWithSecondFactor,
        @DefaultValue("256") @Min(64) @Max(1024) int maxLength,
        @DefaultValue("konto") List<String> names) {}
