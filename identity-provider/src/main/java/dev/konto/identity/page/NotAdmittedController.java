package dev.konto.identity.page;

import dev.konto.identity.OrganizationSettings;
import dev.konto.identity.authorization.SignedInPerson;
import dev.konto.identity.client.Clients;
import dev.konto.identity.oidc.Continuation;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.net.URI;
import java.security.Principal;

/// Tells somebody that the application they were on the way to is for an organization's people, and
/// how they become one of them; or that the organization is suspended.
@Controller
class NotAdmittedController {

    private final Clients clients;
    private final ReaderLanguages languages;
    private final OrganizationSettings settings;

    NotAdmittedController(
            Clients clients, ReaderLanguages languages, OrganizationSettings settings) {
        this.clients = clients;
        this.languages = languages;
        this.settings = settings;
    }

    @GetMapping("/sign-in/{reason:members-only|organization-suspended}")
    ModelAndView show(
            @PathVariable String reason,
            @RequestParam(name = "continue") String address,
            @RequestParam(name = "ui_locales", required = false) @Nullable String language,
            @Nullable Principal person,
            HttpServletRequest request) {
        var continuation = Continuation.parse(address);
        var client = continuation.flatMap(Continuation::clientId).flatMap(clients::find);
        if (client.isEmpty() || !(person instanceof SignedInPerson here)) {
            return Redirect.to(Pages.address("/sign-in", continuation));
        }
        if (language == null) {
            languages.follow(here.account(), request);
            return Redirect.to(Pages.address("/sign-in/" + reason, continuation));
        }
        var view = new ModelAndView("not-admitted", "page", page(reason, client.get(), address));
        view.setStatus(HttpStatus.FORBIDDEN);
        return view;
    }

    private Page page(String reason, RegisteredClient client, String address) {
        return new Page(
                reason,
                settings.name(),
                client.getClientName(),
                settings.portal().resolve("/organizations"),
                address);
    }

    /// @param reason begins the keys of its words
    /// @param organizations where invitations wait
    /// @param again the way that they were on
    record Page(
            String reason,
            @Nullable String organization,
            String application,
            URI organizations,
            String again) {}
}
