package dev.konto.signinactivity.assessment;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What sign-ins taught and is not stored yet.
///
/// @param tried the accounts that strangers tried, by their addresses
record Learned(List<Profile> profiles, Map<String, Set<String>> tried) {}
