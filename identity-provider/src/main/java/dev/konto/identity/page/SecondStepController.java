package dev.konto.identity.page;

import dev.konto.identity.challenge.Answer;
import dev.konto.identity.challenge.Channel;
import dev.konto.identity.oidc.ProgressCookies;
import dev.konto.identity.oidc.ProgressCookies.Progress;
import dev.konto.identity.secondstep.AnsweringSecondStep;
import dev.konto.identity.secondstep.AskingMethod;
import dev.konto.identity.secondstep.SignInForgotten;
import dev.konto.identity.signin.BrowserSecret;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

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

    SecondStepController(
            AskingMethod asking,
            AnsweringSecondStep answering,
            SecondStepPages secondSteps,
            SignInPages signInPages,
            ProgressCookies progress,
            Onward onward) {
        this.asking = asking;
        this.answering = answering;
        this.secondSteps = secondSteps;
        this.signInPages = signInPages;
        this.progress = progress;
        this.onward = onward;
    }

    @GetMapping
    ModelAndView show(PageCall call) {
        return shown("second-step", null, call);
    }

    @GetMapping("/ways")
    ModelAndView ways(PageCall call) {
        return shown("second-step-ways", null, call);
    }

    @PostMapping("/method")
    ModelAndView ask(
            @RequestParam String method,
            @RequestParam(required = false) @Nullable Channel channel,
            PageCall call) {
        return attempt("second-step-ways", call)
                .at(
                        () -> {
                            asking.ask(secret(call), method, channel, call.ip());
                            return call.on(Onward.SECOND_STEP);
                        });
    }

    @PostMapping
    ModelAndView answer(
            @RequestParam(defaultValue = "") Typed code,
            @RequestParam(required = false) @Nullable Typed credential,
            PageCall call) {
        if (credential == null && code.isBlank()) {
            return shown("second-step", Trouble.NO_CODE, call);
        }
        var answer =
                credential == null
                        ? Answer.ofCode(code.text())
                        : Answer.ofCredential(credential.text());
        return attempt("second-step", call)
                .at(
                        () -> {
                            var visit = signInPages.visit(call);
                            var signedIn = answering.answer(secret(call), answer, visit);
                            return onward.after(signedIn, call);
                        });
    }

    private Attempt attempt(String name, PageCall call) {
        return new Attempt(
                trouble -> shown(name, trouble, call), () -> call.anew(SignInPages.BEGIN));
    }

    private ModelAndView shown(String name, @Nullable Trouble trouble, PageCall call) {
        var held = progress.read(Progress.SECOND_STEP, call.request());
        return secondSteps.show(name, held, trouble, call);
    }

    private BrowserSecret secret(PageCall call) {
        return progress.read(Progress.SECOND_STEP, call.request())
                .orElseThrow(SignInForgotten::new);
    }
}
