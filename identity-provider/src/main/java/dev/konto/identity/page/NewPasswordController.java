package dev.konto.identity.page;

import dev.konto.identity.challenge.Answer;
import dev.konto.identity.oidc.Continuation;
import dev.konto.identity.oidc.ProgressCookies;
import dev.konto.identity.oidc.ProgressCookies.Progress;
import dev.konto.identity.reset.AnsweringProof;
import dev.konto.identity.reset.NewPasswordUnacceptable;
import dev.konto.identity.reset.ResetForgotten;
import dev.konto.identity.reset.SettingNewPassword;
import dev.konto.identity.signin.Password;
import dev.konto.starter.problem.Problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
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
        Trouble trouble;
        try {
            if (!code.isBlank()) {
                var answer = Answer.ofCode(code);
                var secret = forgotten.secret(request);
                var here = answering.answer(secret, answer, request.getRemoteAddr());
                return ForgottenPasswordPages.next(here, continuation);
            }
            trouble = Trouble.NO_CODE;
        } catch (ResetForgotten _) {
            return ForgottenPasswordPages.again(continuation);
        } catch (Problem problem) {
            trouble = Trouble.of(problem).inReset();
        } catch (DataAccessException e) {
            trouble = Trouble.of(e);
        }
        return code(continuation, trouble, csrf, request, response);
    }

    @GetMapping(ForgottenPasswordPages.NEW_PASSWORD)
    ModelAndView askPassword(
            @RequestParam(name = "continue", required = false) @Nullable String address,
            @RequestParam(name = "ui_locales", required = false) @Nullable String languages,
            CsrfToken csrf,
            HttpServletRequest request,
            HttpServletResponse response) {
        return password(Continuation.parse(address), List.of(), null, csrf, request, response);
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
        var reasons = List.<String>of();
        Trouble trouble;
        try {
            if (!password.isEmpty() && password.equals(repeated)) {
                var secret = forgotten.secret(request);
                setting.set(secret, new Password(password), request.getRemoteAddr());
                progress.takeBack(Progress.PASSWORD_RESET, response);
                return Redirect.to(Pages.address(ForgottenPasswordPages.DONE, continuation));
            }
            trouble = Trouble.NOT_REPEATED;
        } catch (ResetForgotten _) {
            return ForgottenPasswordPages.again(continuation);
        } catch (NewPasswordUnacceptable unacceptable) {
            reasons = unacceptable.reasons();
            trouble = Trouble.of(unacceptable);
        } catch (Problem problem) {
            trouble = Trouble.of(problem);
        } catch (DataAccessException e) {
            trouble = Trouble.of(e);
        }
        return password(continuation, reasons, trouble, csrf, request, response);
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
            var page = forgotten.page(continuation, here, List.of(), trouble);
            return pages.show(
                    "forgotten-password-code", page, continuation, trouble, csrf, response);
        } catch (ResetForgotten _) {
            return ForgottenPasswordPages.again(continuation);
        }
    }

    private ModelAndView password(
            Optional<Continuation> continuation,
            List<String> reasons,
            @Nullable Trouble trouble,
            CsrfToken csrf,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            var here = forgotten.here(request);
            if (!here.proven()) {
                return ForgottenPasswordPages.next(here, continuation);
            }
            var page = forgotten.page(continuation, here, reasons, trouble);
            return pages.show("new-password", page, continuation, trouble, csrf, response);
        } catch (ResetForgotten _) {
            return ForgottenPasswordPages.again(continuation);
        }
    }
}
