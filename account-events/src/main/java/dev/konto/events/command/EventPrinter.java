package dev.konto.events.command;

import dev.konto.events.EventReader;
import dev.konto.events.MalformedEvent;
import dev.konto.events.Reading;
import dev.konto.events.Reading.AfterGap;
import dev.konto.events.Reading.Duplicate;
import dev.konto.events.Reading.Late;
import dev.konto.events.Reading.Next;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import java.io.PrintStream;

/// Prints each record as a line, and counts what an auditor asks for. Events go to one stream,
/// records that are none to the other, so that a pipe gets events only.
final class EventPrinter {

    private final EventReader reader;
    private final EventFormat format;
    private final PrintStream events;
    private final PrintStream complaints;
    private long printed;
    private long duplicates;
    private long late;
    private long gaps;
    private long malformed;

    EventPrinter(
            EventReader reader, EventFormat format, PrintStream events, PrintStream complaints) {
        this.reader = reader;
        this.format = format;
        this.events = events;
        this.complaints = complaints;
    }

    void print(ConsumerRecord<String, byte[]> record) {
        try {
            var reading = reader.read(record);
            count(reading);
            events.println(format.format(record, reading));
        } catch (MalformedEvent e) {
            malformed++;
            complaints.println("Not an event: " + e.getMessage());
        }
    }

    /// Whether somebody still reads what is printed.
    boolean heard() {
        return !events.checkError();
    }

    String summary() {
        return "%d events: %d duplicate, %d late, %d after a gap; %d records were no events"
                .formatted(printed, duplicates, late, gaps, malformed);
    }

    private void count(Reading reading) {
        printed++;
        switch (reading) {
            case Next _ -> {}
            case AfterGap _ -> gaps++;
            case Late _ -> late++;
            case Duplicate _ -> duplicates++;
        }
    }
}
