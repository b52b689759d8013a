package dev.konto.device.web;

import dev.konto.device.Device;
import dev.konto.device.DeviceId;
import dev.konto.device.Devices;
import dev.konto.device.DisablingDevice;
import dev.konto.device.RenamingDevice;
import dev.konto.starter.account.Caller;
import dev.konto.starter.account.RequiresRecentAuthentication;
import dev.konto.starter.web.IfMatch;
import dev.konto.starter.web.Page;
import dev.konto.starter.web.PageRequest;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/devices")
class DeviceController {

    private final Devices devices;
    private final RenamingDevice renaming;
    private final DisablingDevice disabling;

    DeviceController(Devices devices, RenamingDevice renaming, DisablingDevice disabling) {
        this.devices = devices;
        this.renaming = renaming;
        this.disabling = disabling;
    }

    @Operation(operationId = "listDevices", summary = "My devices, latest registered first")
    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_devices.read')")
    Page<DeviceView> list(Caller caller, PageRequest page) {
        var found =
                devices.findByOwnerOrderByRegisteredAtDescIdDesc(
                        caller.account(), page.in("registeredAt", "id"), page.size());
        return Page.of(found, DeviceView::of);
    }

    @Operation(operationId = "getDevice", summary = "One of my devices")
    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('SCOPE_devices.read')")
    ResponseEntity<DeviceView> one(Caller caller, @PathVariable DeviceId id) {
        return tagged(devices.owned(caller.account(), id));
    }

    @Operation(operationId = "renameDevice", summary = "Give one of my devices another name")
    @PatchMapping("/{id}")
    @PreAuthorize("hasAuthority('SCOPE_devices.write')")
    ResponseEntity<DeviceView> rename(
            Caller caller,
            @PathVariable DeviceId id,
            IfMatch expected,
            @Valid @RequestBody Rename to) {
        return tagged(renaming.rename(caller, id, to.displayName().strip(), expected));
    }

    @Operation(
            operationId = "disableDevice",
            summary = "Take one of my devices out of use; only an administrator can undo this")
    @PostMapping("/{id}/disable")
    @PreAuthorize("hasAuthority('SCOPE_devices.write')")
    @RequiresRecentAuthentication(maxAge = 900)
    ResponseEntity<DeviceView> disable(Caller caller, @PathVariable DeviceId id) {
        return tagged(disabling.disable(caller, id));
    }

    private static ResponseEntity<DeviceView> tagged(Device device) {
        return ResponseEntity.ok().eTag(IfMatch.tag(device.version())).body(DeviceView.of(device));
    }

    record Rename(@NotBlank @Size(max = 64) String displayName) {}
}
