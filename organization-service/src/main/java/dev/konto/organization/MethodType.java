package dev.konto.organization;

import com.fasterxml.jackson.annotation.JsonProperty;

/// The kinds of sign-in method that an organization can allow.
public enum MethodType {
    @JsonProperty("authenticator-app")
    AUTHENTICATOR_APP,
    @JsonProperty("phone")
    PHONE,
    @JsonProperty("email")
    EMAIL,
    @JsonProperty("passkey")
    PASSKEY,
    @JsonProperty("security-questions")
    SECURITY_QUESTIONS,
    @JsonProperty("app-password")
    APP_PASSWORD,
    @JsonProperty("recovery-codes")
    RECOVERY_CODES,
    @JsonProperty("temporary-access-pass")
    TEMPORARY_ACCESS_PASS
}
