package dev.konto.identity.page;

import dev.konto.identity.account.EmailAddress;
import dev.konto.identity.oidc.FamiliarCookie;
import dev.konto.identity.oidc.RecentEnough;
import dev.konto.identity.signin.Password;
import dev.konto.identity.signin.SignInAttempt;
import dev.konto.identity.signin.SigningIn;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The sign-in page. Works without scripts and without a session; what it leads to stands in its
/// own address.
@Controller
class SignInController {

    private final SigningIn signingIn;
    private final SignInPages signInPages;
    private final Pages pages;
    private final RecentEnough recentEnough;
    private final Onward onward;
    private final FamiliarCookie familiar;

    SignInController(
            SigningIn signingIn,
            SignInPages signInPages,
            Pages pages,
            RecentEnough recentEnough,
            Onward onward,
            FamiliarCookie familiar) {
        this.signingIn = signingIn;
        this.signInPages = signInPages;
        this.pages = pages;
        this.recentEnough = recentEnough;
        this.onward = onward;
        this.familiar = familiar;
    }

    @GetMapping("/")
    ModelAndView home() {
        return onward.home();
    }

    /// @param again why somebody who was further has to begin anew
    @GetMapping(SignInPages.BEGIN)
    ModelAndView show(@RequestParam(required = false) @Nullable String again, PageCall call) {
        if (nothingToAsk(call)) {
            return call.continuation().map(it -> Redirect.to(it.address())).orElseGet(this::home);
        }
        var trouble = again == null ? null : Trouble.FORGOTTEN;
        return pages.show("sign-in", signInPages.page(call).after(trouble), trouble, call);
    }

    @PostMapping(SignInPages.BEGIN)
    ModelAndView signIn(
            @RequestParam(defaultValue = "") Typed email,
            @RequestParam(defaultValue = "") Typed password,
            PageCall call) {
        var typed = signInPages.page(call).typed(email.text());
        var attempt =
                new Attempt(
                        trouble -> pages.show("sign-in", typed.after(trouble), trouble, call),
                        () -> call.anew(SignInPages.BEGIN));
        if (email.isBlank() || password.text().isEmpty()) {
            return attempt.again().apply(Trouble.MISSING);
        }
        return attempt.at(
                () -> {
                    var admission =
                            signingIn.signIn(
                                    new SignInAttempt(
                                            new EmailAddress(email.text()),
                                            new Password(password.text()),
                                            signInPages.visit(call),
                                            familiar.read(call.request())));
                    return onward.after(admission, call);
                });
    }

    private boolean nothingToAsk(PageCall call) {
        return call.person() instanceof Authentication authentication
                && call.continuation().map(it -> recentEnough.met(it, authentication)).orElse(true);
    }
}
