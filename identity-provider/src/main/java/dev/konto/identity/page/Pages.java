package dev.konto.identity.page;

import dev.konto.identity.oidc.BrowserHints;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Shows pages with forms.
@Component
class Pages {

    private final SignInPages signInPages;

    Pages(SignInPages signInPages) {
        this.signInPages = signInPages;
    }

    /// The token is asked for here, while its cookie can still be set.
    ModelAndView show(String name, Object page, @Nullable Trouble trouble, PageCall call) {
        call.csrf().getToken();
        var response = call.response();
        response.setHeader("Content-Security-Policy", FormTargets.of(signInPages.client(call)));
        response.setHeader("Accept-CH", BrowserHints.ACCEPTED);
        var view = new ModelAndView(name, "page", page);
        if (trouble != null) {
            view.setStatus(trouble.status());
            trouble.headers().forEach(response::setHeader);
        }
        return view;
    }
}
