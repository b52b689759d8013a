package dev.konto.device.web;

import dev.konto.device.Device;
import dev.konto.device.DeviceFilter;
import dev.konto.device.DeviceId;
import dev.konto.device.DeviceSearch;
import dev.konto.device.DeviceState;
import dev.konto.device.Devices;
import dev.konto.device.DisablingDevice;
import dev.konto.device.DisablingDevice.Confirmation;
import dev.konto.device.DisablingReason;
import dev.konto.device.RenamingDevice;
import dev.konto.device.recoverykey.Custodies;
import dev.konto.device.signin.Activities;
import dev.konto.starter.account.Caller;
import dev.konto.starter.account.RequiresRecentAuthentication;
import dev.konto.starter.web.IfMatch;
import dev.konto.starter.web.Legible;
import dev.konto.starter.web.Page;
import dev.konto.starter.web.PageRequest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.Locale;

@RestController
@RequestMapping("/api/v1/devices")
class DeviceController {

    private final Devices devices;
    private final DeviceSearch search;
    private final DeviceViews views;
    private final RenamingDevice renaming;
    private final DisablingDevice disabling;

    DeviceController(
            Devices devices,
            DeviceSearch search,
            Activities activities,
            Custodies custodies,
            RenamingDevice renaming,
            DisablingDevice disabling) {
        this.devices = devices;
        this.search = search;
        this.views = new DeviceViews(activities, custodies);
        this.renaming = renaming;
        this.disabling = disabling;
    }

    @Operation(operationId = "listDevices", summary = "My devices, latest registered first")
    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_devices.read')")
    Page<DeviceView> list(
            Caller caller,
            PageRequest page,
            @Parameter(description = "Words, each of which begins one of the device's")
                    @RequestParam(required = false)
                    @Nullable
                    @Size(max = 100)
                    String q,
            @Parameter(schema = @Schema(allowableValues = {"active", "disabled"}))
                    @RequestParam(required = false)
                    @Nullable
                    @Pattern(regexp = "active|disabled")
                    String state) {
        var filter = new DeviceFilter(q, state(state));
        var position = page.in(DeviceSearch.LATEST_FIRST);
        return views.page(search.list(caller.account(), filter, position, page.size()), caller);
    }

    @Operation(operationId = "getDevice", summary = "One of my devices")
    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('SCOPE_devices.read')")
    ResponseEntity<DeviceView> one(Caller caller, @PathVariable DeviceId id) {
        return tagged(devices.owned(caller.account(), id), caller);
    }

    @Operation(operationId = "renameDevice", summary = "Give one of my devices another name")
    @PatchMapping("/{id}")
    @PreAuthorize("hasAuthority('SCOPE_devices.write')")
    ResponseEntity<DeviceView> rename(
            Caller caller,
            @PathVariable DeviceId id,
            IfMatch expected,
            @Valid @RequestBody Rename to) {
        return tagged(renaming.rename(caller, id, to.displayName().strip(), expected), caller);
    }

    @Operation(
            operationId = "disableDevice",
            summary = "Take one of my devices out of use; only an administrator can undo this")
    @PostMapping("/{id}/disable")
    @PreAuthorize("hasAuthority('SCOPE_devices.write')")
    @RequiresRecentAuthentication(maxAge = 900)
    ResponseEntity<DeviceView> disable(
            Caller caller,
            @PathVariable DeviceId id,
            @Valid @RequestBody(required = false) @Nullable Disabling confirmed) {
        var confirmation = confirmed == null ? Confirmation.NONE : confirmed.confirmation();
        return tagged(disabling.disable(caller, id, confirmation), caller);
    }

    private ResponseEntity<DeviceView> tagged(Device device, Caller caller) {
        return ResponseEntity.ok()
                .eTag(IfMatch.tag(device.version()))
                .body(views.one(device, caller));
    }

    private static @Nullable DeviceState state(@Nullable String name) {
        return name == null ? null : DeviceState.valueOf(name.toUpperCase(Locale.ROOT));
    }

    record Rename(@NotNull @Legible @Size(max = 64) String displayName) {}

    /// Confirms by the device's name that this one is meant.
    record Disabling(
            @Nullable @Size(max = 64) String displayName, @Nullable DisablingReason reason) {

        Confirmation confirmation() {
            return new Confirmation(displayName, reason);
        }
    }
}
