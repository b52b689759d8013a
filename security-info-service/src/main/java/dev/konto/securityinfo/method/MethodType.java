package dev.konto.securityinfo.method;

import static dev.konto.securityinfo.method.Use.PASSWORDLESS;
import static dev.konto.securityinfo.method.Use.PASSWORD_RESET;
import static dev.konto.securityinfo.method.Use.TWO_STEP;

import com.fasterxml.jackson.annotation.JsonProperty;

import java.util.List;
import java.util.Locale;

/// The kinds of method, strongest first: so they are proposed, and so the default moves on.
public enum MethodType {
    @JsonProperty("passkey")
    PASSKEY,
    @JsonProperty("authenticator-app")
    AUTHENTICATOR_APP,
    @JsonProperty("phone")
    PHONE,
    @JsonProperty("email")
    EMAIL,
    @JsonProperty("recovery-codes")
    RECOVERY_CODES,
    @JsonProperty("temporary-access-pass")
    TEMPORARY_ACCESS_PASS,
    @JsonProperty("security-questions")
    SECURITY_QUESTIONS,
    @JsonProperty("app-password")
    APP_PASSWORD;

    public List<Use> uses() {
        return switch (this) {
            case PASSKEY -> List.of(TWO_STEP, PASSWORD_RESET, PASSWORDLESS);
            case AUTHENTICATOR_APP, PHONE, RECOVERY_CODES, TEMPORARY_ACCESS_PASS ->
                    List.of(TWO_STEP, PASSWORD_RESET);
            case EMAIL, SECURITY_QUESTIONS -> List.of(PASSWORD_RESET);
            case APP_PASSWORD -> List.of();
        };
    }

    public boolean isFor(Use use) {
        return uses().contains(use);
    }

    /// Whether it lasts, so that sign-in can ask for it first and somebody can live with it alone.
    /// Codes on paper and passes run out.
    public boolean isLasting() {
        return isFor(TWO_STEP) && this != RECOVERY_CODES && this != TEMPORARY_ACCESS_PASS;
    }

    /// As programs are told.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
