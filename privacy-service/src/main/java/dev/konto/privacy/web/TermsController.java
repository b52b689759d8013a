package dev.konto.privacy.web;

import static org.springframework.http.HttpHeaders.ACCEPT_LANGUAGE;

import dev.konto.privacy.Acceptance;
import dev.konto.privacy.Acceptances;
import dev.konto.privacy.AcceptingTerms;
import dev.konto.privacy.CurrentTerms;
import dev.konto.privacy.DocumentId;
import dev.konto.privacy.Languages;
import dev.konto.privacy.ReadableTerms;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.web.Page;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

@RestController
@RequestMapping("/api/v1/privacy/terms-of-use")
class TermsController {

    private final ReadableTerms readable;
    private final Acceptances acceptances;
    private final AcceptingTerms accepting;

    TermsController(ReadableTerms readable, Acceptances acceptances, AcceptingTerms accepting) {
        this.readable = readable;
        this.acceptances = acceptances;
        this.accepting = accepting;
    }

    @Operation(
            operationId = "listTermsOfUse",
            summary =
                    "The terms of use of my organizations, latest published first, and what I"
                            + " accepted of those that I left")
    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_privacy.read')")
    Page<TermsView> list(
            Caller caller,
            @RequestHeader(name = ACCEPT_LANGUAGE, defaultValue = "*") String acceptLanguage) {
        var languages = Languages.of(acceptLanguage);
        var terms = readable.of(caller.account());
        var accepted = accepted(caller.account(), terms);
        return Page.only(
                terms.stream()
                        .map(it -> TermsView.of(it, languages, accepted.get(it.id())))
                        .toList());
    }

    @Operation(operationId = "readTermsOfUse", summary = "The text of terms of use, to read")
    @GetMapping("/{id}/document")
    @PreAuthorize("hasAuthority('SCOPE_privacy.read')")
    TermsDocumentView document(
            Caller caller,
            @PathVariable DocumentId id,
            @RequestParam(required = false) @Nullable @Size(max = 64) String version,
            @RequestHeader(name = ACCEPT_LANGUAGE, defaultValue = "*") String acceptLanguage) {
        var terms = readable.of(caller.account(), id);
        var read = version == null ? terms.inForce() : terms.version(version);
        return TermsDocumentView.of(terms, read, Languages.of(acceptLanguage));
    }

    @Operation(
            operationId = "acceptTermsOfUse",
            summary = "Accept the version of terms of use that I have read")
    @PostMapping("/{id}/acceptance")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAuthority('SCOPE_privacy.write')")
    void accept(
            Caller caller,
            @PathVariable DocumentId id,
            @RequestHeader(name = ACCEPT_LANGUAGE, defaultValue = "*") String acceptLanguage,
            @Valid @RequestBody ReadVersion read) {
        accepting.accept(caller, id, read.version(), Languages.of(acceptLanguage));
    }

    private Map<DocumentId, Acceptance> accepted(AccountId account, List<CurrentTerms> terms) {
        var ids = terms.stream().map(CurrentTerms::id).toList();
        return acceptances.findByOwnerAndDocumentIdIn(account, ids).stream()
                .collect(Collectors.toMap(Acceptance::documentId, Function.identity()));
    }

    record ReadVersion(@NotBlank @Size(max = 64) String version) {}
}
