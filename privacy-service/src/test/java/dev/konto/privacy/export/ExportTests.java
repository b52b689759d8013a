package dev.konto.privacy.export;

import static dev.konto.privacy.export.ExportState.COLLECTING;
import static dev.konto.privacy.export.ExportState.EXPIRED;
import static dev.konto.privacy.export.ExportState.FAILED;
import static dev.konto.privacy.export.ExportState.PACKING;
import static dev.konto.privacy.export.ExportState.READY;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.EventContract;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// The edges of the state machine in `docs/export-and-closure.md`.
class ExportTests {

    private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");
    private static final Instant LATER = MONDAY.plusSeconds(60);
    private static final Instant NEXT_WEEK = MONDAY.plus(Duration.ofDays(7));

    private final AccountId maja = Accounts.any();
    private final Caller caller = Accounts.holderOf(maja);
    private final ExportId id = new ExportId("0199d206-90aa-7c11-a9e8-4d3c2b1a0f9e");
    private final Export requested =
            Export.request(id, maja, List.of("device", "privacy"), NEXT_WEEK, caller, MONDAY);
    private final Export complete =
            requested.received("device", "run-1", LATER).received("privacy", "run-2", LATER);
    private final Export ready =
            complete.packing("archive", LATER).packed(42, NEXT_WEEK, caller, LATER);

    @Test
    void beginsByAskingAllAreas() {
        assertThat(requested.state()).isEqualTo(COLLECTING);
        assertThat(requested.running()).isEqualTo(maja);
        assertThat(requested.dueAt()).isEqualTo(NEXT_WEEK);
        assertThat(requested.missing()).containsExactly("device", "privacy");
    }

    @Test
    void collectsUntilNothingIsMissing() {
        var some = requested.received("device", "run-1", LATER);

        assertThat(some.state()).isEqualTo(COLLECTING);
        assertThat(some.missing()).containsExactly("privacy");
        assertThat(complete.state()).isEqualTo(PACKING);
        assertThat(complete.dueAt()).isEqualTo(LATER);
        assertThat(complete.missing()).isEmpty();
    }

    @Test
    void takesTheFirstWholeContributionOfAnArea() {
        var some = requested.received("device", "run-1", LATER);

        assertThat(some.received("device", "run-9", LATER)).isSameAs(some);
        assertThat(some.received("stranger", "run-9", LATER)).isSameAs(some);
        assertThat(complete.received("device", "run-9", LATER)).isSameAs(complete);
    }

    @Test
    void leavesPackingToOneReplicaForAWhile() {
        var leased = complete.packing("archive", NEXT_WEEK);

        assertThat(leased.state()).isEqualTo(PACKING);
        assertThat(leased.dueAt()).isEqualTo(NEXT_WEEK);
        assertThat(leased.tries()).isEqualTo(1);
        assertThat(leased.archive()).isEqualTo("archive");
    }

    @Test
    void waitsForWhatCameInTimeToBeRead() {
        var waiting = requested.waitingUntil(NEXT_WEEK.plusSeconds(60));

        assertThat(waiting.state()).isEqualTo(COLLECTING);
        assertThat(waiting.missing()).containsExactly("device", "privacy");
        assertThat(waiting.dueAt()).isEqualTo(NEXT_WEEK.plusSeconds(60));
        assertThat(waiting.outbox()).isEqualTo(requested.outbox());
    }

    @Test
    void isReadyUntilItExpires() {
        assertThat(ready.state()).isEqualTo(READY);
        assertThat(ready.running()).isNull();
        assertThat(ready.dueAt()).isEqualTo(NEXT_WEEK);

        var expired = ready.expired(NEXT_WEEK);
        assertThat(expired.state()).isEqualTo(EXPIRED);
        assertThat(expired.dueAt()).isNull();
        assertThat(expired.finishedAt()).isEqualTo(LATER);
    }

    @Test
    void failsNamingWhoDidNotAnswer() {
        var some = requested.received("device", "run-1", LATER);
        var failed = some.failed(some.missing(), caller, NEXT_WEEK);

        assertThat(failed.state()).isEqualTo(FAILED);
        assertThat(failed.running()).isNull();
        assertThat(failed.outbox().bodies().getLast()).contains("\"missingAreas\":[\"privacy\"]");
    }

    @Test
    void namesWhoCouldNotPackAsIfItHadNotAnswered() {
        var failed = complete.failed(List.of("privacy"), caller, NEXT_WEEK);

        assertThat(failed.missing()).containsExactly("privacy");
        assertThat(failed.outbox().bodies().getLast()).contains("\"missingAreas\":[\"privacy\"]");
    }

    @Test
    void isDownloadedOnlyWhenReady() {
        assertThat(ready.downloaded(caller, LATER).outbox().sequence()).isEqualTo(3);
        for (var other : List.of(requested, complete, ready.expired(NEXT_WEEK))) {
            assertThatThrownBy(() -> other.downloaded(caller, LATER))
                    .isInstanceOf(ExportNotReady.class);
        }
        assertThatThrownBy(() -> ready.downloaded(caller, NEXT_WEEK))
                .isInstanceOf(ExportNotReady.class);
    }

    @Test
    void keepsTheSchemasOfItsEvents() {
        EventContract.assertKept(new ExportEvent.ExportRequested(id, NEXT_WEEK), maja, caller);
        EventContract.assertKept(new ExportEvent.ExportReady(id, NEXT_WEEK, 42), maja, caller);
        EventContract.assertKept(
                new ExportEvent.ExportFailed(id, List.of("device-service")), maja, caller);
        EventContract.assertKept(new ExportEvent.ExportDownloaded(id), maja, caller);
    }

    @Test
    void spellsFieldsAsPeopleDo() {
        assertThat(Labels.spelled("registeredAt")).isEqualTo("Registered at");
        assertThat(Labels.spelled("accepted-terms")).isEqualTo("Accepted terms");
    }
}
