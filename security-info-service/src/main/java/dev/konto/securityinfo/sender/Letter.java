package dev.konto.securityinfo.sender;

/// A mail as it goes out, in both forms.
record Letter(String subject, String plain, String html) {}
