package dev.konto.identity.page;

import dev.konto.identity.account.EmailAddress;
import dev.konto.identity.oidc.Continuation;
import dev.konto.identity.oidc.FamiliarCookie;
import dev.konto.identity.oidc.ProgressCookies;
import dev.konto.identity.oidc.ProgressCookies.Progress;
import dev.konto.identity.reset.BeginningReset;
import dev.konto.identity.reset.ChoosingProof;
import dev.konto.identity.reset.ProofKind;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

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
    ModelAndView show(@RequestParam(required = false) @Nullable String again, PageCall call) {
        var email = call.continuation().flatMap(Continuation::loginHint).orElse("");
        return began(email, again == null ? null : Trouble.RESET_FORGOTTEN, call);
    }

    @PostMapping(ForgottenPasswordPages.BEGIN)
    ModelAndView begin(@RequestParam(defaultValue = "") Typed email, PageCall call) {
        var attempt =
                ForgottenPasswordPages.attempt(call, trouble -> began(email.text(), trouble, call));
        if (email.isBlank()) {
            return attempt.again().apply(Trouble.NO_EMAIL);
        }
        return attempt.at(
                () -> {
                    var secret =
                            beginning.begin(
                                    new EmailAddress(email.text()), familiar.read(call.request()));
                    progress.hand(Progress.PASSWORD_RESET, secret, call.response());
                    return call.on(ForgottenPasswordPages.PROOF);
                });
    }

    @GetMapping(ForgottenPasswordPages.PROOF)
    ModelAndView kinds(PageCall call) {
        return kinds(null, call);
    }

    @PostMapping(ForgottenPasswordPages.PROOF)
    ModelAndView choose(@RequestParam ProofKind kind, PageCall call) {
        return ForgottenPasswordPages.attempt(call, trouble -> kinds(trouble, call))
                .at(
                        () -> {
                            choosing.choose(forgotten.secret(call), kind, call.ip());
                            return call.on(ForgottenPasswordPages.CODE);
                        });
    }

    private ModelAndView kinds(@Nullable Trouble trouble, PageCall call) {
        return forgotten.show(
                call,
                here -> {
                    var page = forgotten.page(call, here, trouble);
                    return pages.show("forgotten-password-proof", page, trouble, call);
                });
    }

    private ModelAndView began(String email, @Nullable Trouble trouble, PageCall call) {
        var page = forgotten.page(call, email, trouble);
        return pages.show("forgotten-password", page, trouble, call);
    }
}
