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

/// How a profile is stored: as the record is. Written out by hand, since it is read and written for
/// each account of each batch.
///
/// `_id` and `version` are the same in each format. What else there is may change with the format,
/// whose number then goes up: what another build stored is not read, but learned anew.
final class ProfileDocument {

    static final int FORMAT = 2;

    private ProfileDocument() {}

    static Document of(Profile profile) {
        return new Document("_id", profile.account().value())
                .append("version", profile.version())
                .append("format", FORMAT)
                .append("countries", familiar(profile.countries()))
                .append("networks", familiar(profile.networks()))
                .append("devices", familiar(profile.devices()))
                .append("browsers", familiar(profile.browsers()))
                .append("hours", new Document("counts", counts(profile.hours())))
                .append("sightings", list(profile.sightings(), ProfileDocument::sighting))
                .append("guesses", list(profile.guesses(), ProfileDocument::guess))
                .append("successes", profile.successes())
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

    private static Document familiar(Familiar familiar) {
        return new Document(
                "seen",
                list(
                        familiar.seen(),
                        it ->
                                new Document("key", it.key())
                                        .append("first", Date.from(it.first()))
                                        .append("last", Date.from(it.last()))));
    }

    private static Familiar familiar(Document stored, String name) {
        return new Familiar(
                read(
                        stored.get(name, Document.class),
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

    private static <T> List<Document> list(List<T> values, Function<T, Document> document) {
        return values.stream().map(document).toList();
    }

    private static <T> List<T> read(Document stored, String name, Function<Document, T> value) {
        return stored.getList(name, Document.class).stream().map(value).toList();
    }
}
