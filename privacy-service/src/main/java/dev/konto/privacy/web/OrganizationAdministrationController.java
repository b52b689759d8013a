package dev.konto.privacy.web;

import dev.konto.privacy.organization.DescribingOrganization;
import dev.konto.privacy.organization.ManagedPreference;
import dev.konto.privacy.organization.OrganizationId;
import dev.konto.starter.web.Legible;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.util.Objects;
import java.util.Set;

@RestController
@RequestMapping("/admin/v1/organizations")
class OrganizationAdministrationController {

    private final DescribingOrganization describing;

    OrganizationAdministrationController(DescribingOrganization describing) {
        this.describing = describing;
    }

    @Operation(
            operationId = "describeOrganizationPrivacy",
            summary = "Tell an organization's privacy statement, contact and what it manages")
    @PutMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void describe(
            @PathVariable @Pattern(regexp = "^[A-Za-z0-9._:~|=+-]{1,64}$") String id,
            @Valid @RequestBody Description told) {
        describing.describe(
                new OrganizationId(id),
                told.name().strip(),
                told.privacyStatementUrl(),
                told.contact(),
                Objects.requireNonNullElse(told.managed(), Set.of()));
    }

    record Description(
            @NotNull @Legible @Size(max = 100) String name,
            @Nullable @Size(max = 500) @Pattern(regexp = "^https?://[^\\s/?#<>\"]+[^\\s<>\"]*$")
                    String privacyStatementUrl,
            @Nullable @Legible @Size(max = 200) String contact,
            @Nullable Set<@NotNull ManagedPreference> managed) {}
}
