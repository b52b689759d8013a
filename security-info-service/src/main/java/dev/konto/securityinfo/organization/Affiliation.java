package dev.konto.securityinfo.organization;

/// The latest news of an account in one organization.
///
/// @param home whether the account is at home there; else it is a guest, a member or gone
/// @param asOf the sequence number of the news, which counts for one account
public record Affiliation(OrganizationId organization, boolean home, long asOf) {}
