package dev.konto.device;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/// The operating system of a device, such as Windows 11 24H2.
public record OperatingSystem(
        @NotBlank @Size(max = 40) String name, @Nullable @Size(max = 40) String version) {}
