package dev.konto.identity.page;

import dev.konto.identity.OrganizationSettings;
import dev.konto.identity.account.EmailAddress;
import dev.konto.identity.authorization.SignedInPerson;
import dev.konto.identity.oidc.BrowserCookie;
import dev.konto.identity.oidc.Continuation;
import dev.konto.identity.oidc.RecentEnough;
import dev.konto.identity.oidc.Visits;
import dev.konto.identity.signin.Password;
import dev.konto.identity.signin.SignInAttempt;
import dev.konto.identity.signin.SigningIn;
import dev.konto.starter.mongo.Identifier;

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
    private final SignInPages pages;
    private final RecentEnough recentEnough;
    private final BrowserCookie cookie;
    private final Visits visits;
    private final OrganizationSettings settings;

    SignInController(
            SigningIn signingIn,
            SignInPages pages,
            RecentEnough recentEnough,
            BrowserCookie cookie,
            Visits visits,
            OrganizationSettings settings) {
        this.signingIn = signingIn;
        this.pages = pages;
        this.recentEnough = recentEnough;
        this.cookie = cookie;
        this.visits = visits;
        this.settings = settings;
    }

    @GetMapping("/")
    ModelAndView home() {
        return Redirect.to(settings.portal().toString());
    }

    @GetMapping("/sign-in")
    ModelAndView show(
            @RequestParam(name = "continue", required = false) @Nullable String address,
            @RequestParam(name = "ui_locales", required = false) @Nullable String languages,
            @Nullable Principal person,
            CsrfToken csrf,
            HttpServletResponse response) {
        var continuation = Continuation.parse(address);
        if (nothingToAsk(continuation, person)) {
            return continuation.map(it -> Redirect.to(it.address())).orElseGet(this::home);
        }
        return shown(pages.page(continuation, person), continuation, csrf, response);
    }

    @PostMapping("/sign-in")
    ModelAndView signIn(
            @RequestParam(name = "continue", required = false) @Nullable String address,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @Nullable Principal person,
            CsrfToken csrf,
            HttpServletRequest request,
            HttpServletResponse response) {
        var continuation = Continuation.parse(address);
        var trouble = attempt(continuation, email, password, person, request, response);
        if (trouble.isEmpty()) {
            return continuation
                    .map(it -> Redirect.to(it.addressOnceSignedIn()))
                    .orElseGet(this::home);
        }
        var page = pages.page(continuation, person).after(email, trouble.get());
        return shown(page, continuation, csrf, response);
    }

    private Optional<Trouble> attempt(
            Optional<Continuation> continuation,
            String email,
            String password,
            @Nullable Principal person,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (email.isBlank() || password.isEmpty()) {
            return Optional.of(Trouble.MISSING);
        }
        var attempt =
                new SignInAttempt(
                        new EmailAddress(email),
                        new Password(password),
                        pages.application(continuation),
                        visits.origin(request),
                        person instanceof SignedInPerson here ? here.session() : null,
                        Identifier.next(),
                        visits.traceparent());
        return Trouble.in(() -> cookie.hand(signingIn.signIn(attempt).secret(), response));
    }

    private boolean nothingToAsk(Optional<Continuation> continuation, @Nullable Principal person) {
        return person instanceof Authentication authentication
                && continuation.map(it -> recentEnough.met(it, authentication)).orElse(true);
    }

    /// The token is asked for here, while its cookie can still be set.
    private ModelAndView shown(
            SignInPage page,
            Optional<Continuation> continuation,
            CsrfToken csrf,
            HttpServletResponse response) {
        csrf.getToken();
        response.setHeader("Content-Security-Policy", FormTargets.of(pages.client(continuation)));
        var view = new ModelAndView("sign-in", "page", page);
        if (page.trouble() != null) {
            view.setStatus(page.trouble().status());
            page.trouble().headers().forEach(response::setHeader);
        }
        return view;
    }
}
