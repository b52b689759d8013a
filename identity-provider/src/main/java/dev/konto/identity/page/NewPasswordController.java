package dev.konto.identity.page;

import dev.konto.identity.oidc.ProgressCookies;
import dev.konto.identity.oidc.ProgressCookies.Progress;
import dev.konto.identity.reset.SettingNewPassword;
import dev.konto.identity.signin.Password;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

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
    ModelAndView askPassword(PageCall call) {
        return password(null, call);
    }

    @PostMapping(ForgottenPasswordPages.NEW_PASSWORD)
    ModelAndView takePassword(
            @RequestParam(defaultValue = "") Typed password,
            @RequestParam(defaultValue = "") Typed repeated,
            PageCall call) {
        var attempt = ForgottenPasswordPages.attempt(call, trouble -> password(trouble, call));
        if (password.text().isEmpty() || !password.equals(repeated)) {
            return attempt.again().apply(Trouble.NOT_REPEATED);
        }
        return attempt.at(
                () -> {
                    setting.set(forgotten.secret(call), new Password(password.text()), call.ip());
                    progress.takeBack(Progress.PASSWORD_RESET, call.response());
                    return call.on(ForgottenPasswordPages.DONE);
                });
    }

    @GetMapping(ForgottenPasswordPages.DONE)
    ModelAndView done(PageCall call) {
        return pages.show("forgotten-password-done", forgotten.page(call, "", null), null, call);
    }

    private ModelAndView password(@Nullable Trouble trouble, PageCall call) {
        return forgotten.show(
                call,
                here -> {
                    if (!here.proven()) {
                        return ForgottenPasswordPages.next(here, call);
                    }
                    var page = forgotten.page(call, here, trouble);
                    return pages.show("new-password", page, trouble, call);
                });
    }
}
