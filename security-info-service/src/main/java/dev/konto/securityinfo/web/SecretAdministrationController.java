package dev.konto.securityinfo.web;

import dev.konto.securityinfo.ResealingAccounts;
import dev.konto.starter.account.AccountId;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

@RestController
@RequestMapping("/admin/v1/secrets")
class SecretAdministrationController {

    private static final int USUAL = 100;

    private final ResealingAccounts resealing;

    SecretAdministrationController(ResealingAccounts resealing) {
        this.resealing = resealing;
    }

    @Operation(
            operationId = "resealSecrets",
            summary = "Encrypt the secrets of some accounts with the current key",
            description =
                    "After `konto.encryption.current` was changed: call it, first without `after`,"
                            + " then with the `next` of the answer before, until that is null."
                            + " Calling it again does no harm.")
    @PostMapping("/resealings")
    ResealedView reseal(@Valid @RequestBody Reseal request) {
        var after = Optional.ofNullable(request.after()).map(AccountId::new).orElse(null);
        var batch = resealing.reseal(after, Objects.requireNonNullElse(request.limit(), USUAL));
        return ResealedView.of(batch);
    }

    /// `limit` is how many accounts are looked at, 100 unless told.
    record Reseal(
            @Nullable @Pattern(regexp = PasswordAdministrationController.ACCOUNT_ID) String after,
            @Nullable @Min(1) @Max(1_000) Integer limit) {}

    /// How many accounts were looked at, and how many of them were encrypted anew. Those in
    /// `failed` could not be read: a key is missing.
    record ResealedView(int examined, int resealed, List<String> failed, @Nullable String next) {

        static ResealedView of(ResealingAccounts.Batch batch) {
            return new ResealedView(
                    batch.examined(),
                    batch.resealed(),
                    batch.failed().stream().map(AccountId::value).toList(),
                    Optional.ofNullable(batch.next()).map(AccountId::value).orElse(null));
        }
    }
}
