package dev.konto.securityinfo.web;

import dev.konto.securityinfo.SecurityInfo;
import dev.konto.securityinfo.method.MethodId;
import dev.konto.securityinfo.password.StoredPassword;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Security info as its owner sees it.
///
/// @param defaultMethodId the method that sign-in asks for first, after the password
record SecurityInfoView(
        List<MethodView> methods,
        @Nullable String defaultMethodId,
        @Nullable PasswordView password) {

    static SecurityInfoView of(SecurityInfo info) {
        return new SecurityInfoView(
                info.methods().all().stream().map(it -> MethodView.of(info, it)).toList(),
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
