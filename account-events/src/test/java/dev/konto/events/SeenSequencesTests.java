package dev.konto.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.stream.LongStream;

class SeenSequencesTests {

    @Test
    void startAnywhereWhereNothingIsKnown() {
        var seen = SeenSequences.unknown();

        assertThat(seen.due(5)).isEqualTo(5);
        assertThat(seen.contains(5)).isFalse();
    }

    @Test
    void startAtOneWhereNothingHappened() {
        assertThat(SeenSequences.none().due(5)).isEqualTo(1);
    }

    @Test
    void rememberWhatIsMissingBetween() {
        var seen = SeenSequences.none();

        LongStream.of(1, 2, 5, 9, 8, 4).forEach(seen::add);

        assertThat(LongStream.rangeClosed(1, 10).filter(seen::contains))
                .containsExactly(1L, 2L, 4L, 5L, 8L, 9L);
        assertThat(seen.due(99)).isEqualTo(10);
    }

    @Test
    void joinRangesWhenTheLastMissingOneArrives() {
        var seen = SeenSequences.unknown();

        LongStream.of(1, 3, 2).forEach(seen::add);
        evenNumbers()
                .map(even -> even + 100)
                .limit(SeenSequences.MAX_RANGES - 1)
                .forEach(seen::add);

        assertThat(LongStream.of(1, 2, 3).allMatch(seen::contains)).isTrue();
    }

    @Test
    void forgetTheLowestRangeFirst() {
        var seen = SeenSequences.unknown();

        evenNumbers().limit(SeenSequences.MAX_RANGES + 1).forEach(seen::add);

        assertThat(seen.contains(2)).isFalse();
        assertThat(seen.contains(4)).isTrue();
        assertThat(seen.due(1)).isEqualTo(2 * (SeenSequences.MAX_RANGES + 1) + 1);
    }

    private static LongStream evenNumbers() {
        return LongStream.iterate(2, even -> even + 2);
    }
}
