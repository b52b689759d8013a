package dev.konto.identity.reset;

/// A security question that anybody may be asked, in its reader's language.
///
/// @param code what it is called
public record Question(String code, String text) {}
