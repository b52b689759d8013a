package dev.konto.identity.page;

import dev.konto.identity.OrganizationSettings;
import dev.konto.identity.authorization.SignedInPerson;
import dev.konto.identity.signin.Interruption;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.net.URI;

/// Says to who just signed in what they should see to first, and sends them to where they can.
@Controller
class InterruptionController {

    private final OrganizationSettings settings;

    InterruptionController(OrganizationSettings settings) {
        this.settings = settings;
    }

    @GetMapping(Onward.INTERRUPTION)
    ModelAndView show(@RequestParam Interruption why, PageCall call) {
        if (!(call.person() instanceof SignedInPerson here)) {
            return call.on(SignInPages.BEGIN);
        }
        var later =
                call.continuation()
                        .map(it -> it.addressOnceSignedIn(here.proof()))
                        .orElseGet(() -> settings.signedIn("/").toString());
        return new ModelAndView("interruption", "page", page(why, call.way(), later));
    }

    private Page page(Interruption why, String way, String later) {
        var where =
                switch (why) {
                    case KEEP_SECURE -> "/security-info?setup";
                    case TERMS -> "/privacy?tab=terms";
                    case CLOSING -> "/privacy?tab=data";
                };
        return new Page(way, settings.name(), why, settings.signedIn(where), later);
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
