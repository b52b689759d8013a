package dev.konto.identity.oidc;

import dev.konto.identity.organization.Admission;

import org.springframework.security.access.AccessDeniedException;

import java.util.Locale;

/// The application is an organization's that the person does not belong to, or that is suspended. A
/// page tells them, as the application could not help them.
class NotAdmitted extends AccessDeniedException {

    private final Admission refusal;

    NotAdmitted(Admission refusal) {
        super("The application doesn't admit this person: " + refusal);
        this.refusal = refusal;
    }

    /// The last part of the page's path.
    String page() {
        return refusal.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
