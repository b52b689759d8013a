package dev.konto.privacy.web;

import dev.konto.privacy.DocumentId;
import dev.konto.privacy.PublishingTerms;
import dev.konto.privacy.organization.OrganizationId;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/admin/v1/terms-of-use")
class TermsAdministrationController {

    private final PublishingTerms publishing;

    TermsAdministrationController(PublishingTerms publishing) {
        this.publishing = publishing;
    }

    @Operation(
            operationId = "publishTermsOfUse",
            summary = "Publish terms of use; published versions stay, later ones are added")
    @PutMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void publish(
            @PathVariable @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,63}$") String id,
            @Valid @RequestBody TermsRequest terms) {
        publishing.publish(
                new DocumentId(id),
                new OrganizationId(terms.organizationId()),
                terms.required(),
                terms.ordered());
    }
}
