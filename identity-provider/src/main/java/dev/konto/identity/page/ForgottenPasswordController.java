package dev.konto.identity.page;

import dev.konto.identity.account.EmailAddress;
import dev.konto.identity.oidc.Continuation;
import dev.konto.identity.oidc.FamiliarCookie;
import dev.konto.identity.oidc.ProgressCookies;
import dev.konto.identity.oidc.ProgressCookies.Progress;
import dev.konto.identity.reset.BeginningReset;
import dev.konto.identity.reset.ChoosingProof;
import dev.konto.identity.reset.ProofKind;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.Optional;

/// The first pages of a forgotten password: whose it is, and what they want to prove.
@Controller
class ForgottenPasswordController {

    private final BeginningReset beginning;
    private final ChoosingProof choosing;
    private final ForgottenPasswordPages forgotten;
    private final Pages pages;
    private final ProgressCookies progress;
    private final FamiliarCookie familiar;

    ForgottenPasswordController(
            BeginningReset beginning,
            ChoosingProof choosing,
            ForgottenPasswordPages forgotten,
            Pages pages,
            ProgressCookies progress,
            FamiliarCookie familiar) {
        this.beginning = beginning;
        this.choosing = choosing;
        this.forgotten = forgotten;
        this.pages = pages;
        this.progress = progress;
        this.familiar = familiar;
    }

    /// @param again why somebody who was further has to begin anew
    @GetMapping(ForgottenPasswordPages.BEGIN)
    ModelAndView show(
            @RequestParam(name = "continue", required = false) @Nullable String address,
            @RequestParam(name = "ui_locales", required = false) @Nullable String languages,
            @RequestParam(required = false) @Nullable String again,
            CsrfToken csrf,
            HttpServletResponse response) {
        var continuation = Continuation.parse(address);
        var email = continuation.flatMap(Continuation::loginHint).orElse("");
        var trouble = again == null ? null : Trouble.RESET_FORGOTTEN;
        return began(continuation, email, trouble, csrf, response);
    }

    @PostMapping(ForgottenPasswordPages.BEGIN)
    ModelAndView begin(
            @RequestParam(name = "continue", required = false) @Nullable String address,
            @RequestParam(defaultValue = "") Typed email,
            CsrfToken csrf,
            HttpServletRequest request,
            HttpServletResponse response) {
        var continuation = Continuation.parse(address);
        var attempt =
                ForgottenPasswordPages.attempt(
                        continuation,
                        trouble -> began(continuation, email.text(), trouble, csrf, response));
        if (email.isBlank()) {
            return attempt.again().apply(Trouble.NO_EMAIL);
        }
        return attempt.at(
                () -> {
                    var secret =
                            beginning.begin(new EmailAddress(email.text()), familiar.read(request));
                    progress.hand(Progress.PASSWORD_RESET, secret, response);
                    return Redirect.to(Pages.address(ForgottenPasswordPages.PROOF, continuation));
                });
    }

    @GetMapping(ForgottenPasswordPages.PROOF)
    ModelAndView kinds(
            @RequestParam(name = "continue", required = false) @Nullable String address,
            @RequestParam(name = "ui_locales", required = false) @Nullable String languages,
            CsrfToken csrf,
            HttpServletRequest request,
            HttpServletResponse response) {
        return kinds(Continuation.parse(address), null, csrf, request, response);
    }

    @PostMapping(ForgottenPasswordPages.PROOF)
    ModelAndView choose(
            @RequestParam(name = "continue", required = false) @Nullable String address,
            @RequestParam ProofKind kind,
            CsrfToken csrf,
            HttpServletRequest request,
            HttpServletResponse response) {
        var continuation = Continuation.parse(address);
        var attempt =
                ForgottenPasswordPages.attempt(
                        continuation,
                        trouble -> kinds(continuation, trouble, csrf, request, response));
        return attempt.at(
                () -> {
                    choosing.choose(forgotten.secret(request), kind, request.getRemoteAddr());
                    return Redirect.to(Pages.address(ForgottenPasswordPages.CODE, continuation));
                });
    }

    private ModelAndView kinds(
            Optional<Continuation> continuation,
            @Nullable Trouble trouble,
            CsrfToken csrf,
            HttpServletRequest request,
            HttpServletResponse response) {
        return forgotten.show(
                request,
                continuation,
                here ->
                        pages.show(
                                "forgotten-password-proof",
                                forgotten.page(continuation, here, trouble),
                                continuation,
                                trouble,
                                csrf,
                                response));
    }

    private ModelAndView began(
            Optional<Continuation> continuation,
            String email,
            @Nullable Trouble trouble,
            CsrfToken csrf,
            HttpServletResponse response) {
        var page = forgotten.page(continuation, email, trouble);
        return pages.show("forgotten-password", page, continuation, trouble, csrf, response);
    }
}
