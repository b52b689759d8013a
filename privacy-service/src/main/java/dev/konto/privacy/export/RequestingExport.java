package dev.konto.privacy.export;

import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import java.time.Clock;

/// Begins an export, unless one is running already. The same key begins the same one.
@UseCase
public class RequestingExport {

    private final Exports exports;
    private final ExportSettings settings;
    private final Clock clock;

    RequestingExport(Exports exports, ExportSettings settings, Clock clock) {
        this.exports = exports;
        this.settings = settings;
        this.clock = clock;
    }

    public Export request(Caller caller, ExportId id) {
        var owner = caller.account();
        var same = exports.findByOwnerAndId(owner, id);
        if (same.isPresent()) {
            return same.get();
        }
        if (exports.findByRunning(owner).isPresent()) {
            throw new ExportRunning();
        }
        var now = clock.instant();
        var answerBy = now.plus(settings.answerWithin());
        return exports.save(Export.request(id, owner, settings.areas(), answerBy, caller, now));
    }
}
