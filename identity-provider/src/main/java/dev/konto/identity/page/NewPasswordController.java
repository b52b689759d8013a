package dev.konto.identity.page;

import dev.konto.identity.challenge.Answer;
import dev.konto.identity.oidc.Continuation;
import dev.konto.identity.oidc.ProgressCookies;
import dev.konto.identity.oidc.ProgressCookies.Progress;
import dev.konto.identity.reset.AnsweringProof;
import dev.konto.identity.reset.ResetForgotten;
import dev.konto.identity.reset.SettingNewPassword;
import dev.konto.identity.signin.Password;

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

/// The last pages of a forgotten password: the proof itself, and the new one.
@Controller
class NewPasswordController {

    private final AnsweringProof answering;
    private final SettingNewPassword setting;
    private final ForgottenPasswordPages forgotten;
    private final Pages pages;
    private final ProgressCookies progress;

    NewPasswordController(
            AnsweringProof answering,
            SettingNewPassword setting,
            ForgottenPasswordPages forgotten,
            Pages pages,
            ProgressCookies progress) {
        this.answering = answering;
        this.setting = setting;
        this.forgotten = forgotten;
        this.pages = pages;
        this.progress = progress;
    }

    @GetMapping(ForgottenPasswordPages.CODE)
    ModelAndView askCode(
            @RequestParam(name = "continue", required = false) @Nullable String address,
            @RequestParam(name = "ui_locales", required = false) @Nullable String languages,
            CsrfToken csrf,
            HttpServletRequest request,
            HttpServletResponse response) {
        var continuation = Continuation.parse(address);
        return code(continuation, null, csrf, request, response);
    }

    @PostMapping(ForgottenPasswordPages.CODE)
    ModelAndView takeCode(
            @RequestParam(name = "continue", required = false) @Nullable String address,
            @RequestParam(defaultValue = "") String code,
            CsrfToken csrf,
            HttpServletRequest request,
            HttpServletResponse response) {
        var continuation = Continuation.parse(address);
        var attempt =
                new Attempt(
                        trouble -> code(continuation, trouble.inReset(), csrf, request, response),
                        () -> ForgottenPasswordPages.again(continuation));
        if (code.isBlank()) {
            return attempt.again().apply(Trouble.NO_CODE);
        }
        return attempt.at(
                () -> {
                    var answer = Answer.ofCode(code);
                    var secret = forgotten.secret(request);
                    var here = answering.answer(secret, answer, request.getRemoteAddr());
                    return ForgottenPasswordPages.next(here, continuation);
                });
    }

    @GetMapping(ForgottenPasswordPages.NEW_PASSWORD)
    ModelAndView askPassword(
            @RequestParam(name = "continue", required = false) @Nullable String address,
            @RequestParam(name = "ui_locales", required = false) @Nullable String languages,
            CsrfToken csrf,
            HttpServletRequest request,
            HttpServletResponse response) {
        return password(Continuation.parse(address), null, csrf, request, response);
    }

    @PostMapping(ForgottenPasswordPages.NEW_PASSWORD)
    ModelAndView takePassword(
            @RequestParam(name = "continue", required = false) @Nullable String address,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String repeated,
            CsrfToken csrf,
            HttpServletRequest request,
            HttpServletResponse response) {
        var continuation = Continuation.parse(address);
        var attempt =
                new Attempt(
                        trouble -> password(continuation, trouble, csrf, request, response),
                        () -> ForgottenPasswordPages.again(continuation));
        if (password.isEmpty() || !password.equals(repeated)) {
            return attempt.again().apply(Trouble.NOT_REPEATED);
        }
        return attempt.at(
                () -> {
                    var secret = forgotten.secret(request);
                    setting.set(secret, new Password(password), request.getRemoteAddr());
                    progress.takeBack(Progress.PASSWORD_RESET, response);
                    return Redirect.to(Pages.address(ForgottenPasswordPages.DONE, continuation));
                });
    }

    @GetMapping(ForgottenPasswordPages.DONE)
    ModelAndView done(
            @RequestParam(name = "continue", required = false) @Nullable String address,
            @RequestParam(name = "ui_locales", required = false) @Nullable String languages,
            CsrfToken csrf,
            HttpServletResponse response) {
        var continuation = Continuation.parse(address);
        var page = forgotten.page(continuation, "", null);
        return pages.show("forgotten-password-done", page, continuation, null, csrf, response);
    }

    private ModelAndView code(
            Optional<Continuation> continuation,
            @Nullable Trouble trouble,
            CsrfToken csrf,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            var here = forgotten.here(request);
            if (here.kind() == null) {
                return ForgottenPasswordPages.next(here, continuation);
            }
            var page = forgotten.page(continuation, here, trouble);
            return pages.show(
                    "forgotten-password-code", page, continuation, trouble, csrf, response);
        } catch (ResetForgotten _) {
            return ForgottenPasswordPages.again(continuation);
        }
    }

    private ModelAndView password(
            Optional<Continuation> continuation,
            @Nullable Trouble trouble,
            CsrfToken csrf,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            var here = forgotten.here(request);
            if (!here.proven()) {
                return ForgottenPasswordPages.next(here, continuation);
            }
            var page = forgotten.page(continuation, here, trouble);
            return pages.show("new-password", page, continuation, trouble, csrf, response);
        } catch (ResetForgotten _) {
            return ForgottenPasswordPages.again(continuation);
        }
    }
}
