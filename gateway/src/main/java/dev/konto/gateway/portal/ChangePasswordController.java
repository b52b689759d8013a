package dev.konto.gateway.portal;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;

/// Leads password managers to the page that changes the password (W3C, A Well-Known URL for
/// Changing Passwords).
@RestController
class ChangePasswordController {

    @GetMapping("/.well-known/change-password")
    ResponseEntity<Void> changePassword() {
        return ResponseEntity.status(HttpStatus.FOUND).location(URI.create("/password")).build();
    }
}
