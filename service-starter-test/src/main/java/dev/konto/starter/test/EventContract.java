package dev.konto.starter.test;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import dev.konto.events.AccountEvent;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.ChangeEvent;
import dev.konto.starter.outbox.Outbox;

import org.assertj.core.api.Assertions;

import java.time.Instant;

/// Holds what a service publishes to the JSON Schemas of `account-events`.
public final class EventContract {

    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private EventContract() {}

    /// Asserts that a published event's body is what its type's schema describes.
    public static void assertKept(AccountEvent event) {
        assertKept(schema(event.type()), event.data().toString());
    }

    /// Asserts that the event, as its outbox would write it, is what its schema describes.
    public static void assertKept(ChangeEvent event, AccountId account, Caller caller) {
        var outbox = Outbox.EMPTY.announcing(event, account, caller, Instant.EPOCH);
        assertKept(schema(event.type()), outbox.bodies().getFirst());
        outbox.personalFields().forEach(it -> assertPersonalFieldsKept(event.type(), it));
    }

    /// Asserts that what an event holds sealed is, once opened, what its type's schema describes.
    public static void assertPersonalFieldsKept(String type, String fields) {
        assertKept(personalSchema(type), fields);
    }

    private static void assertKept(Schema schema, String body) {
        var errors =
                schema.validate(
                        body,
                        InputFormat.JSON,
                        context ->
                                context.executionConfig(
                                        config -> config.formatAssertionsEnabled(true)));
        Assertions.assertThat(errors).as(() -> schema.getSchemaLocation() + " " + body).isEmpty();
    }

    private static Schema schema(String type) {
        return SCHEMAS.getSchema(SchemaLocation.of("classpath:schemas/" + type + ".json"));
    }

    private static Schema personalSchema(String type) {
        return SCHEMAS.getSchema(
                SchemaLocation.of(
                        "classpath:schemas/" + type + ".json#/properties/personal/contentSchema"));
    }
}
