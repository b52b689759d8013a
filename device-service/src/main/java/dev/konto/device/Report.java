package dev.konto.device;

import dev.konto.starter.account.AccountId;

import org.jspecify.annotations.Nullable;

/// What an administrator or a management agent knows of a device.
///
/// @param compliance absent if whoever tells doesn't judge
public record Report(
        AccountId owner,
        String displayName,
        Description description,
        @Nullable Compliance compliance) {}
