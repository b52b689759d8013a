package dev.konto.starter.test;

import org.assertj.core.api.Assertions;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoOperations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Judges whether queries are served by an index: the fields that are compared for equality lead
/// it, or a range of its first field does, and the sort order follows. Where a real MongoDB runs,
/// its own plan must say so too.
public final class IndexedQueries {

    private final MongoOperations mongo;
    private final QueryLog log;

    IndexedQueries(MongoOperations mongo, QueryLog log) {
        this.mongo = mongo;
        this.log = log;
    }

    /// Runs the queries and asserts that each one on the collection had its index.
    public void assertIndexed(String collection, Runnable queries) {
        log.clear();
        queries.run();
        var sent = log.of(collection);
        Assertions.assertThat(sent).as("queries on " + collection).isNotEmpty();
        sent.forEach(query -> assertIndexed(collection, query));
    }

    private void assertIndexed(String collection, BsonDocument query) {
        var indexes = indexes(collection);
        Assertions.assertThat(indexes)
                .as(() -> "an index for " + query.toJson())
                .anyMatch(index -> serves(index, query));
        if (BackingServices.running().realMongo()) {
            Assertions.assertThat(plan(query)).contains("IXSCAN").doesNotContain("COLLSCAN");
        }
    }

    private List<List<String>> indexes(String collection) {
        return mongo.getCollection(collection)
                .listIndexes()
                .map(index -> List.copyOf(index.get("key", Document.class).keySet()))
                .into(new ArrayList<>());
    }

    static boolean serves(List<String> index, BsonDocument query) {
        var filter = document(query, "filter", "query");
        var equal = equalities(filter);
        var keys = index.stream().dropWhile(equal::contains).toList();
        var sort =
                document(query, "sort").keySet().stream()
                        .filter(key -> !equal.contains(key))
                        .toList();
        var leads = keys.size() < index.size() || filter.containsKey(index.getFirst());
        return leads && keys.size() >= sort.size() && keys.subList(0, sort.size()).equals(sort);
    }

    private static Set<String> equalities(BsonDocument filter) {
        return filter.entrySet().stream()
                .filter(entry -> !entry.getKey().startsWith("$"))
                .filter(entry -> isEquality(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean isEquality(BsonValue condition) {
        return !condition.isDocument()
                || condition.asDocument().keySet().stream()
                        .allMatch(it -> Set.of("$in", "$eq").contains(it));
    }

    private static BsonDocument document(BsonDocument query, String... names) {
        for (var name : names) {
            if (query.containsKey(name)) {
                return query.getDocument(name);
            }
        }
        return new BsonDocument();
    }

    private String plan(BsonDocument query) {
        var command = query.clone();
        List.of("lsid", "$db", "$clusterTime", "$readPreference", "txnNumber")
                .forEach(command::remove);
        Bson explain = new BsonDocument("explain", command);
        return Objects.requireNonNull(mongo.execute(database -> database.runCommand(explain)))
                .toJson();
    }
}
