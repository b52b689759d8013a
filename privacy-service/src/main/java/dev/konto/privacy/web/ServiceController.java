package dev.konto.privacy.web;

import dev.konto.privacy.service.ConnectedServices;
import dev.konto.privacy.service.DisconnectingService;
import dev.konto.privacy.service.ServiceId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.web.Page;
import dev.konto.starter.web.PageRequest;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.util.Locale;

@RestController
@RequestMapping("/api/v1/privacy/services")
class ServiceController {

    private final ConnectedServices services;
    private final DisconnectingService disconnecting;
    private final MessageSource words;

    ServiceController(
            ConnectedServices services, DisconnectingService disconnecting, MessageSource words) {
        this.services = services;
        this.disconnecting = disconnecting;
        this.words = words;
    }

    @Operation(
            operationId = "listServices",
            summary = "The services that my account is connected to, latest first")
    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_privacy.read')")
    Page<ServiceView> list(Caller caller, PageRequest page, Locale locale) {
        var found =
                services.findByOwnerAndDisconnectedAtIsNullOrderByConnectedAtDescIdAsc(
                        caller.account(), page.in("connectedAt", "id"), page.size());
        return Page.of(found, service -> ServiceView.of(service, words, locale));
    }

    @Operation(
            operationId = "disconnectService",
            summary = "End what a service may see and do with my account")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAuthority('SCOPE_privacy.write')")
    void disconnect(Caller caller, @PathVariable ServiceId id) {
        disconnecting.disconnect(caller, id);
    }
}
