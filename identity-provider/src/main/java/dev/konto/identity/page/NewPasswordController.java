package dev.konto.identity.page;

import dev.konto.identity.oidc.Continuation;
import dev.konto.identity.oidc.ProgressCookies;
import dev.konto.identity.oidc.ProgressCookies.Progress;
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

/// The last pages of a forgotten password: the new one, and that it is set.
@Controller
class NewPasswordController {

    private final SettingNewPassword setting;
    private final ForgottenPasswordPages forgotten;
    private final Pages pages;
    private final ProgressCookies progress;

    NewPasswordController(
            SettingNewPassword setting,
            ForgottenPasswordPages forgotten,
            Pages pages,
            ProgressCookies progress) {
        this.setting = setting;
        this.forgotten = forgotten;
        this.pages = pages;
        this.progress = progress;
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
            @RequestParam(defaultValue = "") Typed password,
            @RequestParam(defaultValue = "") Typed repeated,
            CsrfToken csrf,
            HttpServletRequest request,
            HttpServletResponse response) {
        var continuation = Continuation.parse(address);
        var attempt =
                ForgottenPasswordPages.attempt(
                        continuation,
                        trouble -> password(continuation, trouble, csrf, request, response));
        if (password.text().isEmpty() || !password.equals(repeated)) {
            return attempt.again().apply(Trouble.NOT_REPEATED);
        }
        return attempt.at(
                () -> {
                    var secret = forgotten.secret(request);
                    setting.set(secret, new Password(password.text()), request.getRemoteAddr());
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

    private ModelAndView password(
            Optional<Continuation> continuation,
            @Nullable Trouble trouble,
            CsrfToken csrf,
            HttpServletRequest request,
            HttpServletResponse response) {
        return forgotten.show(
                request,
                continuation,
                here -> {
                    if (!here.proven()) {
                        return ForgottenPasswordPages.next(here, continuation);
                    }
                    var page = forgotten.page(continuation, here, trouble);
                    return pages.show("new-password", page, continuation, trouble, csrf, response);
                });
    }
}
