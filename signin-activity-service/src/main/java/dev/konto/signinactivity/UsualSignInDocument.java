package dev.konto.signinactivity;

import dev.konto.signinactivity.origin.AutonomousSystem;
import dev.konto.signinactivity.origin.Location;
import dev.konto.signinactivity.origin.Origin;
import dev.konto.signinactivity.origin.Position;
import dev.konto.signinactivity.origin.Software;

import org.bson.BsonBinaryWriter;
import org.bson.BsonWriter;
import org.bson.RawBsonDocument;
import org.bson.io.BasicOutputBuffer;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// A new sign-in that nothing is unusual about, to the letter as the mapping would store it, but
/// written field by field and only once: most of what is ever written is this. The mapping reads.
final class UsualSignInDocument {

    private static final int USUAL_SIZE = 2_048;

    private UsualSignInDocument() {}

    static RawBsonDocument of(SignIn signIn) {
        var bytes = new BasicOutputBuffer(USUAL_SIZE);
        try (var writer = new BsonBinaryWriter(bytes)) {
            write(writer, signIn);
        }
        return new RawBsonDocument(bytes.getInternalBuffer(), 0, bytes.getSize());
    }

    private static void write(BsonWriter writer, SignIn signIn) {
        writer.writeStartDocument();
        writer.writeString("_id", signIn.id().value());
        writer.writeInt64("version", 0);
        writer.writeString("accountId", signIn.accountId().value());
        write(writer, "occurredAt", signIn.occurredAt());
        writer.writeString("outcome", signIn.outcome().name());
        write(writer, signIn.failure());
        write(writer, signIn.authentication());
        write(writer, signIn.application());
        write(writer, signIn.origin());
        write(writer, signIn.circumstances());
        write(writer, "searchTerms", signIn.searchTerms());
        writer.writeBoolean("held", signIn.held());
        writer.writeStartDocument("outbox");
        writer.writeInt64("sequence", 0);
        writer.writeEndDocument();
        writer.writeEndDocument();
    }

    private static void write(BsonWriter writer, @Nullable Failure failure) {
        if (failure != null) {
            writer.writeStartDocument("failure");
            write(writer, "step", failure.step());
            write(writer, "reason", failure.reason());
            writer.writeEndDocument();
        }
    }

    private static void write(BsonWriter writer, Authentication authentication) {
        writer.writeStartDocument("authentication");
        writer.writeStartArray("steps");
        authentication.steps().forEach(step -> write(writer, step));
        writer.writeEndArray();
        writer.writeBoolean("interactive", authentication.interactive());
        write(writer, "acr", authentication.acr());
        write(writer, "amr", authentication.amr());
        writer.writeEndDocument();
    }

    private static void write(BsonWriter writer, Step step) {
        writer.writeStartDocument();
        writer.writeString("method", step.method());
        write(writer, "at", step.at());
        writer.writeBoolean("succeeded", step.succeeded());
        writer.writeEndDocument();
    }

    private static void write(BsonWriter writer, @Nullable Application application) {
        if (application != null) {
            writer.writeStartDocument("application");
            writer.writeString("_id", application.id());
            writer.writeString("name", application.name());
            writer.writeEndDocument();
        }
    }

    private static void write(BsonWriter writer, Origin origin) {
        writer.writeStartDocument("origin");
        write(writer, "ip", origin.ip());
        write(writer, "network", name(origin.network()));
        write(writer, origin.autonomousSystem());
        write(writer, origin.location());
        write(writer, "browser", origin.browser());
        write(writer, "operatingSystem", origin.operatingSystem());
        write(writer, "deviceKind", name(origin.deviceKind()));
        write(writer, "deviceModel", origin.deviceModel());
        writer.writeEndDocument();
    }

    private static void write(BsonWriter writer, @Nullable AutonomousSystem system) {
        if (system != null) {
            writer.writeStartDocument("autonomousSystem");
            writer.writeInt64("number", system.number());
            write(writer, "organization", system.organization());
            writer.writeEndDocument();
        }
    }

    private static void write(BsonWriter writer, @Nullable Location location) {
        if (location != null) {
            writer.writeStartDocument("location");
            writer.writeString("countryCode", location.countryCode());
            write(writer, "city", location.city());
            write(writer, location.position());
            writer.writeEndDocument();
        }
    }

    private static void write(BsonWriter writer, @Nullable Position position) {
        if (position != null) {
            writer.writeStartDocument("position");
            writer.writeDouble("latitude", position.latitude());
            writer.writeDouble("longitude", position.longitude());
            writer.writeInt32("radiusKm", position.radiusKm());
            writer.writeEndDocument();
        }
    }

    private static void write(BsonWriter writer, String name, @Nullable Software software) {
        if (software != null) {
            writer.writeStartDocument(name);
            writer.writeString("name", software.name());
            write(writer, "version", software.version());
            writer.writeEndDocument();
        }
    }

    private static void write(BsonWriter writer, Circumstances circumstances) {
        writer.writeStartDocument("circumstances");
        write(writer, "sessionId", circumstances.sessionId());
        write(writer, "deviceId", circumstances.deviceId());
        write(writer, "transaction", circumstances.transaction());
        writer.writeEndDocument();
    }

    private static void write(BsonWriter writer, String name, List<String> texts) {
        writer.writeStartArray(name);
        texts.forEach(writer::writeString);
        writer.writeEndArray();
    }

    private static void write(BsonWriter writer, String name, @Nullable String text) {
        if (text != null) {
            writer.writeString(name, text);
        }
    }

    private static void write(BsonWriter writer, String name, Instant instant) {
        writer.writeDateTime(name, instant.toEpochMilli());
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
