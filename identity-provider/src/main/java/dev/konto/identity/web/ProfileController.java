package dev.konto.identity.web;

import dev.konto.identity.account.Accounts;
import dev.konto.identity.account.PhotoNotFound;
import dev.konto.starter.account.Caller;
import dev.konto.starter.web.IfMatch;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/profile")
class ProfileController {

    private final Accounts accounts;

    ProfileController(Accounts accounts) {
        this.accounts = accounts;
    }

    @Operation(operationId = "getProfile", summary = "Who I am")
    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_profile.read')")
    ResponseEntity<ProfileView> profile(Caller caller) {
        var account = accounts.own(caller.account());
        return ResponseEntity.ok()
                .eTag(IfMatch.tag(account.version()))
                .body(ProfileView.of(account));
    }

    @Operation(operationId = "getPhoto", summary = "My photo; not found if there is none")
    @GetMapping("/photo")
    @PreAuthorize("hasAuthority('SCOPE_profile.read')")
    byte[] photo(Caller caller) {
        throw new PhotoNotFound();
    }
}
