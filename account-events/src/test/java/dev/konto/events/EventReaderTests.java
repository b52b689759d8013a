package dev.konto.events;

import static dev.konto.events.EventFixtures.anEvent;
import static dev.konto.events.EventFixtures.received;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.konto.events.Reading.AfterGap;
import dev.konto.events.Reading.Duplicate;
import dev.konto.events.Reading.Late;
import dev.konto.events.Reading.Next;

import org.junit.jupiter.api.Test;

class EventReaderTests {

    private final EventReader reader = EventReader.fromBeginning();

    @Test
    void findsNothingToRemarkInAWholeStream() {
        assertThat(read("a", 1)).isEqualTo(new Next(anEvent("a", 1)));
        assertThat(read("b", 2)).isInstanceOf(Next.class);
        assertThat(read("c", 3)).isInstanceOf(Next.class);
    }

    @Test
    void tellsASecondDelivery() {
        read("a", 1);
        read("b", 2);

        assertThat(read("a", 1)).isInstanceOf(Duplicate.class);
        assertThat(read("b", 2)).isInstanceOf(Duplicate.class);
        assertThat(read("c", 3)).isInstanceOf(Next.class);
    }

    @Test
    void tellsASequenceThatWasReadBeforeByItsNumber() {
        read("a", 1);

        assertThat(read("another-id", 1)).isInstanceOf(Duplicate.class);
    }

    @Test
    void reportsAGapOnceWithTheEventAfterIt() {
        read("a", 1);

        assertThat(read("e", 5)).isEqualTo(new AfterGap(anEvent("e", 5), 2, 4));
        assertThat(read("f", 6)).isInstanceOf(Next.class);
    }

    @Test
    void takesWhatWasJumpedOverAsNewAndOnlyOnce() {
        read("a", 1);
        read("c", 3);

        assertThat(read("b", 2)).isInstanceOf(Late.class);
        assertThat(read("b", 2)).isInstanceOf(Duplicate.class);
        assertThat(read("d", 4)).isInstanceOf(Next.class);
    }

    @Test
    void missesTheFirstEventsOnlyWhenReadingFromTheBeginning() {
        var joined = EventReader.fromHere();

        assertThat(read("c", 3)).isEqualTo(new AfterGap(anEvent("c", 3), 1, 2));
        assertThat(joined.read(received(anEvent("c", 3)))).isInstanceOf(Next.class);
        assertThat(joined.read(received(anEvent("f", 6)))).isInstanceOf(AfterGap.class);
    }

    @Test
    void takesAnEventFromBeforeItJoinedAsNew() {
        var joined = EventReader.fromHere();

        joined.read(received(anEvent("c", 3)));

        assertThat(joined.read(received(anEvent("b", 2)))).isInstanceOf(Late.class);
    }

    @Test
    void countsEachAggregateOnEachTopicByItself() {
        read("a", 1);
        read("b", 2);

        assertThat(reader.read(received(anEvent("c", "device-2", 1)))).isInstanceOf(Next.class);
        assertThat(reader.read(received(Topics.PRIVACY_EVENTS, 0, anEvent("d", 1))))
                .isInstanceOf(Next.class);
    }

    @Test
    void goesOnAfterARecordThatIsNoEvent() {
        var broken = received(anEvent("a", 1));
        broken.headers().remove("ce_id");

        assertThatExceptionOfType(MalformedEvent.class).isThrownBy(() -> reader.read(broken));
        assertThat(read("a", 1)).isInstanceOf(Next.class);
    }

    @Test
    void neverCallsANewEventADuplicateHoweverLittleItRemembers() {
        var forgetful = EventReader.fromBeginning(2);
        forgetful.read(received(anEvent("a", "device-1", 1)));
        forgetful.read(received(anEvent("b", "device-2", 1)));
        forgetful.read(received(anEvent("c", "device-3", 1)));

        assertThat(forgetful.read(received(anEvent("d", "device-1", 3)))).isInstanceOf(Next.class);
        assertThat(forgetful.read(received(anEvent("e", "device-1", 2)))).isInstanceOf(Late.class);
    }

    @Test
    void remembersOnlyTheLatestIdsAndAggregates() {
        var forgetful = EventReader.fromBeginning(2);
        forgetful.read(received(anEvent("a", "device-1", 1)));
        forgetful.read(received(anEvent("b", "device-2", 1)));
        forgetful.read(received(anEvent("b", "device-2", 1)));
        forgetful.read(received(anEvent("c", "device-3", 1)));

        assertThat(forgetful.read(received(anEvent("b", "device-2", 1))))
                .isInstanceOf(Duplicate.class);
        assertThat(forgetful.read(received(anEvent("a", "device-1", 1)))).isInstanceOf(Next.class);
    }

    private Reading read(String id, long sequence) {
        return reader.read(received(anEvent(id, sequence)));
    }
}
