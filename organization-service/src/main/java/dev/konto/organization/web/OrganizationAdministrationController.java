package dev.konto.organization.web;

import dev.konto.organization.DescribingOrganization;
import dev.konto.organization.OrganizationId;
import dev.konto.organization.Organizations;
import dev.konto.organization.SettingPolicy;
import dev.konto.starter.account.Caller;
import dev.konto.starter.web.Page;
import dev.konto.starter.web.PageRequest;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/admin/v1/organizations")
class OrganizationAdministrationController {

    private final Organizations organizations;
    private final DescribingOrganization describing;
    private final SettingPolicy setting;

    OrganizationAdministrationController(
            Organizations organizations, DescribingOrganization describing, SettingPolicy setting) {
        this.organizations = organizations;
        this.describing = describing;
        this.setting = setting;
    }

    @Operation(operationId = "listAllOrganizations", summary = "All organizations, by their ids")
    @GetMapping
    Page<AdministeredOrganizationView> list(PageRequest page) {
        var found = organizations.findByOrderByIdAsc(page.in("id"), page.size());
        return Page.of(found, AdministeredOrganizationView::of);
    }

    @Operation(operationId = "getOrganization", summary = "One organization and its policy")
    @GetMapping("/{id}")
    AdministeredOrganizationView one(@PathVariable OrganizationId id) {
        return AdministeredOrganizationView.of(organizations.described(id));
    }

    @Operation(
            operationId = "describeOrganization",
            summary = "Say what an organization is, the first time or anew")
    @PutMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void describe(
            Caller administrator,
            @PathVariable @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,63}$") String id,
            @Valid @RequestBody DescriptionRequest told) {
        describing.describe(administrator, new OrganizationId(id), told.description());
    }

    @Operation(
            operationId = "setPolicy",
            summary = "Say what an organization demands of its accounts and decides for them")
    @PutMapping("/{id}/policy")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void setPolicy(
            Caller administrator,
            @PathVariable OrganizationId id,
            @Valid @RequestBody PolicyRequest demanded) {
        setting.set(administrator, id, demanded.policy());
    }
}
