package dev.konto.identity.page;

import dev.konto.identity.OrganizationSettings;
import dev.konto.identity.oidc.Continuation;
import dev.konto.identity.secondstep.PendingSignIn;
import dev.konto.identity.secondstep.PendingSignIns;
import dev.konto.identity.secondstep.SignInForgotten;
import dev.konto.identity.signin.BrowserSecret;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.util.Optional;

/// Shows a browser the second step that it is in; one that is in none begins anew.
@Component
class SecondStepPages {

    private final PendingSignIns pending;
    private final SignInPages signInPages;
    private final Pages pages;
    private final OrganizationSettings settings;
    private final Clock clock;

    SecondStepPages(
            PendingSignIns pending,
            SignInPages signInPages,
            Pages pages,
            OrganizationSettings settings,
            Clock clock) {
        this.pending = pending;
        this.signInPages = signInPages;
        this.pages = pages;
        this.settings = settings;
        this.clock = clock;
    }

    ModelAndView show(
            String name,
            Optional<BrowserSecret> held,
            Optional<Continuation> continuation,
            @Nullable Trouble trouble,
            CsrfToken csrf,
            HttpServletResponse response) {
        try {
            var secret = held.orElseThrow(SignInForgotten::new);
            var page = page(pending.standing(secret, clock.instant()), continuation, trouble);
            var fitting = page.challenge() == null ? "second-step-ways" : name;
            return pages.show(fitting, page, continuation, trouble, csrf, response);
        } catch (SignInForgotten _) {
            return trouble != null && trouble.isFinal()
                    ? refused(continuation, trouble, csrf, response)
                    : again(continuation);
        }
    }

    /// Both steps were right, and yet nobody is let in.
    private ModelAndView refused(
            Optional<Continuation> continuation,
            Trouble trouble,
            CsrfToken csrf,
            HttpServletResponse response) {
        var page = signInPages.page(continuation, null).after(trouble);
        return pages.show("sign-in", page, continuation, trouble, csrf, response);
    }

    static ModelAndView again(Optional<Continuation> continuation) {
        return Redirect.to(Pages.address("/sign-in", continuation) + "&again");
    }

    private SecondStepPage page(
            PendingSignIn here, Optional<Continuation> continuation, @Nullable Trouble trouble) {
        return new SecondStepPage(
                continuation.map(Continuation::address).orElse(""),
                settings.name(),
                here.challenge(),
                here.askedMethod().orElse(null),
                here.methods(),
                trouble);
    }
}
