package dev.konto.device.web;

import dev.konto.device.DeviceId;
import dev.konto.device.EnablingDevice;
import dev.konto.device.JudgingDevice;
import dev.konto.device.ManagingDevice;
import dev.konto.device.RegisteringDevice;
import dev.konto.starter.account.Caller;
import dev.konto.starter.web.IdempotencyKey;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;

@RestController
@RequestMapping("/admin/v1/devices")
class DeviceAdministrationController {

    private final RegisteringDevice registering;
    private final ManagingDevice managing;
    private final JudgingDevice judging;
    private final EnablingDevice enabling;

    DeviceAdministrationController(
            RegisteringDevice registering,
            ManagingDevice managing,
            JudgingDevice judging,
            EnablingDevice enabling) {
        this.registering = registering;
        this.managing = managing;
        this.judging = judging;
        this.enabling = enabling;
    }

    @Operation(operationId = "registerDevice", summary = "Register a device to an account")
    @ApiResponse(responseCode = "201", description = "Registered, now or by the same key before")
    @PostMapping
    ResponseEntity<AdministeredDeviceView> register(
            Caller caller, IdempotencyKey key, @Valid @RequestBody DeviceReport told) {
        var id = new DeviceId(key.id(caller.actor(), "device"));
        var device = registering.register(caller, id, told.report());
        return ResponseEntity.created(URI.create("/api/v1/devices/" + id.value()))
                .body(AdministeredDeviceView.of(device));
    }

    @Operation(
            operationId = "manageDevice",
            summary = "Register or update a device by the id that its management agent knows it by")
    @PutMapping("/external/{externalId}")
    AdministeredDeviceView manage(
            Caller agent,
            @PathVariable @Pattern(regexp = "[\\x21-\\x7E]{1,200}") String externalId,
            @Valid @RequestBody DeviceReport told) {
        var id = new DeviceId(new IdempotencyKey(externalId).id(agent.actor(), "managed-device"));
        return AdministeredDeviceView.of(managing.manage(agent, id, told.report()));
    }

    @Operation(
            operationId = "judgeDevice",
            summary = "Tell whether a device keeps the organization's rules, or which it breaks")
    @PutMapping("/{id}/compliance")
    AdministeredDeviceView judge(
            Caller agent, @PathVariable DeviceId id, @Valid @RequestBody Judgement judgement) {
        return AdministeredDeviceView.of(judging.judge(agent, id, judgement.compliance("")));
    }

    @Operation(operationId = "enableDevice", summary = "Put a disabled device back into use")
    @PostMapping("/{id}/enable")
    AdministeredDeviceView enable(Caller administrator, @PathVariable DeviceId id) {
        return AdministeredDeviceView.of(enabling.enable(administrator, id));
    }
}
