package dev.konto.securityinfo.password;

import dev.konto.starter.problem.Reason;

import java.util.List;

/// What a new password of one account must be like, and why it must be that long.
public record PasswordPolicy(int minLength, int maxLength, Reason reason, List<Reason> rules) {}
