package dev.konto.privacy.web;

import static org.springframework.http.HttpHeaders.ACCEPT_LANGUAGE;

import dev.konto.privacy.Languages;
import dev.konto.privacy.statement.LinkSettings;
import dev.konto.privacy.statement.LinkSettings.Link;
import dev.konto.privacy.statement.Statement;
import dev.konto.privacy.statement.Statement.Said;
import dev.konto.starter.account.Caller;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

@RestController
@RequestMapping("/api/v1/privacy/statement")
class StatementController {

    private final Statement statement;
    private final LinkSettings links;

    StatementController(Statement statement, LinkSettings links) {
        this.statement = statement;
        this.links = links;
    }

    @Operation(
            operationId = "getPrivacyStatement",
            summary = "What my organizations say about my privacy, and where to read on")
    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_privacy.read')")
    StatementView get(
            Caller caller,
            @RequestHeader(name = ACCEPT_LANGUAGE, defaultValue = "*") String acceptLanguage) {
        return new StatementView(
                statement.of(caller.account()), links.in(Languages.of(acceptLanguage)));
    }

    /// The home organization comes first.
    record StatementView(List<Said> organizations, List<Link> links) {}
}
