package dev.konto.device.web;

import dev.konto.device.DeviceId;
import dev.konto.device.Devices;
import dev.konto.device.recoverykey.Custodies;
import dev.konto.device.recoverykey.RecoveryKey;
import dev.konto.device.recoverykey.RecoveryKeyId;
import dev.konto.device.recoverykey.RecoveryKeySettings;
import dev.konto.device.recoverykey.ViewingRecoveryKey;
import dev.konto.device.recoverykey.ViewingRecoveryKey.Opened;
import dev.konto.starter.account.Caller;
import dev.konto.starter.account.SignIn;
import dev.konto.starter.web.Page;

import io.swagger.v3.oas.annotations.Operation;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.Instant;

@RestController
@RequestMapping("/api/v1/devices/{id}/recovery-keys")
class RecoveryKeyController {

    private static final int SECONDS_SINCE_SIGN_IN = 300;

    private final Devices devices;
    private final Custodies custodies;
    private final ViewingRecoveryKey viewing;
    private final RecoveryKeySettings settings;
    private final Clock clock;

    RecoveryKeyController(
            Devices devices,
            Custodies custodies,
            ViewingRecoveryKey viewing,
            RecoveryKeySettings settings,
            Clock clock) {
        this.devices = devices;
        this.custodies = custodies;
        this.viewing = viewing;
        this.settings = settings;
        this.clock = clock;
    }

    @Operation(
            operationId = "listRecoveryKeys",
            summary = "The ids of a device's recovery keys, latest first")
    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_devices.read')")
    Page<KeyView> list(Caller caller, @PathVariable DeviceId id) {
        var device = devices.owned(caller.account(), id);
        var keys = custodies.of(caller.account()).of(device.id());
        return Page.only(keys.stream().map(KeyView::of).toList());
    }

    @Operation(
            operationId = "viewRecoveryKey",
            summary = "One recovery key in plain text; looking at it is announced by an event")
    @GetMapping("/{keyId}")
    @PreAuthorize("hasAuthority('SCOPE_devices.read')")
    ResponseEntity<OpenedKeyView> view(
            Caller caller,
            SignIn signIn,
            @PathVariable DeviceId id,
            @PathVariable RecoveryKeyId keyId) {
        signIn.check(SECONDS_SINCE_SIGN_IN, settings.acr(), clock.instant());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(OpenedKeyView.of(viewing.view(caller, id, keyId)));
    }

    /// A recovery key without the key.
    record KeyView(String id, Instant escrowedAt, @Nullable Instant lastViewedAt) {

        static KeyView of(RecoveryKey key) {
            return new KeyView(key.id().value(), key.escrowedAt(), key.lastViewedAt());
        }
    }

    /// A recovery key with the key.
    record OpenedKeyView(String id, String key, Instant escrowedAt) {

        static OpenedKeyView of(Opened opened) {
            return new OpenedKeyView(opened.id().value(), opened.key(), opened.escrowedAt());
        }
    }
}
