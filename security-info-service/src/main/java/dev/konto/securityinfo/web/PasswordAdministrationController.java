package dev.konto.securityinfo.web;

import dev.konto.securityinfo.SettingPassword;
import dev.konto.securityinfo.password.Password;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/admin/v1/accounts")
class PasswordAdministrationController {

    static final String ACCOUNT_ID = "^[A-Za-z0-9._:~|=+-]{1,255}$";

    private final SettingPassword setting;

    PasswordAdministrationController(SettingPassword setting) {
        this.setting = setting;
    }

    @Operation(
            operationId = "setPassword",
            summary = "Give an account its first or another password")
    @ApiResponse(responseCode = "204", description = "Set, now or before")
    @ApiResponse(
            responseCode = "422",
            description = "`password-unacceptable`: it breaks the rules in `reasons`",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(implementation = PasswordRefusal.class)))
    @PutMapping("/{accountId}/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void set(
            Caller administrator,
            @PathVariable @Pattern(regexp = ACCOUNT_ID) String accountId,
            @Valid @RequestBody NewPassword request) {
        setting.set(administrator, new AccountId(accountId), request.password());
    }

    record NewPassword(@NotNull @Schema(type = "string", format = "password") Password password) {}
}
