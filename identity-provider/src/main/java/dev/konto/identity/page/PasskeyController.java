package dev.konto.identity.page;

import dev.konto.identity.challenge.Answer;
import dev.konto.identity.oidc.FamiliarCookie;
import dev.konto.identity.oidc.ProgressCookies;
import dev.konto.identity.oidc.ProgressCookies.Progress;
import dev.konto.identity.secondstep.AskingPasskey;
import dev.konto.identity.secondstep.SignInForgotten;
import dev.konto.identity.secondstep.SigningInWithPasskey;
import dev.konto.starter.problem.Problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.function.Function;

/// Signing in with a passkey and nothing else. Its script asks for the options when the browser has
/// passkeys, and sends what came of them as a form.
@Controller
@RequestMapping("/sign-in/passkey")
class PasskeyController {

    private final AskingPasskey asking;
    private final SigningInWithPasskey signingIn;
    private final SignInPages signInPages;
    private final Pages pages;
    private final ProgressCookies progress;
    private final Onward onward;
    private final FamiliarCookie familiar;

    PasskeyController(
            AskingPasskey asking,
            SigningInWithPasskey signingIn,
            SignInPages signInPages,
            Pages pages,
            ProgressCookies progress,
            Onward onward,
            FamiliarCookie familiar) {
        this.asking = asking;
        this.signingIn = signingIn;
        this.signInPages = signInPages;
        this.pages = pages;
        this.progress = progress;
        this.onward = onward;
        this.familiar = familiar;
    }

    @PostMapping("/options")
    ResponseEntity<String> ask(HttpServletRequest request, HttpServletResponse response) {
        try {
            var asked = asking.ask(request.getRemoteAddr());
            progress.hand(Progress.PASSKEY, asked.secret(), response);
            return ResponseEntity.ok()
                    .cacheControl(CacheControl.noStore())
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(asked.publicKey());
        } catch (Problem problem) {
            return ResponseEntity.status(Trouble.of(problem).status()).build();
        }
    }

    @PostMapping
    ModelAndView signIn(@RequestParam Typed credential, PageCall call) {
        var page = signInPages.page(call);
        Function<Trouble, ModelAndView> again =
                trouble -> pages.show("sign-in", page.after(trouble), trouble, call);
        var attempt = new Attempt(again, () -> again.apply(Trouble.of(new SignInForgotten())));
        return attempt.at(
                () -> {
                    var secret = progress.read(Progress.PASSKEY, call.request());
                    var signedIn =
                            signingIn.signIn(
                                    secret.orElseThrow(SignInForgotten::new),
                                    Answer.ofCredential(credential.text()),
                                    signInPages.visit(call),
                                    familiar.read(call.request()));
                    return onward.after(signedIn, call);
                });
    }
}
