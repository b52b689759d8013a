package dev.konto.identity.web;

import dev.konto.identity.account.Accounts;
import dev.konto.identity.photo.Photos;
import dev.konto.starter.account.Caller;
import dev.konto.starter.web.IfMatch;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/profile")
class ProfileController {

    private final Accounts accounts;
    private final Photos photos;

    ProfileController(Accounts accounts, Photos photos) {
        this.accounts = accounts;
        this.photos = photos;
    }

    @Operation(operationId = "getProfile", summary = "Who I am")
    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_profile.read')")
    ResponseEntity<ProfileView> profile(Caller caller) {
        var account = accounts.own(caller.account());
        var photo = photos.existsByAccountAndPictureNotNull(account.id());
        return ResponseEntity.ok()
                .eTag(account.version() + (photo ? "-photo" : ""))
                .body(ProfileView.of(account, photo));
    }

    /// Asked for again each time, and only sent again when it is another one.
    @Operation(operationId = "getPhoto", summary = "My photo; not found if there is none")
    @GetMapping(path = "/photo", produces = MediaType.IMAGE_JPEG_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_profile.read')")
    ResponseEntity<Resource> photo(Caller caller) {
        var photo = photos.of(caller.account());
        return ResponseEntity.ok()
                .eTag(IfMatch.tag(photo.version()))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(new ByteArrayResource(photo.jpeg()));
    }
}
