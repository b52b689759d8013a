package dev.konto.device.web;

import dev.konto.device.Description;
import dev.konto.device.DeviceKind;
import dev.konto.device.JoinType;
import dev.konto.device.OperatingSystem;
import dev.konto.device.Report;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.web.Legible;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/// What an administrator or a management agent says of a device.
record DeviceReport(
        @NotNull @Pattern(regexp = ACCOUNT_ID) String accountId,
        @NotNull @Legible @Size(max = 64) String displayName,
        @NotNull @Valid OperatingSystem operatingSystem,
        @NotNull DeviceKind kind,
        @NotNull JoinType joinType,
        @Nullable @Legible @Size(max = 64) String manufacturer,
        @Nullable @Legible @Size(max = 64) String model,
        @Nullable @Legible @Size(max = 64) String managedBy,
        @Nullable @Valid Judgement compliance) {

    private static final String ACCOUNT_ID = "^[A-Za-z0-9._:~|=+-]{1,64}$";

    Report report() {
        return new Report(
                new AccountId(accountId),
                displayName.strip(),
                new Description(operatingSystem, kind, joinType, manufacturer, model, managedBy),
                compliance == null ? null : compliance.compliance("compliance/"),
                null);
    }
}
