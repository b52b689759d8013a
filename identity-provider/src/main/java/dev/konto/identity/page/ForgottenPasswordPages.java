package dev.konto.identity.page;

import dev.konto.identity.OrganizationSettings;
import dev.konto.identity.oidc.ProgressCookies;
import dev.konto.identity.oidc.ProgressCookies.Progress;
import dev.konto.identity.reset.PasswordResets;
import dev.konto.identity.reset.PendingReset;
import dev.konto.identity.reset.PendingResets;
import dev.konto.identity.reset.ProofKind;
import dev.konto.identity.reset.Question;
import dev.konto.identity.reset.ResetForgotten;
import dev.konto.identity.signin.BrowserSecret;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;

/// Knows how far a browser is on the way to a new password, and which page that is.
@Component
class ForgottenPasswordPages {

    static final String BEGIN = "/forgotten-password";
    static final String PROOF = BEGIN + "/proof";
    static final String CODE = BEGIN + "/code";
    static final String NEW_PASSWORD = BEGIN + "/new-password";
    static final String DONE = BEGIN + "/done";

    private final PendingResets pending;
    private final PasswordResets resets;
    private final ProgressCookies progress;
    private final OrganizationSettings settings;
    private final Clock clock;

    ForgottenPasswordPages(
            PendingResets pending,
            PasswordResets resets,
            ProgressCookies progress,
            OrganizationSettings settings,
            Clock clock) {
        this.pending = pending;
        this.resets = resets;
        this.progress = progress;
        this.settings = settings;
        this.clock = clock;
    }

    BrowserSecret secret(PageCall call) {
        return progress.read(Progress.PASSWORD_RESET, call.request())
                .orElseThrow(ResetForgotten::new);
    }

    private PendingReset here(PageCall call) {
        return pending.standing(secret(call), clock.instant());
    }

    ForgottenPasswordPage page(PageCall call, String email, @Nullable Trouble trouble) {
        return new ForgottenPasswordPage(
                call.way(),
                settings.name(),
                email,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                false,
                trouble);
    }

    ForgottenPasswordPage page(PageCall call, PendingReset here, @Nullable Trouble trouble) {
        var asked = here.challenge();
        return new ForgottenPasswordPage(
                call.way(),
                settings.name(),
                "",
                here.kinds(),
                here.kind(),
                asked == null ? null : asked.publicKey(),
                questions(here),
                trouble == null || trouble.reasons().isEmpty() ? rules(here) : List.of(),
                here.further(),
                trouble);
    }

    /// Asked for each time, since the reader may have changed the language.
    private List<Question> questions(PendingReset here) {
        return here.kind() == ProofKind.SECURITY_QUESTIONS
                ? resets.methodsOf(here.account()).questions()
                : List.of();
    }

    /// Told until a password is refused: its reasons say more.
    private List<String> rules(PendingReset here) {
        return here.proven() ? resets.methodsOf(here.account()).passwordRules() : List.of();
    }

    /// The page that fits how far the person is.
    static ModelAndView next(PendingReset here, PageCall call) {
        return call.on(here.proven() ? NEW_PASSWORD : PROOF);
    }

    /// Does what a form asks for; whoever's reset is over begins anew.
    ///
    /// @param form shows the form again
    static Attempt attempt(PageCall call, Function<Trouble, ModelAndView> form) {
        return new Attempt(form, () -> call.anew(BEGIN));
    }

    /// Shows a page that somebody who is on the way may see.
    ModelAndView show(PageCall call, Function<PendingReset, ModelAndView> page) {
        try {
            return page.apply(here(call));
        } catch (ResetForgotten _) {
            return call.anew(BEGIN);
        }
    }
}
