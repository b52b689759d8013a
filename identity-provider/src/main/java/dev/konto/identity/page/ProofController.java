package dev.konto.identity.page;

import dev.konto.identity.oidc.Continuation;
import dev.konto.identity.reset.AnsweringProof;

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

import java.util.Optional;

/// The page of a forgotten password that takes a proof: a code, a passkey, or answers.
@Controller
@RequestMapping(ForgottenPasswordPages.CODE)
class ProofController {

    private final AnsweringProof answering;
    private final ForgottenPasswordPages forgotten;
    private final Pages pages;

    ProofController(AnsweringProof answering, ForgottenPasswordPages forgotten, Pages pages) {
        this.answering = answering;
        this.forgotten = forgotten;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView ask(
            @RequestParam(name = "continue", required = false) @Nullable String address,
            @RequestParam(name = "ui_locales", required = false) @Nullable String languages,
            CsrfToken csrf,
            HttpServletRequest request,
            HttpServletResponse response) {
        return show(Continuation.parse(address), null, csrf, request, response);
    }

    @PostMapping
    ModelAndView take(
            @RequestParam(name = "continue", required = false) @Nullable String address,
            CsrfToken csrf,
            HttpServletRequest request,
            HttpServletResponse response) {
        var continuation = Continuation.parse(address);
        var attempt =
                ForgottenPasswordPages.attempt(
                        continuation,
                        trouble -> show(continuation, trouble, csrf, request, response));
        var answer = ProofForm.read(request);
        if (answer.isEmpty()) {
            return attempt.again().apply(Trouble.NO_CODE);
        }
        return attempt.at(
                () -> {
                    var secret = forgotten.secret(request);
                    var here = answering.answer(secret, answer.get(), request.getRemoteAddr());
                    return ForgottenPasswordPages.next(here, continuation);
                });
    }

    private ModelAndView show(
            Optional<Continuation> continuation,
            @Nullable Trouble trouble,
            CsrfToken csrf,
            HttpServletRequest request,
            HttpServletResponse response) {
        return forgotten.show(
                request,
                continuation,
                here -> {
                    var kind = here.kind();
                    if (kind == null) {
                        return ForgottenPasswordPages.next(here, continuation);
                    }
                    var form = ProofForm.of(kind);
                    var told = trouble == null ? null : trouble.at(form);
                    var page = forgotten.page(continuation, here, told);
                    return pages.show(form.view(), page, continuation, told, csrf, response);
                });
    }
}
