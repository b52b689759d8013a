package dev.konto.identity.page;

import dev.konto.identity.OrganizationSettings;
import dev.konto.identity.authorization.SignedInPerson;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import java.net.URI;

/// Tells somebody that the application they were on the way to is for an organization's people, and
/// how they become one of them; or that the organization is suspended.
@Controller
class NotAdmittedController {

    private final SignInPages signInPages;
    private final ReaderLanguages languages;
    private final OrganizationSettings settings;

    NotAdmittedController(
            SignInPages signInPages, ReaderLanguages languages, OrganizationSettings settings) {
        this.signInPages = signInPages;
        this.languages = languages;
        this.settings = settings;
    }

    @GetMapping("/sign-in/{reason:members-only|organization-suspended}")
    ModelAndView show(@PathVariable String reason, PageCall call) {
        var client = signInPages.client(call);
        if (client.isEmpty() || !(call.person() instanceof SignedInPerson here)) {
            return call.on(SignInPages.BEGIN);
        }
        if (call.language().isEmpty()) {
            languages.follow(here.account(), call.request());
            return call.on(SignInPages.BEGIN + "/" + reason);
        }
        var view = new ModelAndView("not-admitted", "page", page(reason, client.get(), call.way()));
        view.setStatus(HttpStatus.FORBIDDEN);
        return view;
    }

    private Page page(String reason, RegisteredClient client, String address) {
        return new Page(
                reason,
                settings.name(),
                client.getClientName(),
                settings.signedIn("/organizations"),
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
