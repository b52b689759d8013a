package dev.konto.device.web;

import dev.konto.device.Description;
import dev.konto.device.DeviceId;
import dev.konto.device.DeviceKind;
import dev.konto.device.EnablingDevice;
import dev.konto.device.JoinType;
import dev.konto.device.OperatingSystem;
import dev.konto.device.RegisteringDevice;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.web.IdempotencyKey;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;

@RestController
@RequestMapping("/admin/v1/devices")
class DeviceAdministrationController {

    private final RegisteringDevice registering;
    private final EnablingDevice enabling;

    DeviceAdministrationController(RegisteringDevice registering, EnablingDevice enabling) {
        this.registering = registering;
        this.enabling = enabling;
    }

    @Operation(operationId = "registerDevice", summary = "Register a device to an account")
    @ApiResponse(responseCode = "201", description = "Registered, now or by the same key before")
    @PostMapping
    ResponseEntity<DeviceView> register(
            Caller caller, IdempotencyKey key, @Valid @RequestBody Registration request) {
        var id = new DeviceId(key.id(caller.actor(), "device"));
        var owner = new AccountId(request.accountId());
        var device =
                registering.register(
                        caller, id, owner, request.displayName().strip(), request.description());
        return ResponseEntity.created(URI.create("/api/v1/devices/" + id.value()))
                .body(DeviceView.of(device));
    }

    @Operation(operationId = "enableDevice", summary = "Put a disabled device back into use")
    @PostMapping("/{id}/enable")
    DeviceView enable(Caller administrator, @PathVariable DeviceId id) {
        return DeviceView.of(enabling.enable(administrator, id));
    }

    record Registration(
            @NotBlank @Size(max = 64) String accountId,
            @NotBlank @Size(max = 64) String displayName,
            @NotNull @Valid OperatingSystem operatingSystem,
            @NotNull DeviceKind kind,
            @NotNull JoinType joinType,
            @Nullable @Size(max = 64) String manufacturer,
            @Nullable @Size(max = 64) String model,
            @Nullable @Size(max = 64) String managedBy) {

        Description description() {
            return new Description(operatingSystem, kind, joinType, manufacturer, model, managedBy);
        }
    }
}
