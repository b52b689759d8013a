package dev.konto.identity.page;

import dev.konto.identity.reset.AnsweringProof;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

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
    ModelAndView ask(PageCall call) {
        return show(null, call);
    }

    @PostMapping
    ModelAndView take(PageCall call) {
        var attempt = ForgottenPasswordPages.attempt(call, trouble -> show(trouble, call));
        var answer = ProofForm.read(call.request());
        if (answer.isEmpty()) {
            return attempt.again().apply(Trouble.NO_CODE);
        }
        return attempt.at(
                () -> {
                    var secret = forgotten.secret(call);
                    var here = answering.answer(secret, answer.get(), call.ip());
                    return ForgottenPasswordPages.next(here, call);
                });
    }

    private ModelAndView show(@Nullable Trouble trouble, PageCall call) {
        return forgotten.show(
                call,
                here -> {
                    var kind = here.kind();
                    if (kind == null) {
                        return ForgottenPasswordPages.next(here, call);
                    }
                    var form = ProofForm.of(kind);
                    var told = trouble == null ? null : trouble.at(form);
                    var page = forgotten.page(call, here, told);
                    return pages.show(form.view(), page, told, call);
                });
    }
}
