package dev.konto.device.web;

import dev.konto.device.Description;
import dev.konto.device.DeviceKind;
import dev.konto.device.JoinType;
import dev.konto.device.OperatingSystem;
import dev.konto.device.key.Challenge;
import dev.konto.device.key.Challenges;
import dev.konto.device.key.RegisteringOwnDevice;
import dev.konto.device.recoverykey.Custodies;
import dev.konto.device.signin.Activities;
import dev.konto.starter.account.Caller;
import dev.konto.starter.account.RequiresRecentAuthentication;
import dev.konto.starter.web.Legible;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;

@RestController
@RequestMapping("/api/v1/devices")
class DeviceRegistrationController {

    private final Challenges challenges;
    private final RegisteringOwnDevice registering;
    private final DeviceViews views;

    DeviceRegistrationController(
            Challenges challenges,
            RegisteringOwnDevice registering,
            Activities activities,
            Custodies custodies) {
        this.challenges = challenges;
        this.registering = registering;
        this.views = new DeviceViews(activities, custodies);
    }

    @Operation(
            operationId = "challengeDevice",
            summary = "A nonce for my device to sign, within five minutes")
    @PostMapping("/challenges")
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasAuthority('SCOPE_devices.write')")
    Challenge challenge(Caller caller) {
        return challenges.issue(caller.account());
    }

    @Operation(
            operationId = "registerOwnDevice",
            summary = "Register the device that I use, which proves that it holds its key")
    @ApiResponse(responseCode = "201", description = "Registered, now or with the same key before")
    @PostMapping
    @PreAuthorize("hasAuthority('SCOPE_devices.write')")
    @RequiresRecentAuthentication(maxAge = 900)
    ResponseEntity<DeviceView> register(Caller caller, @Valid @RequestBody OwnDevice told) {
        var name = told.displayName().strip();
        var device = registering.register(caller, name, told.description(), told.proof());
        return ResponseEntity.created(URI.create("/api/v1/devices/" + device.id().value()))
                .body(views.one(device, caller));
    }

    /// @param proof a JWT, signed by the device's key, over the nonce
    record OwnDevice(
            @NotNull @Legible @Size(max = 64) String displayName,
            @NotNull @Valid OperatingSystem operatingSystem,
            @NotNull DeviceKind kind,
            @Nullable @Legible @Size(max = 64) String manufacturer,
            @Nullable @Legible @Size(max = 64) String model,
            @NotBlank @Size(max = 4000) String proof) {

        Description description() {
            return new Description(
                    operatingSystem, kind, JoinType.REGISTERED, manufacturer, model, null);
        }
    }
}
