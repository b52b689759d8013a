package dev.konto.securityinfo;

import dev.konto.securityinfo.method.Method;

/// A method that was added, and what its owner gets.
public record Added(Method method, Handover handover) {}
