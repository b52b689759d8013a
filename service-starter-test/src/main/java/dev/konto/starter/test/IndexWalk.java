package dev.konto.starter.test;

import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;

import java.util.List;
import java.util.Objects;

/// How many entries of an index a query goes along, from the first within the index's bounds to the
/// last that it needs. This is what MongoDB's plan does with the index; the stand-in reads all
/// documents whatever the index is, so that the number is made of what it finds.
///
/// @param keys of the index, in their order
/// @param query the command as it was sent
record IndexWalk(MongoOperations mongo, String collection, List<String> keys, BsonDocument query) {

    long entries() {
        var wanted = number("skip") + number("limit");
        var bounds = bounds();
        var all = count(bounds);
        if (wanted == 0) {
            return all;
        }
        if (part("sort").isEmpty()) {
            return bounds.equals(filter()) ? Math.min(all, wanted) : all;
        }
        if (!keys.containsAll(part("sort").keySet())) {
            return all;
        }
        var last = last(wanted);
        return last == null ? all : count(both(bounds, upTo(last, part("sort"))));
    }

    private long count(BsonDocument filter) {
        var counted = run(command("count").append("query", filter));
        return counted.get("n", Number.class).longValue();
    }

    private @Nullable BsonDocument last(int wanted) {
        var found =
                run(
                        command("find")
                                .append("filter", filter())
                                .append("sort", part("sort"))
                                .append("skip", new BsonInt32(wanted - 1))
                                .append("limit", new BsonInt32(1)));
        var batch = found.get("cursor", Document.class).getList("firstBatch", Document.class);
        return batch.isEmpty() ? null : batch.getFirst().toBsonDocument();
    }

    private BsonDocument command(String name) {
        return new BsonDocument(name, new BsonString(collection));
    }

    private Document run(BsonDocument command) {
        Bson asked = command;
        return Objects.requireNonNull(mongo.execute(database -> database.runCommand(asked)));
    }

    /// The conditions that the index leads to: equal values of its first keys, and one range
    /// behind.
    private BsonDocument bounds() {
        var bounds = new BsonDocument();
        for (var key : keys) {
            var condition = condition(key);
            if (condition == null) {
                return bounds;
            }
            bounds.append(key, condition);
            if (condition.isDocument() || condition.isRegularExpression()) {
                return bounds;
            }
        }
        return bounds;
    }

    private @Nullable BsonValue condition(String key) {
        if (filter().containsKey(key) || !filter().containsKey("$and")) {
            return filter().get(key);
        }
        return filter().getArray("$and").stream()
                .map(BsonValue::asDocument)
                .filter(it -> it.containsKey(key))
                .map(it -> it.get(key))
                .findFirst()
                .orElse(null);
    }

    private static BsonDocument both(BsonDocument one, BsonDocument other) {
        return new BsonDocument("$and", new BsonArray(List.of(one, other)));
    }

    /// What comes before the document in the order of the list, and the document itself.
    private static BsonDocument upTo(BsonDocument last, BsonDocument sort) {
        var alternatives = new BsonArray();
        var equal = new BsonDocument();
        sort.forEach(
                (key, order) -> {
                    var before = order.asNumber().intValue() > 0 ? "$lt" : "$gt";
                    var ahead = equal.clone();
                    alternatives.add(ahead.append(key, new BsonDocument(before, last.get(key))));
                    equal.append(key, last.get(key));
                });
        alternatives.add(equal);
        return new BsonDocument("$or", alternatives);
    }

    private BsonDocument filter() {
        return query.containsKey("filter") ? part("filter") : part("query");
    }

    private BsonDocument part(String name) {
        return query.getDocument(name, new BsonDocument());
    }

    private int number(String name) {
        return query.containsKey(name) ? query.getNumber(name).intValue() : 0;
    }
}
