package dev.konto.identity.web;

import dev.konto.identity.client.Clients;
import dev.konto.identity.device.SessionDeviceProof;
import dev.konto.identity.session.Application;
import dev.konto.identity.session.DeviceId;
import dev.konto.identity.session.Origin;
import dev.konto.identity.session.SessionId;
import dev.konto.identity.session.SessionNotFound;
import dev.konto.identity.signin.DeviceKey;
import dev.konto.identity.signin.ProvingDevice;
import dev.konto.identity.signin.Visit;
import dev.konto.starter.account.Caller;
import dev.konto.starter.account.Client;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/sessions/current/device")
class SessionDeviceController {

    private final ProvingDevice proving;
    private final Clients clients;

    SessionDeviceController(ProvingDevice proving, Clients clients) {
        this.proving = proving;
        this.clients = clients;
    }

    @Operation(
            operationId = "proveDevice",
            summary = "Prove which of my devices this session is on; a disabled one ends it")
    @PutMapping
    @PreAuthorize("hasAuthority('SCOPE_sessions.write')")
    Recognized prove(Caller caller, @Valid @RequestBody PossessionProof told) {
        var client = caller.client();
        if (client == null || client.sessionId() == null) {
            throw new SessionNotFound();
        }
        var session = new SessionId(client.sessionId());
        var key = SessionDeviceProof.verified(told.proof(), session).thumbprint();
        var visit = visit(caller, client, session, new DeviceKey(key, true));
        var device = proving.prove(caller.account(), session, visit);
        return new Recognized(device.map(DeviceId::value).orElse(null));
    }

    private Visit visit(Caller caller, Client client, SessionId session, DeviceKey key) {
        return new Visit(
                application(client),
                new Origin(client.ip(), client.userAgent()),
                session,
                caller.transaction(),
                caller.traceparent(),
                key);
    }

    private Application application(Client client) {
        var id = String.valueOf(client.applicationId());
        return clients.find(id).map(Clients::application).orElseGet(() -> new Application(id, id));
    }

    /// @param proof a JWT, signed by the device's key, over the session's id
    record PossessionProof(@NotBlank @Size(max = 4000) String proof) {}

    /// @param deviceId whose key it is; none if it is no registered device's of this account
    record Recognized(@Nullable String deviceId) {}
}
