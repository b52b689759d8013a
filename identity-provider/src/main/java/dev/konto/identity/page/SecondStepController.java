package dev.konto.identity.page;

import dev.konto.identity.challenge.Answer;
import dev.konto.identity.challenge.Channel;
import dev.konto.identity.oidc.Continuation;
import dev.konto.identity.oidc.ProgressCookies;
import dev.konto.identity.oidc.ProgressCookies.Progress;
import dev.konto.identity.oidc.Visits;
import dev.konto.identity.secondstep.AnsweringSecondStep;
import dev.konto.identity.secondstep.AskingMethod;
import dev.konto.identity.secondstep.SignInForgotten;
import dev.konto.identity.signin.BrowserSecret;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.security.Principal;
import java.util.Optional;

/// The step after the password: the method that is asked for, the others, and the answer.
@Controller
@RequestMapping(Onward.SECOND_STEP)
class SecondStepController {

    private final AskingMethod asking;
    private final AnsweringSecondStep answering;
    private final SecondStepPages secondSteps;
    private final SignInPages signInPages;
    private final ProgressCookies progress;
    private final Onward onward;
    private final Visits visits;

    SecondStepController(
            AskingMethod asking,
            AnsweringSecondStep answering,
            SecondStepPages secondSteps,
            SignInPages signInPages,
            ProgressCookies progress,
            Onward onward,
            Visits visits) {
        this.asking = asking;
        this.answering = answering;
        this.secondSteps = secondSteps;
        this.signInPages = signInPages;
        this.progress = progress;
        this.onward = onward;
        this.visits = visits;
    }

    @GetMapping
    ModelAndView show(
            @RequestParam(name = "continue", required = false) @Nullable String address,
            @RequestParam(name = "ui_locales", required = false) @Nullable String languages,
            CsrfToken csrf,
            HttpServletRequest request,
            HttpServletResponse response) {
        var continuation = Continuation.parse(address);
        return shown("second-step", continuation, null, csrf, request, response);
    }

    @GetMapping("/ways")
    ModelAndView ways(
            @RequestParam(name = "continue", required = false) @Nullable String address,
            @RequestParam(name = "ui_locales", required = false) @Nullable String languages,
            CsrfToken csrf,
            HttpServletRequest request,
            HttpServletResponse response) {
        var continuation = Continuation.parse(address);
        return shown("second-step-ways", continuation, null, csrf, request, response);
    }

    @PostMapping("/method")
    ModelAndView ask(
            @RequestParam(name = "continue", required = false) @Nullable String address,
            @RequestParam String method,
            @RequestParam(required = false) @Nullable Channel channel,
            CsrfToken csrf,
            HttpServletRequest request,
            HttpServletResponse response) {
        var continuation = Continuation.parse(address);
        return attempt("second-step-ways", continuation, csrf, request, response)
                .at(
                        () -> {
                            var secret = secret(request);
                            asking.ask(secret, method, channel, request.getRemoteAddr());
                            return Redirect.to(Pages.address(Onward.SECOND_STEP, continuation));
                        });
    }

    @PostMapping
    ModelAndView answer(
            @RequestParam(name = "continue", required = false) @Nullable String address,
            @RequestParam(defaultValue = "") Typed code,
            @RequestParam(required = false) @Nullable Typed credential,
            @Nullable Principal person,
            CsrfToken csrf,
            HttpServletRequest request,
            HttpServletResponse response) {
        var continuation = Continuation.parse(address);
        if (credential == null && code.isBlank()) {
            return shown("second-step", continuation, Trouble.NO_CODE, csrf, request, response);
        }
        var answer =
                credential == null
                        ? Answer.ofCode(code.text())
                        : Answer.ofCredential(credential.text());
        return attempt("second-step", continuation, csrf, request, response)
                .at(
                        () -> {
                            var application = signInPages.application(continuation);
                            var visit = visits.visit(request, application, person);
                            var signedIn = answering.answer(secret(request), answer, visit);
                            return onward.after(signedIn, continuation, request, response);
                        });
    }

    private Attempt attempt(
            String name,
            Optional<Continuation> continuation,
            CsrfToken csrf,
            HttpServletRequest request,
            HttpServletResponse response) {
        return new Attempt(
                trouble -> shown(name, continuation, trouble, csrf, request, response),
                () -> SecondStepPages.again(continuation));
    }

    private ModelAndView shown(
            String name,
            Optional<Continuation> continuation,
            @Nullable Trouble trouble,
            CsrfToken csrf,
            HttpServletRequest request,
            HttpServletResponse response) {
        var held = progress.read(Progress.SECOND_STEP, request);
        return secondSteps.show(name, held, continuation, trouble, csrf, response);
    }

    private BrowserSecret secret(HttpServletRequest request) {
        return progress.read(Progress.SECOND_STEP, request).orElseThrow(SignInForgotten::new);
    }
}
