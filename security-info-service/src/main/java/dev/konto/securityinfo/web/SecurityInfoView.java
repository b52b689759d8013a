package dev.konto.securityinfo.web;

import dev.konto.securityinfo.SecurityInfo;
import dev.konto.securityinfo.method.MethodId;
import dev.konto.securityinfo.method.MethodType;
import dev.konto.securityinfo.passkey.PasskeySettings;
import dev.konto.securityinfo.password.StoredPassword;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Security info as its owner sees it. A pass that has expired is not shown.
///
/// @param defaultMethodId the method that sign-in asks for first, after the password
record SecurityInfoView(
        List<MethodView> methods,
        @Nullable String defaultMethodId,
        @Nullable PasswordView password) {

    private static final MethodType PASS = MethodType.TEMPORARY_ACCESS_PASS;

    static SecurityInfoView of(SecurityInfo info, PasskeySettings passkeys, Instant now) {
        return new SecurityInfoView(
                info.methods().all().stream()
                        .filter(it -> it.type() != PASS || it.isUsable(now))
                        .map(it -> MethodView.of(info, it, passkeys))
                        .toList(),
                Optional.ofNullable(info.methods().defaultId()).map(MethodId::value).orElse(null),
                Optional.ofNullable(info.password()).map(PasswordView::of).orElse(null));
    }

    /// The password, of which there is at most one.
    record PasswordView(Instant changedAt, @Nullable Instant lastUsedAt) {

        static PasswordView of(StoredPassword password) {
            return new PasswordView(password.changedAt(), password.lastUsedAt());
        }
    }
}
