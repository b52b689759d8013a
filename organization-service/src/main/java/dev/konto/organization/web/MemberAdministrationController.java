package dev.konto.organization.web;

import dev.konto.organization.AddingMember;
import dev.konto.organization.Invitation;
import dev.konto.organization.InvitationId;
import dev.konto.organization.InvitingAccount;
import dev.konto.organization.MembershipKind;
import dev.konto.organization.OrganizationId;
import dev.konto.organization.Organizations;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.problem.Invalid;
import dev.konto.starter.web.IdempotencyKey;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

@RestController
@RequestMapping("/admin/v1/organizations/{id}")
class MemberAdministrationController {

    private static final String ACCOUNT_ID = "^[A-Za-z0-9._:~|=+-]{1,64}$";

    private final AddingMember adding;
    private final InvitingAccount inviting;
    private final Organizations organizations;

    MemberAdministrationController(
            AddingMember adding, InvitingAccount inviting, Organizations organizations) {
        this.adding = adding;
        this.inviting = inviting;
        this.organizations = organizations;
    }

    @Operation(
            operationId = "addMember",
            summary = "Make an account belong to an organization, in this way from now on")
    @PutMapping("/members/{accountId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void add(
            Caller administrator,
            @PathVariable OrganizationId id,
            @PathVariable @Pattern(regexp = ACCOUNT_ID) String accountId,
            @Valid @RequestBody Belonging as) {
        adding.add(administrator, id, new AccountId(accountId), as.kind());
    }

    @Operation(
            operationId = "inviteAccount",
            summary = "Invite an account to an organization, instead of any invitation before")
    @PostMapping("/invitations")
    @ResponseStatus(HttpStatus.CREATED)
    InvitationView invite(
            Caller administrator,
            IdempotencyKey key,
            @PathVariable OrganizationId id,
            @Valid @RequestBody InvitationRequest request) {
        var invitationId = new InvitationId(key.id(administrator.actor(), "invitation"));
        var invited =
                inviting.invite(
                        administrator,
                        new AccountId(request.accountId()),
                        request.invitation(invitationId, id));
        return InvitationView.of(invited, organizations.named(id));
    }

    record Belonging(@NotNull MembershipKind kind) {}

    record InvitationRequest(
            @NotNull @Pattern(regexp = ACCOUNT_ID) String accountId,
            @NotNull MembershipKind kind,
            @NotNull @Future Instant expiresAt) {

        /// Nobody is asked whether to be owned by an organization.
        Invitation invitation(InvitationId id, OrganizationId organization) {
            if (kind == MembershipKind.HOME) {
                throw Invalid.body("kind", "reason.home-by-invitation");
            }
            var until = expiresAt.truncatedTo(ChronoUnit.MILLIS);
            return Invitation.of(id, organization, kind, until);
        }
    }
}
