package dev.konto.starter.test;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.personaldata.Category;
import dev.konto.starter.personaldata.Erasure;
import dev.konto.starter.personaldata.PersonalData;

import org.assertj.core.api.Assertions;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Holds a service's [PersonalData] to its schemas, and to leaving nothing behind.
public final class PersonalDataContract {

    private static final JsonMapper JSON = new JsonMapper();
    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private PersonalDataContract() {}

    /// All that an export of the account would get, as text.
    public static String contributed(PersonalData data, AccountId account) {
        return data.of(account).stream()
                .map(PersonalDataContract::json)
                .collect(Collectors.joining("\n"));
    }

    /// Asserts that a file of an archive is what its schema says.
    public static void assertFollows(String schema, String json) {
        var errors = SCHEMAS.getSchema(schema).validate(json, InputFormat.JSON);
        Assertions.assertThat(errors).as(json).isEmpty();
    }

    /// Erases the account, as at the end of a closure.
    public static void erase(PersonalData data, AccountId account) {
        data.erase(new Erasure("erasure-of-" + account.value(), account, List.of(), List.of()));
    }

    /// Plants a marker in each of these collections, and asserts that an export holds all of them,
    /// that the exports of others hold none, and that none is left after an erasure. Both must find
    /// them by an index, since a service may keep millions of others beside.
    ///
    /// @param owners by collection, the path at which a document bears its account's id
    public static void assertKept(
            PersonalData data, MongoOperations mongo, Map<String, String> owners) {
        var account = Accounts.any();
        owners.forEach((collection, path) -> plant(mongo, collection, path, account));
        owners.forEach((collection, path) -> assertIndexed(mongo, collection, path));

        var told = contributed(data, account);
        owners.keySet().forEach(name -> Assertions.assertThat(told).contains("marker-of-" + name));
        Assertions.assertThat(contributed(data, Accounts.any())).doesNotContain("marker-of-");

        erase(data, account);
        Assertions.assertThat(contributed(data, account)).doesNotContain("marker-of-");
        owners.forEach(
                (collection, path) ->
                        Assertions.assertThat(
                                        mongo.count(
                                                new Query(where(path).is(account.value())),
                                                collection))
                                .as(collection)
                                .isZero());
    }

    private static void plant(
            MongoOperations mongo, String collection, String path, AccountId account) {
        var document = new Document("_id", account.value());
        var nested = path.split("\\.", -1);
        if (nested.length == 2) {
            document.append(nested[0], new Document(nested[1], account.value()));
        } else {
            document.append(path, account.value());
        }
        mongo.insert(document.append("marker", "marker-of-" + collection), collection);
    }

    private static void assertIndexed(MongoOperations mongo, String collection, String path) {
        Assertions.assertThat(mongo.indexOps(collection).getIndexInfo())
                .as("indexes of " + collection)
                .extracting(index -> index.getIndexFields().getFirst().getKey())
                .contains(path);
    }

    private static String json(Category category) {
        try (var items = category.items().get()) {
            var json = JSON.writeValueAsString(items.toList());
            assertFollows(category.schema(), json);
            return category.name() + " " + json;
        }
    }
}
