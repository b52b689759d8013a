package dev.konto.signinactivity.assessment;

import dev.konto.signinactivity.origin.Position;
import dev.konto.starter.account.AccountId;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;

/// How a profile is stored: as the record is, without what is empty. Written out by hand, since it
/// is read and written for each account of each batch.
///
/// `_id` and `version` are the same in each format. What else there is may change with the format,
/// whose number then goes up: what another build stored is not read, but learned anew.
final class ProfileDocument {

    static final int FORMAT = 3;

    private static final Document NOTHING = new Document();

    private ProfileDocument() {}

    static Document of(Profile profile) {
        var document =
                new Document("_id", profile.account().value())
                        .append("version", profile.version())
                        .append("format", FORMAT);
        append(document, "countries", profile.countries());
        append(document, "networks", profile.networks());
        append(document, "devices", profile.devices());
        append(document, "browsers", profile.browsers());
        document.append("hours", new Document("counts", counts(profile.hours())));
        append(document, "sightings", profile.sightings(), ProfileDocument::sighting);
        append(document, "guesses", profile.guesses(), ProfileDocument::guess);
        return document.append("successes", profile.successes())
                .append("since", date(profile.since()))
                .append("learned", watermark(profile.learned()));
    }

    static boolean isReadable(Document stored) {
        return stored.get("format") instanceof Integer format && format == FORMAT;
    }

    static AccountId account(Document stored) {
        return new AccountId(stored.getString("_id"));
    }

    static long version(Document stored) {
        return stored.get("version", Number.class).longValue();
    }

    static Profile profile(Document stored) {
        var since = stored.getDate("since");
        return new Profile(
                account(stored),
                version(stored),
                familiar(stored, "countries"),
                familiar(stored, "networks"),
                familiar(stored, "devices"),
                familiar(stored, "browsers"),
                hours(stored.get("hours", Document.class).get("counts", Document.class)),
                read(stored, "sightings", ProfileDocument::sighting),
                read(stored, "guesses", it -> new Guess(at(it), it.getString("source"))),
                stored.getInteger("successes"),
                since == null ? null : since.toInstant(),
                watermark(stored.get("learned", Document.class)));
    }

    private static Document counts(Hours hours) {
        var counts = new Document();
        hours.counts().forEach((hour, count) -> counts.append(hour.toString(), count));
        return counts;
    }

    private static Hours hours(Document counts) {
        var hours = new TreeMap<Integer, Integer>();
        counts.forEach((hour, count) -> hours.put(Integer.valueOf(hour), (Integer) count));
        return new Hours(Collections.unmodifiableMap(hours));
    }

    private static void append(Document document, String name, Familiar familiar) {
        var seen = new Document();
        append(seen, "seen", familiar.seen(), ProfileDocument::seen);
        if (!seen.isEmpty()) {
            document.append(name, seen);
        }
    }

    private static Document seen(Seen it) {
        return new Document("key", it.key())
                .append("first", Date.from(it.first()))
                .append("last", Date.from(it.last()));
    }

    private static Familiar familiar(Document stored, String name) {
        return new Familiar(
                read(
                        stored.get(name, NOTHING),
                        "seen",
                        it ->
                                new Seen(
                                        it.getString("key"),
                                        it.getDate("first").toInstant(),
                                        it.getDate("last").toInstant())));
    }

    private static Document sighting(Sighting it) {
        return new Document("at", Date.from(it.at()))
                .append("countryCode", it.countryCode())
                .append(
                        "position",
                        new Document("latitude", it.position().latitude())
                                .append("longitude", it.position().longitude())
                                .append("radiusKm", it.position().radiusKm()));
    }

    private static Sighting sighting(Document it) {
        var place = it.get("position", Document.class);
        var position =
                new Position(
                        place.getDouble("latitude"),
                        place.getDouble("longitude"),
                        place.getInteger("radiusKm"));
        return new Sighting(at(it), it.getString("countryCode"), position);
    }

    private static Document guess(Guess it) {
        return new Document("at", Date.from(it.at())).append("source", it.source());
    }

    private static @Nullable Document watermark(@Nullable Watermark it) {
        return it == null
                ? null
                : new Document("partition", it.partition())
                        .append("offset", it.offset())
                        .append("time", Date.from(it.time()));
    }

    private static @Nullable Watermark watermark(@Nullable Document it) {
        return it == null
                ? null
                : new Watermark(
                        it.getInteger("partition"),
                        it.getLong("offset"),
                        it.getDate("time").toInstant());
    }

    private static Instant at(Document it) {
        return it.getDate("at").toInstant();
    }

    private static @Nullable Date date(@Nullable Instant instant) {
        return instant == null ? null : Date.from(instant);
    }

    private static <T> void append(
            Document document, String name, List<T> values, Function<T, Document> value) {
        if (!values.isEmpty()) {
            document.append(name, values.stream().map(value).toList());
        }
    }

    private static <T> List<T> read(Document stored, String name, Function<Document, T> value) {
        return stored.getList(name, Document.class, List.of()).stream().map(value).toList();
    }
}
