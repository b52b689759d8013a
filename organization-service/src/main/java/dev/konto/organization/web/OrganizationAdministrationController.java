package dev.konto.organization.web;

import dev.konto.organization.DescribingOrganization;
import dev.konto.organization.OrganizationId;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/admin/v1/organizations")
class OrganizationAdministrationController {

    private final DescribingOrganization describing;

    OrganizationAdministrationController(DescribingOrganization describing) {
        this.describing = describing;
    }

    @Operation(
            operationId = "describeOrganization",
            summary = "Say what an organization is, the first time or anew")
    @PutMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void describe(
            @PathVariable @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,63}$") String id,
            @Valid @RequestBody DescriptionRequest told) {
        describing.describe(new OrganizationId(id), told.description());
    }
}
