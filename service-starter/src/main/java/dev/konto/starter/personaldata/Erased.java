package dev.konto.starter.personaldata;

import java.time.Instant;

/// That an area has erased its part.
public record Erased(String area, Instant erasedAt) {}
