package dev.konto.identity.organization;

/// Whether an account belongs to an organization.
///
/// @param sequence of the latest news of it; what is older, or comes again, changes nothing
record KnownMembership(String organization, boolean member, long sequence) {}
