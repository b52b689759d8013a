package dev.konto.identity.page;

import dev.konto.identity.account.EmailAddress;
import dev.konto.identity.oidc.Continuation;
import dev.konto.identity.oidc.FamiliarCookie;
import dev.konto.identity.oidc.RecentEnough;
import dev.konto.identity.oidc.Visits;
import dev.konto.identity.signin.Password;
import dev.konto.identity.signin.SignInAttempt;
import dev.konto.identity.signin.SigningIn;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.security.Principal;
import java.util.Optional;

/// The sign-in page. Works without scripts and without a session; what it leads to stands in its
/// own address.
@Controller
class SignInController {

    private final SigningIn signingIn;
    private final SignInPages signInPages;
    private final Pages pages;
    private final RecentEnough recentEnough;
    private final Onward onward;
    private final Visits visits;
    private final FamiliarCookie familiar;

    SignInController(
            SigningIn signingIn,
            SignInPages signInPages,
            Pages pages,
            RecentEnough recentEnough,
            Onward onward,
            Visits visits,
            FamiliarCookie familiar) {
        this.signingIn = signingIn;
        this.signInPages = signInPages;
        this.pages = pages;
        this.recentEnough = recentEnough;
        this.onward = onward;
        this.visits = visits;
        this.familiar = familiar;
    }

    @GetMapping("/")
    ModelAndView home() {
        return onward.home();
    }

    /// @param again why somebody who was further has to begin anew
    @GetMapping("/sign-in")
    ModelAndView show(
            @RequestParam(name = "continue", required = false) @Nullable String address,
            @RequestParam(name = "ui_locales", required = false) @Nullable String languages,
            @RequestParam(required = false) @Nullable String again,
            @Nullable Principal person,
            CsrfToken csrf,
            HttpServletResponse response) {
        var continuation = Continuation.parse(address);
        if (nothingToAsk(continuation, person)) {
            return continuation.map(it -> Redirect.to(it.address())).orElseGet(this::home);
        }
        var trouble = again == null ? null : Trouble.FORGOTTEN;
        var page = signInPages.page(continuation, person).after(trouble);
        return pages.show("sign-in", page, continuation, trouble, csrf, response);
    }

    @PostMapping("/sign-in")
    ModelAndView signIn(
            @RequestParam(name = "continue", required = false) @Nullable String address,
            @RequestParam(defaultValue = "") Typed email,
            @RequestParam(defaultValue = "") Typed password,
            @Nullable Principal person,
            CsrfToken csrf,
            HttpServletRequest request,
            HttpServletResponse response) {
        var continuation = Continuation.parse(address);
        var typed = signInPages.page(continuation, person).typed(email.text());
        var attempt =
                new Attempt(
                        trouble ->
                                pages.show(
                                        "sign-in",
                                        typed.after(trouble),
                                        continuation,
                                        trouble,
                                        csrf,
                                        response),
                        () -> SecondStepPages.again(continuation));
        if (email.isBlank() || password.text().isEmpty()) {
            return attempt.again().apply(Trouble.MISSING);
        }
        return attempt.at(
                () -> {
                    var application = signInPages.application(continuation);
                    var visit = visits.visit(request, application, person);
                    var admission =
                            signingIn.signIn(
                                    new SignInAttempt(
                                            new EmailAddress(email.text()),
                                            new Password(password.text()),
                                            visit,
                                            familiar.read(request)));
                    return onward.after(admission, continuation, request, response);
                });
    }

    private boolean nothingToAsk(Optional<Continuation> continuation, @Nullable Principal person) {
        return person instanceof Authentication authentication
                && continuation.map(it -> recentEnough.met(it, authentication)).orElse(true);
    }
}
