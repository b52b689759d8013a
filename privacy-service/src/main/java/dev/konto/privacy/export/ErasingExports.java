package dev.konto.privacy.export;

import dev.konto.starter.account.AccountId;

import org.springframework.stereotype.Component;

/// Deletes the parts and archives of all exports of an account, which bear only the export's id.
@Component
public class ErasingExports {

    private final Exports exports;
    private final StoredParts parts;
    private final Archives archives;

    ErasingExports(Exports exports, StoredParts parts, Archives archives) {
        this.exports = exports;
        this.parts = parts;
        this.archives = archives;
    }

    public void erase(AccountId account) {
        try (var all = exports.findByOwner(account)) {
            all.forEach(this::erase);
        }
    }

    private void erase(Export export) {
        parts.delete(export.id());
        archives.deleteOf(export);
    }
}
