package dev.konto.securityinfo.web;

import com.fasterxml.jackson.annotation.JsonProperty;

import dev.konto.securityinfo.SecurityInfo;
import dev.konto.securityinfo.password.StoredPassword;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Security info as its owner sees it.
///
/// @param defaultMethod the id of the method that sign-in asks for first
record SecurityInfoView(
        List<MethodView> methods, @Nullable String defaultMethod, @Nullable PasswordView password) {

    private static final String PASSWORD = "password";

    static SecurityInfoView of(SecurityInfo info) {
        return Optional.ofNullable(info.password())
                .map(SecurityInfoView::withPassword)
                .orElseGet(() -> new SecurityInfoView(List.of(), null, null));
    }

    private static SecurityInfoView withPassword(StoredPassword password) {
        var method =
                new MethodView(
                        PASSWORD, MethodType.PASSWORD, password.changedAt(), password.lastUsedAt());
        return new SecurityInfoView(
                List.of(method), PASSWORD, new PasswordView(password.changedAt()));
    }

    enum MethodType {
        @JsonProperty("password")
        PASSWORD
    }

    /// One way to sign in.
    record MethodView(
            String id, MethodType type, Instant changedAt, @Nullable Instant lastUsedAt) {}

    /// The password, of which there is at most one.
    record PasswordView(Instant changedAt) {}
}
