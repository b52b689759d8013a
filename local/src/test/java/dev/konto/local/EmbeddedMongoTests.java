package dev.konto.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;

class EmbeddedMongoTests {

    @TempDir Path folder;

    private final int port = Ports.free().of(Place.MONGODB);

    @Test
    void keepsItsDocumentsForTheNextProcess() {
        try (var mongo = new EmbeddedMongo(folder, port)) {
            mongo.start();
            insert(mongo, "MAJA-LAPTOP");
        }

        try (var mongo = new EmbeddedMongo(folder, port)) {
            mongo.start();

            assertThat(names(mongo)).containsExactly("MAJA-LAPTOP");
        }
    }

    @Test
    void answersTheHealthCheck() {
        try (var mongo = new EmbeddedMongo(folder, port)) {
            mongo.start();

            assertThat(hello(mongo))
                    .containsEntry("isWritablePrimary", true)
                    .containsEntry("ok", 1.0);
        }
    }

    private static void insert(EmbeddedMongo mongo, String name) {
        try (var client = MongoClients.create(mongo.uri("devices"))) {
            client.getDatabase("devices")
                    .getCollection("devices")
                    .insertOne(new Document("name", name));
        }
    }

    private static Iterable<String> names(EmbeddedMongo mongo) {
        try (var client = MongoClients.create(mongo.uri("devices"))) {
            var found = client.getDatabase("devices").getCollection("devices").find();
            return found.map(device -> device.getString("name")).into(new ArrayList<>());
        }
    }

    private static Document hello(EmbeddedMongo mongo) {
        try (var client = MongoClients.create(mongo.uri("devices"))) {
            return client.getDatabase("admin").runCommand(new Document("hello", 1));
        }
    }
}
