package dev.konto.acceptance.suite;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;

import org.bson.Document;
import org.bson.RawBsonDocument;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/// The databases of all services, as who carries them away would read them.
public final class Stores implements AutoCloseable {

    private final MongoClient client;

    Stores(String uri) {
        client = MongoClients.create(uri);
    }

    /// The collections in any document of which this stands, such as `device-service/devices`.
    public SortedSet<String> holding(String text) {
        var found = new TreeSet<String>();
        for (var name : client.listDatabaseNames()) {
            var database = client.getDatabase(name);
            for (var collection : database.listCollectionNames()) {
                if (holds(database.getCollection(collection, RawBsonDocument.class), text)) {
                    found.add(name + "/" + collection);
                }
            }
        }
        return found;
    }

    /// Whether there is a document of this id in which these fields have these values.
    public boolean have(String database, String collection, String id, Map<String, Object> fields) {
        var documents = client.getDatabase(database).getCollection(collection);
        return documents.countDocuments(new Document(fields).append("_id", id)) > 0;
    }

    private static boolean holds(MongoCollection<RawBsonDocument> collection, String text) {
        return StreamSupport.stream(collection.find().spliterator(), false)
                .anyMatch(document -> document.toJson().contains(text));
    }

    @Override
    public void close() {
        client.close();
    }
}
