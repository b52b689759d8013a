package dev.konto.identity.page;

import dev.konto.identity.OrganizationSettings;
import dev.konto.identity.secondstep.PendingSignIn;
import dev.konto.identity.secondstep.PendingSignIns;
import dev.konto.identity.secondstep.SignInForgotten;
import dev.konto.identity.signin.BrowserSecret;

import org.jspecify.annotations.Nullable;
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
            String name, Optional<BrowserSecret> held, @Nullable Trouble trouble, PageCall call) {
        try {
            var secret = held.orElseThrow(SignInForgotten::new);
            var page = page(pending.standing(secret, clock.instant()), trouble, call);
            var fitting = page.challenge() == null ? "second-step-ways" : name;
            return pages.show(fitting, page, trouble, call);
        } catch (SignInForgotten _) {
            return trouble != null && trouble.isFinal()
                    ? refused(trouble, call)
                    : call.anew(SignInPages.BEGIN);
        }
    }

    /// Both steps were right, and yet nobody is let in.
    private ModelAndView refused(Trouble trouble, PageCall call) {
        return pages.show("sign-in", signInPages.page(call).after(trouble), trouble, call);
    }

    private SecondStepPage page(PendingSignIn here, @Nullable Trouble trouble, PageCall call) {
        return new SecondStepPage(
                call.way(),
                settings.name(),
                here.challenge(),
                here.askedMethod().orElse(null),
                here.methods(),
                trouble);
    }
}
