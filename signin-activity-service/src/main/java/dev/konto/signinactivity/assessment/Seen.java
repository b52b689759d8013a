package dev.konto.signinactivity.assessment;

import java.time.Instant;

/// Something that was part of successful sign-ins, such as a country.
record Seen(String key, Instant first, Instant last) {

    Seen at(Instant time) {
        return new Seen(key, time.isBefore(first) ? time : first, time.isAfter(last) ? time : last);
    }
}
