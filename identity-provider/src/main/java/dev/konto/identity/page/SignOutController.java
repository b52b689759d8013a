package dev.konto.identity.page;

import dev.konto.identity.OrganizationSettings;
import dev.konto.identity.authorization.SignedInPerson;
import dev.konto.identity.oidc.SigningOut;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.security.Principal;

/// Signing out at the provider itself, for who was sent here without a word of who they are.
@Controller
class SignOutController {

    private static final String SIGNED_OUT = "/signed-out";

    private final SigningOut signingOut;
    private final OrganizationSettings settings;

    SignOutController(SigningOut signingOut, OrganizationSettings settings) {
        this.signingOut = signingOut;
        this.settings = settings;
    }

    @GetMapping("/sign-out")
    ModelAndView ask(
            @RequestParam(name = "ui_locales", required = false) @Nullable String languages,
            @Nullable Principal person,
            CsrfToken csrf) {
        csrf.getToken();
        return person == null ? Redirect.to(SIGNED_OUT) : view("sign-out");
    }

    @PostMapping("/sign-out")
    ModelAndView signOut(
            @Nullable Principal person, HttpServletRequest request, HttpServletResponse response) {
        if (person instanceof SignedInPerson here) {
            signingOut.signOut(here, request, response);
        }
        return Redirect.to(SIGNED_OUT);
    }

    @GetMapping(SIGNED_OUT)
    ModelAndView signedOut(
            @RequestParam(name = "ui_locales", required = false) @Nullable String languages) {
        return view("signed-out");
    }

    private ModelAndView view(String name) {
        return new ModelAndView(name, "settings", settings);
    }
}
