package dev.konto.identity.web;

import dev.konto.identity.account.Accounts;
import dev.konto.identity.account.ClosingAccount;
import dev.konto.identity.account.CreatingAccount;
import dev.konto.identity.account.EmailAddress;
import dev.konto.identity.account.LockingAccount;
import dev.konto.identity.account.Profile;
import dev.konto.identity.account.UnlockingAccount;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.problem.Invalid;
import dev.konto.starter.web.IdempotencyKey;
import dev.konto.starter.web.Page;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.DateTimeException;
import java.time.ZoneId;

@RestController
@RequestMapping("/admin/v1/accounts")
class AccountAdministrationController {

    private final Accounts accounts;
    private final CreatingAccount creating;
    private final LockingAccount locking;
    private final UnlockingAccount unlocking;
    private final ClosingAccount closing;

    AccountAdministrationController(
            Accounts accounts,
            CreatingAccount creating,
            LockingAccount locking,
            UnlockingAccount unlocking,
            ClosingAccount closing) {
        this.accounts = accounts;
        this.creating = creating;
        this.locking = locking;
        this.unlocking = unlocking;
        this.closing = closing;
    }

    @Operation(operationId = "createAccount", summary = "Make an account")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    AccountView create(
            Caller administrator, IdempotencyKey key, @Valid @RequestBody NewAccount request) {
        var id = new AccountId(key.id(administrator.actor(), "account"));
        var account = creating.create(administrator, id, request.address(), request.profile());
        return AccountView.of(account);
    }

    @Operation(operationId = "findAccounts", summary = "Find the account with this email address")
    @GetMapping
    Page<AccountView> find(@RequestParam String email) {
        var found = accounts.findByEmail(new EmailAddress(email));
        return Page.only(found.stream().map(AccountView::of).toList());
    }

    @Operation(operationId = "lockAccount", summary = "Let nobody in with this account")
    @PostMapping("/{id}/lock")
    AccountView lock(Caller administrator, @PathVariable AccountId id) {
        return AccountView.of(locking.lock(administrator, id));
    }

    @Operation(operationId = "unlockAccount", summary = "Let its owner in again")
    @PostMapping("/{id}/unlock")
    AccountView unlock(Caller administrator, @PathVariable AccountId id) {
        return AccountView.of(unlocking.unlock(administrator, id));
    }

    @Operation(operationId = "closeAccount", summary = "Close this account for good")
    @PostMapping("/{id}/close")
    AccountView close(Caller administrator, @PathVariable AccountId id) {
        return AccountView.of(closing.close(administrator, id));
    }

    record NewAccount(
            @NotBlank @Size(max = 254) String email,
            @NotBlank @Size(max = 128) String displayName,
            @Nullable @Size(min = 1, max = 64) String givenName,
            @Nullable @Size(min = 1, max = 64) String familyName,
            @NotBlank @Pattern(regexp = "[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*") String locale,
            @NotBlank @Size(max = 64) String timeZone,
            @Nullable @Size(min = 1, max = 64) String organizationId,
            boolean administrator) {

        EmailAddress address() {
            var address = new EmailAddress(email);
            if (!address.plausible()) {
                throw Invalid.body("email", "reason.email");
            }
            return address;
        }

        Profile profile() {
            return new Profile(
                    displayName.strip(),
                    givenName,
                    familyName,
                    locale,
                    knownTimeZone(),
                    organizationId,
                    administrator);
        }

        private String knownTimeZone() {
            try {
                return ZoneId.of(timeZone).getId();
            } catch (DateTimeException _) {
                throw Invalid.body("timeZone", "reason.time-zone");
            }
        }
    }
}
