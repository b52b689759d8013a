package dev.konto.identity.page;

import dev.konto.identity.OrganizationSettings;
import dev.konto.identity.authorization.SignedInPerson;
import dev.konto.identity.oidc.Continuation;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.net.URI;
import java.security.Principal;
import java.util.Optional;

/// Sends who has no second method to where they add one, and says why.
@Controller
class KeepSecureController {

    private final OrganizationSettings settings;

    KeepSecureController(OrganizationSettings settings) {
        this.settings = settings;
    }

    @GetMapping(Onward.KEEP_SECURE)
    ModelAndView show(
            @RequestParam(name = "continue", required = false) @Nullable String address,
            @RequestParam(name = "ui_locales", required = false) @Nullable String languages,
            @Nullable Principal person) {
        var continuation = Continuation.parse(address);
        if (!(person instanceof SignedInPerson here)) {
            return Redirect.to(Pages.address("/sign-in", continuation));
        }
        var later =
                continuation
                        .map(it -> it.addressOnceSignedIn(here.proof()))
                        .orElseGet(() -> settings.portal().toString());
        return new ModelAndView("keep-secure", "page", page(continuation, later));
    }

    private Page page(Optional<Continuation> continuation, String later) {
        return new Page(
                continuation.map(Continuation::address).orElse(""),
                settings.name(),
                settings.portal().resolve("/security-info?setup"),
                later);
    }

    /// @param setup where a method is added
    /// @param later where the person was on the way to
    record Page(String continuation, @Nullable String organization, URI setup, String later) {}
}
