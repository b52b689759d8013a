package dev.konto.organization.web;

import dev.konto.organization.AddingMember;
import dev.konto.organization.Invitation;
import dev.konto.organization.InvitationId;
import dev.konto.organization.InvitingAccount;
import dev.konto.organization.Members;
import dev.konto.organization.MembershipKind;
import dev.konto.organization.OrganizationId;
import dev.konto.organization.Organizations;
import dev.konto.organization.RemovingMember;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.problem.Invalid;
import dev.konto.starter.web.IdempotencyKey;
import dev.konto.starter.web.Legible;
import dev.konto.starter.web.Page;
import dev.konto.starter.web.PageRequest;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

@RestController
@RequestMapping("/admin/v1/organizations/{id}")
class MemberAdministrationController {

    private static final String ACCOUNT_ID = "^[A-Za-z0-9._:~|=+-]{1,64}$";

    private final AddingMember adding;
    private final InvitingAccount inviting;
    private final RemovingMember removing;
    private final Organizations organizations;
    private final Members members;
    private final Clock clock;

    MemberAdministrationController(
            AddingMember adding,
            InvitingAccount inviting,
            RemovingMember removing,
            Organizations organizations,
            Members members,
            Clock clock) {
        this.adding = adding;
        this.inviting = inviting;
        this.removing = removing;
        this.organizations = organizations;
        this.members = members;
        this.clock = clock;
    }

    @Operation(operationId = "listMembers", summary = "Who belongs to an organization")
    @GetMapping("/members")
    Page<MemberView> list(@PathVariable OrganizationId id, PageRequest page) {
        var found =
                members.findByMembershipsOrganizationIdOrderByAccountAsc(
                        id, page.in("account"), page.size());
        return Page.of(found, member -> MemberView.of(member, id));
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
            operationId = "removeMember",
            summary = "End an account's membership, its home included")
    @DeleteMapping("/members/{accountId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(
            Caller administrator,
            @PathVariable OrganizationId id,
            @PathVariable @Pattern(regexp = ACCOUNT_ID) String accountId) {
        removing.remove(administrator, id, new AccountId(accountId));
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
        return InvitationView.of(invited, organizations.named(id), clock.instant());
    }

    record Belonging(@NotNull MembershipKind kind) {}

    record InvitationRequest(
            @NotNull @Pattern(regexp = ACCOUNT_ID) String accountId,
            @NotNull MembershipKind kind,
            @Nullable @Legible @Size(max = 100) String invitedBy,
            @NotNull @Future Instant expiresAt) {

        /// Nobody is asked whether to be owned by an organization.
        Invitation invitation(InvitationId id, OrganizationId organization) {
            if (kind == MembershipKind.HOME) {
                throw Invalid.body("kind", "reason.home-by-invitation");
            }
            var until = expiresAt.truncatedTo(ChronoUnit.MILLIS);
            return Invitation.open(id, organization, kind, invitedBy, until);
        }
    }
}
