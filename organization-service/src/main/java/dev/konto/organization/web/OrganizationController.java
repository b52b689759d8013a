package dev.konto.organization.web;

import dev.konto.organization.Invitation;
import dev.konto.organization.LeavingOrganization;
import dev.konto.organization.Members;
import dev.konto.organization.OrganizationId;
import dev.konto.organization.Organizations;
import dev.konto.starter.account.Caller;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.util.stream.Stream;

@RestController
@RequestMapping("/api/v1/organizations")
class OrganizationController {

    private final Members members;
    private final Organizations organizations;
    private final LeavingOrganization leaving;
    private final Clock clock;

    OrganizationController(
            Members members,
            Organizations organizations,
            LeavingOrganization leaving,
            Clock clock) {
        this.members = members;
        this.organizations = organizations;
        this.leaving = leaving;
        this.clock = clock;
    }

    @Operation(
            operationId = "listOrganizations",
            summary = "My home organization, the others that I belong to, and my invitations")
    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_organizations.read')")
    OrganizationsView mine(Caller caller) {
        var member = members.of(caller.account());
        var now = clock.instant();
        var open = member.openInvitations(now);
        var invitedBy = open.stream().map(Invitation::organizationId);
        var ids = Stream.concat(member.organizations().stream(), invitedBy).toList();
        return OrganizationsView.of(member, open, organizations.named(ids), now);
    }

    @Operation(
            operationId = "leaveOrganization",
            summary = "Leave an organization; only a new invitation brings me back")
    @PostMapping("/{id}/leave")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAuthority('SCOPE_organizations.write')")
    void leave(Caller caller, @PathVariable OrganizationId id) {
        leaving.leave(caller, id);
    }
}
