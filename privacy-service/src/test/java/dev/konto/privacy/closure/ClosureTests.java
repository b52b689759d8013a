package dev.konto.privacy.closure;

import static dev.konto.privacy.closure.ClosureState.CLOSING;
import static dev.konto.privacy.closure.ClosureState.COMPLETED;
import static dev.konto.privacy.closure.ClosureState.ERASING;
import static dev.konto.privacy.closure.ClosureState.FINISHING;
import static dev.konto.privacy.closure.ClosureState.WITHDRAWN;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.personaldata.Erased;
import dev.konto.starter.personaldata.Kept;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.EventContract;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// The edges of the state machine in `docs/export-and-closure.md`.
class ClosureTests {

    private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");
    private static final Instant CLOSES = MONDAY.plus(Duration.ofDays(14));
    private static final Instant LATER = CLOSES.plus(Duration.ofDays(1));
    private static final Kept RECORD = new Kept("closure-record", "accountability");

    private final AccountId maja = Accounts.any();
    private final Caller caller = Accounts.holderOf(maja);
    private final ClosureId id = new ClosureId("0199d8b1-22ef-7d40-8c6b-5a4f3e2d1c0b");
    private final ClosureSettings settings =
            new ClosureSettings(
                    Duration.ofDays(14),
                    List.of("device", "privacy"),
                    "provider",
                    Duration.ofDays(1),
                    Duration.ofDays(365));
    private final Closure requested = Closure.request(id, maja, settings, caller, MONDAY);
    private final Closure erasing = requested.erase(caller, CLOSES, LATER);
    private final Closure finishing = erased(erased(erasing, "device"), "privacy");

    @Test
    void leavesTimeToUndoIt() {
        assertThat(requested.state()).isEqualTo(CLOSING);
        assertThat(requested.closesAt()).isEqualTo(CLOSES);
        assertThat(requested.dueAt()).isEqualTo(CLOSES);
        assertThat(requested.open()).isEqualTo(maja);
    }

    @Test
    void isUndoneInTime() {
        var withdrawn = requested.withdraw(caller, MONDAY);

        assertThat(withdrawn.state()).isEqualTo(WITHDRAWN);
        assertThat(withdrawn.open()).isNull();
        assertThat(withdrawn.dueAt()).isNull();
        assertThat(withdrawn.outbox().sequence()).isEqualTo(2);
    }

    @Test
    void isNotUndoneOnceErasingHasBegun() {
        for (var late : List.of(erasing, finishing, erased(finishing, "provider"))) {
            assertThatThrownBy(() -> late.withdraw(caller, LATER))
                    .isInstanceOf(ErasingHasBegun.class);
        }
    }

    @Test
    void asksAllButTheLastFirst() {
        assertThat(erasing.state()).isEqualTo(ERASING);
        assertThat(erasing.dueAt()).isEqualTo(LATER);
        assertThat(erasing.outbox().bodies().getLast())
                .contains("\"areas\":[\"device\",\"privacy\"]")
                .doesNotContain("kept");
    }

    @Test
    void asksThoseAgainWhoDidNotAnswer() {
        var again = erased(erasing, "device").erase(caller, LATER, LATER);

        assertThat(again.state()).isEqualTo(ERASING);
        assertThat(again.outbox().bodies().getLast()).contains("\"areas\":[\"privacy\"]");
    }

    @Test
    void asksTheLastWhenAllOthersHaveErased() {
        assertThat(finishing.state()).isEqualTo(FINISHING);
        assertThat(finishing.outbox().bodies().getLast())
                .contains("\"areas\":[\"provider\"]", "\"reason\":\"accountability\"")
                .contains("\"area\":\"device\"");
        assertThat(finishing.erase(caller, LATER, LATER).state()).isEqualTo(FINISHING);
    }

    @Test
    void completesWithTheLast() {
        var completed = erased(finishing, "provider");

        assertThat(completed.state()).isEqualTo(COMPLETED);
        assertThat(completed.open()).isNull();
        assertThat(completed.kept()).containsExactly(RECORD);
        assertThat(completed.missing()).isEmpty();
    }

    @Test
    void isNotConfusedByAnswersThatComeTwiceOrEarlyOrFromStrangers() {
        var some = erased(erasing, "device");

        assertThat(erased(some, "device")).isSameAs(some);
        assertThat(erased(some, "provider")).isSameAs(some);
        assertThat(erased(some, "stranger")).isSameAs(some);
        assertThat(erased(requested, "device")).isSameAs(requested);
    }

    @Test
    void keepsTheSchemasOfItsEvents() {
        var areas = List.of("provider");
        var erased = List.of(new Erased("device", CLOSES));
        for (var event :
                List.of(
                        new ClosureEvent.ClosureRequested(id, CLOSES),
                        new ClosureEvent.ClosureWithdrawn(id),
                        new ClosureEvent.ErasureRequested(id, areas, null, null),
                        new ClosureEvent.ErasureRequested(id, areas, erased, List.of(RECORD)),
                        new ClosureEvent.ErasureCompleted(id, LATER))) {
            EventContract.assertKept(event, maja, caller);
        }
    }

    private Closure erased(Closure closure, String area) {
        return closure.acknowledged(
                new Erased(area, CLOSES), List.of(RECORD), caller, CLOSES, LATER);
    }
}
