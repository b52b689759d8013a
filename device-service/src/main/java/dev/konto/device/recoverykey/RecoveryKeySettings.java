package dev.konto.device.recoverykey;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/// Who may look at recovery keys, and how often.
///
/// @param acr the authentication context that a look needs, such as
///     `urn:konto:acr:multi-factor`; empty if the strongest will do that the account has
/// @param viewsPerHour how many keys of one account can be looked at within an hour
@ConfigurationProperties("konto.devices.recovery-keys")
public record RecoveryKeySettings(
        @DefaultValue("") String acr, @DefaultValue("10") int viewsPerHour) {

    public RecoveryKeySettings {
        Assert.isTrue(
                viewsPerHour > 0, "konto.devices.recovery-keys.views-per-hour must be positive");
    }
}
