package dev.konto.organization.web;

import dev.konto.organization.AddingMember;
import dev.konto.organization.DescribingOrganization;
import dev.konto.organization.MembershipKind;
import dev.konto.organization.OrganizationId;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
    private final AddingMember adding;

    OrganizationAdministrationController(DescribingOrganization describing, AddingMember adding) {
        this.describing = describing;
        this.adding = adding;
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

    @Operation(
            operationId = "addMember",
            summary = "Make an account belong to an organization, in this way from now on")
    @PutMapping("/{id}/members/{accountId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void add(
            Caller administrator,
            @PathVariable OrganizationId id,
            @PathVariable @Pattern(regexp = "^[A-Za-z0-9._:~|=+-]{1,64}$") String accountId,
            @Valid @RequestBody Membership as) {
        adding.add(administrator, id, new AccountId(accountId), as.kind());
    }

    record Membership(@NotNull MembershipKind kind) {}
}
