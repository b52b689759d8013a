package dev.konto.device.web;

import dev.konto.device.DeviceId;
import dev.konto.device.recoverykey.EscrowingRecoveryKey;
import dev.konto.device.recoverykey.RecoveryKeyId;
import dev.konto.starter.account.Caller;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/admin/v1/devices/{id}/recovery-keys")
class RecoveryKeyAdministrationController {

    private final EscrowingRecoveryKey escrowing;

    RecoveryKeyAdministrationController(EscrowingRecoveryKey escrowing) {
        this.escrowing = escrowing;
    }

    @Operation(
            operationId = "escrowRecoveryKey",
            summary = "Put a device's recovery key into custody; those before it are kept")
    @PutMapping("/{keyId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void escrow(
            Caller agent,
            @PathVariable DeviceId id,
            @PathVariable @Pattern(regexp = "^[A-Za-z0-9._:~|=+-]{1,64}$") String keyId,
            @Valid @RequestBody Escrow escrow) {
        escrowing.escrow(agent, id, new RecoveryKeyId(keyId), escrow.key().strip());
    }

    record Escrow(@NotBlank @Size(max = 512) String key) {

        @Override
        public String toString() {
            return "Escrow[]";
        }
    }
}
