package dev.konto.device;

import dev.konto.starter.web.Legible;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/// The operating system of a device, such as Windows 11 24H2.
public record OperatingSystem(
        @NotNull @Legible @Size(max = 40) String name,
        @Nullable @Legible @Size(max = 40) String version) {}
