package dev.konto.starter.test;

import org.assertj.core.api.Assertions;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoOperations;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Judges whether queries are served by an index: the fields that are compared for equality lead
/// it, or a range of its first field does, and the sort order follows. Where a real MongoDB runs,
/// its own plan must say so too.
public final class IndexedQueries {

    private static final List<String> KEYS_EXAMINED =
            List.of("executionStats", "totalKeysExamined");

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

    /// How many index entries each of these queries on the collection that names its index goes
    /// along. A real MongoDB tells what it examined; of its stand-in it is told what the index
    /// would have led to.
    ///
    /// @return one for each query, in their order
    public List<Examined> examined(String collection, Runnable queries) {
        log.clear();
        queries.run();
        return log.of(collection).stream()
                .filter(query -> query.containsKey("hint"))
                .map(query -> examined(collection, query))
                .toList();
    }

    /// How far a query went along the index that it names.
    public record Examined(String index, long entries) {}

    private Examined examined(String collection, BsonDocument query) {
        var index = query.getString("hint").getValue();
        return new Examined(
                index,
                BackingServices.running().realMongo()
                        ? keysExamined(query)
                        : new IndexWalk(
                                        mongo,
                                        collection,
                                        List.copyOf(
                                                Objects.requireNonNull(
                                                                indexes(collection).get(index))
                                                        .keySet()),
                                        query)
                                .entries());
    }

    private void assertIndexed(String collection, BsonDocument query) {
        var indexes = indexes(collection);
        Assertions.assertThat(indexes.values())
                .as(() -> "an index for " + query.toJson())
                .anyMatch(index -> serves(index, query));
        if (BackingServices.running().realMongo()) {
            Assertions.assertThat(plan(query)).contains("IXSCAN").doesNotContain("COLLSCAN");
        }
    }

    private Map<String, Document> indexes(String collection) {
        var indexes = new HashMap<String, Document>();
        mongo.getCollection(collection)
                .listIndexes()
                .forEach(it -> indexes.put(it.getString("name"), it.get("key", Document.class)));
        return indexes;
    }

    static boolean serves(Document index, BsonDocument query) {
        var filter = document(query, "filter", "query");
        var equal = equalities(filter);
        var keys = index.keySet().stream().dropWhile(equal::contains).toList();
        var sort = new LinkedHashMap<String, Integer>();
        document(query, "sort").forEach((key, way) -> sort.put(key, way.asNumber().intValue()));
        sort.keySet().removeAll(equal);
        var leads =
                keys.size() < index.size() || filter.containsKey(index.keySet().iterator().next());
        return leads
                && keys.size() >= sort.size()
                && keys.subList(0, sort.size()).equals(List.copyOf(sort.keySet()))
                && runsOneWay(index, sort);
    }

    /// An index is read forwards or backwards, so that all its keys are in the list's order, or all
    /// are in the opposite one.
    private static boolean runsOneWay(Document index, Map<String, Integer> sort) {
        return sort.entrySet().stream()
                        .map(it -> it.getValue() * index.get(it.getKey(), Number.class).intValue())
                        .distinct()
                        .count()
                <= 1;
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
        return explained(query).toJson();
    }

    private long keysExamined(BsonDocument query) {
        var examined = explained(query).getEmbedded(KEYS_EXAMINED, Number.class);
        return Objects.requireNonNull(examined).longValue();
    }

    private Document explained(BsonDocument query) {
        var command = query.clone();
        List.of("lsid", "$db", "$clusterTime", "$readPreference", "txnNumber")
                .forEach(command::remove);
        Bson explain = new BsonDocument("explain", command);
        return Objects.requireNonNull(mongo.execute(database -> database.runCommand(explain)));
    }
}
