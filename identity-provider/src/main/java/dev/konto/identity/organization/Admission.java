package dev.konto.identity.organization;

/// Whether somebody gets into an application, or why not.
public enum Admission {
    GRANTED,
    /// It is an organization's that they don't belong to.
    MEMBERS_ONLY,
    /// It is an organization's that they belong to, and that is suspended or deleted.
    ORGANIZATION_SUSPENDED
}
