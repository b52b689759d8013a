package dev.konto.privacy.web;

import dev.konto.privacy.export.Archive;
import dev.konto.privacy.export.DownloadingExport;
import dev.konto.privacy.export.ExportId;
import dev.konto.privacy.export.Exports;
import dev.konto.privacy.export.RequestingExport;
import dev.konto.starter.account.Caller;
import dev.konto.starter.account.RequiresRecentAuthentication;
import dev.konto.starter.web.IdempotencyKey;
import dev.konto.starter.web.Page;
import dev.konto.starter.web.PageRequest;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.util.Locale;

@RestController
@RequestMapping("/api/v1/privacy/exports")
class ExportController {

    private final Exports exports;
    private final RequestingExport requesting;
    private final DownloadingExport downloading;
    private final MessageSource words;

    ExportController(
            Exports exports,
            RequestingExport requesting,
            DownloadingExport downloading,
            MessageSource words) {
        this.exports = exports;
        this.requesting = requesting;
        this.downloading = downloading;
        this.words = words;
    }

    @Operation(
            operationId = "requestExport",
            summary = "Ask all services for what they keep about me; one at a time")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasAuthority('SCOPE_privacy.write')")
    @RequiresRecentAuthentication(maxAge = 900)
    ExportView request(Caller caller, IdempotencyKey key, Locale locale) {
        var id = new ExportId(key.id(caller.actor(), "export"));
        return ExportView.of(requesting.request(caller, id), words, locale);
    }

    @Operation(operationId = "listExports", summary = "My exports, latest first")
    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_privacy.read')")
    Page<ExportView> list(Caller caller, PageRequest page, Locale locale) {
        var found =
                exports.findByOwnerOrderByRequestedAtDescIdAsc(
                        caller.account(), page.in("requestedAt", "id"), page.size());
        return Page.of(found, export -> ExportView.of(export, words, locale));
    }

    @Operation(operationId = "getExport", summary = "How far one of my exports has come")
    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('SCOPE_privacy.read')")
    ExportView one(Caller caller, @PathVariable ExportId id, Locale locale) {
        return ExportView.of(exports.owned(caller.account(), id), words, locale);
    }

    @Operation(operationId = "downloadExport", summary = "The archive of one of my exports")
    @GetMapping(path = "/{id}/archive", produces = "application/zip")
    @PreAuthorize("hasAuthority('SCOPE_privacy.read')")
    @RequiresRecentAuthentication(maxAge = 900)
    ResponseEntity<Archive> archive(Caller caller, @PathVariable ExportId id) {
        var archive = downloading.download(caller, id);
        var named = ContentDisposition.attachment().filename(archive.getFilename()).build();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, named.toString())
                .body(archive);
    }
}
