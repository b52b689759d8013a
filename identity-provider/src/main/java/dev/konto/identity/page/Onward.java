package dev.konto.identity.page;

import dev.konto.identity.OrganizationSettings;
import dev.konto.identity.oidc.BrowserCookie;
import dev.konto.identity.oidc.FamiliarCookie;
import dev.konto.identity.oidc.ProgressCookies;
import dev.konto.identity.oidc.ProgressCookies.Progress;
import dev.konto.identity.signin.Admission;
import dev.konto.identity.signin.Admission.SecondStep;
import dev.konto.identity.signin.SignedIn;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Hands the browser what it was given and sends it on: to the next step, or to where its person
/// was on the way to.
@Component
class Onward {

    static final String SECOND_STEP = "/sign-in/second-step";
    static final String INTERRUPTION = "/sign-in/interruption";

    private final BrowserCookie cookie;
    private final FamiliarCookie familiar;
    private final ProgressCookies progress;
    private final ReaderLanguages languages;
    private final OrganizationSettings settings;

    Onward(
            BrowserCookie cookie,
            FamiliarCookie familiar,
            ProgressCookies progress,
            ReaderLanguages languages,
            OrganizationSettings settings) {
        this.cookie = cookie;
        this.familiar = familiar;
        this.progress = progress;
        this.languages = languages;
        this.settings = settings;
    }

    ModelAndView after(Admission admission, PageCall call) {
        languages.follow(admission.account(), call.request());
        return switch (admission) {
            case SignedIn signedIn -> in(signedIn, call);
            case SecondStep(_, var secret) -> {
                progress.hand(Progress.SECOND_STEP, secret, call.response());
                yield call.on(SECOND_STEP);
            }
        };
    }

    ModelAndView home() {
        return Redirect.to(settings.portal().toString());
    }

    private ModelAndView in(SignedIn signedIn, PageCall call) {
        var response = call.response();
        cookie.hand(signedIn.secret(), response);
        familiar.signedIn(signedIn.account(), call.request(), response);
        progress.takeBack(Progress.SECOND_STEP, response);
        progress.takeBack(Progress.PASSKEY, response);
        var first = signedIn.first();
        if (first != null) {
            return Redirect.to(call.address(INTERRUPTION) + "&why=" + first);
        }
        var proof = signedIn.session().proof();
        return call.continuation()
                .map(it -> Redirect.to(it.addressOnceSignedIn(proof)))
                .orElseGet(() -> Redirect.to(settings.signedIn("/").toString()));
    }
}
