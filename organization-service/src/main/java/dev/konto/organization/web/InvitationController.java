package dev.konto.organization.web;

import dev.konto.organization.AcceptingInvitation;
import dev.konto.organization.DecliningInvitation;
import dev.konto.organization.InvitationId;
import dev.konto.organization.Members;
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

@RestController
@RequestMapping("/api/v1/organizations/invitations/{id}")
class InvitationController {

    private final AcceptingInvitation accepting;
    private final DecliningInvitation declining;
    private final Members members;
    private final Organizations organizations;
    private final Clock clock;

    InvitationController(
            AcceptingInvitation accepting,
            DecliningInvitation declining,
            Members members,
            Organizations organizations,
            Clock clock) {
        this.accepting = accepting;
        this.declining = declining;
        this.members = members;
        this.organizations = organizations;
        this.clock = clock;
    }

    @Operation(
            operationId = "getInvitation",
            summary = "One of my invitations, also when it is answered or over")
    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_organizations.read')")
    InvitationView one(Caller caller, @PathVariable InvitationId id) {
        var invitation = members.of(caller.account()).invitation(id);
        var organization = organizations.named(invitation.organizationId());
        return InvitationView.of(invitation, organization, clock.instant());
    }

    @Operation(operationId = "acceptInvitation", summary = "Join the organization that invited me")
    @PostMapping("/accept")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAuthority('SCOPE_organizations.write')")
    void accept(Caller caller, @PathVariable InvitationId id) {
        accepting.accept(caller, id);
    }

    @Operation(operationId = "declineInvitation", summary = "Turn an invitation down")
    @PostMapping("/decline")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAuthority('SCOPE_organizations.write')")
    void decline(Caller caller, @PathVariable InvitationId id) {
        declining.decline(caller, id);
    }
}
