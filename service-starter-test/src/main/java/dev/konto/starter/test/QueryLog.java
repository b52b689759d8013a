package dev.konto.starter.test;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;

import org.bson.BsonDocument;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/// Remembers the queries that a service sends to MongoDB, for [IndexedQueries] to judge.
public class QueryLog implements CommandListener {

    private static final Set<String> QUERIES = Set.of("find", "findAndModify", "count");

    private final List<BsonDocument> queries = new CopyOnWriteArrayList<>();

    @Override
    public void commandStarted(CommandStartedEvent event) {
        if (QUERIES.contains(event.getCommandName())) {
            queries.add(event.getCommand().clone());
        }
        if (event.getCommandName().equals("aggregate") && event.getCommand().containsKey("hint")) {
            queries.add(counting(event.getCommand().clone()));
        }
    }

    /// The driver counts by an aggregation. Judged are those that name their index.
    private static BsonDocument counting(BsonDocument aggregation) {
        var count =
                new BsonDocument("count", aggregation.get("aggregate"))
                        .append("hint", aggregation.get("hint"));
        for (var stage : aggregation.getArray("pipeline")) {
            var told = stage.asDocument();
            if (told.containsKey("$match")) {
                count.append("query", told.get("$match"));
            }
            if (told.containsKey("$limit")) {
                count.append("limit", told.get("$limit"));
            }
        }
        return count;
    }

    public void clear() {
        queries.clear();
    }

    List<BsonDocument> of(String collection) {
        return queries.stream().filter(query -> names(query, collection)).toList();
    }

    private static boolean names(BsonDocument query, String collection) {
        return QUERIES.stream()
                .anyMatch(
                        command ->
                                query.containsKey(command)
                                        && query.get(command)
                                                .asString()
                                                .getValue()
                                                .equals(collection));
    }
}
