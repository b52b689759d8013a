package dev.konto.identity.oidc;

import org.springframework.security.access.AccessDeniedException;

/// The application is an organization's that the person does not belong to. A page tells them, as
/// the application could not help them.
class MembersOnly extends AccessDeniedException {

    MembersOnly() {
        super("The application is for members of its organization only");
    }
}
