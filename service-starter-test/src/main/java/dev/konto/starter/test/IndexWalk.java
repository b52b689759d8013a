package dev.konto.starter.test;

import com.mongodb.client.MongoCollection;

import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// How many entries of an index a query goes along, from the first within the index's bounds to the
/// last that it needs. This is what MongoDB's plan does with the index; the stand-in reads all
/// documents whatever the index is, so that the number is made of what it finds.
///
/// @param keys of the index, in their order
/// @param query the command as it was sent
record IndexWalk(MongoCollection<BsonDocument> documents, List<String> keys, BsonDocument query) {

    long entries() {
        var wanted = number("skip") + number("limit");
        var bounds = bounds();
        var all = documents.countDocuments(bounds);
        if (wanted == 0) {
            return all;
        }
        if (part("sort").isEmpty()) {
            return bounds.equals(filter()) ? Math.min(all, wanted) : all;
        }
        var last = documents.find(filter()).sort(part("sort")).skip(wanted - 1).first();
        return last == null
                ? all
                : documents.countDocuments(both(bounds, upTo(last, part("sort"))));
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
