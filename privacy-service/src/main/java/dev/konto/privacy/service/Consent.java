package dev.konto.privacy.service;

import java.time.Instant;
import java.util.List;

/// What the identity provider tells of a consent.
///
/// @param name of the service, as shown to people
/// @param scopes that were granted, or taken away
record Consent(String name, List<String> scopes, Instant at) {}
