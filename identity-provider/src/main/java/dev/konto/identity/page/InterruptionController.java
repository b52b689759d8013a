package dev.konto.identity.page;

import dev.konto.identity.OrganizationSettings;
import dev.konto.identity.authorization.SignedInPerson;
import dev.konto.identity.oidc.Continuation;
import dev.konto.identity.signin.Interruption;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.net.URI;
import java.security.Principal;
import java.util.Optional;

/// Says to who just signed in what they should see to first, and sends them to where they can.
@Controller
class InterruptionController {

    private final OrganizationSettings settings;

    InterruptionController(OrganizationSettings settings) {
        this.settings = settings;
    }

    @GetMapping(Onward.INTERRUPTION)
    ModelAndView show(
            @RequestParam Interruption why,
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
        return new ModelAndView("interruption", "page", page(why, continuation, later));
    }

    private Page page(Interruption why, Optional<Continuation> continuation, String later) {
        var where =
                switch (why) {
                    case KEEP_SECURE -> "/security-info?setup";
                    case TERMS -> "/privacy?tab=terms";
                    case CLOSING -> "/privacy?tab=data";
                };
        return new Page(
                continuation.map(Continuation::address).orElse(""),
                settings.name(),
                why,
                settings.portal().resolve(where),
                later);
    }

    /// @param there where the person sees to it
    /// @param later where they were on the way to
    record Page(
            String continuation,
            @Nullable String organization,
            Interruption why,
            URI there,
            String later) {}
}
