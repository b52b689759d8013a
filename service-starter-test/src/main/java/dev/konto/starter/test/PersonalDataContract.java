package dev.konto.starter.test;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.personaldata.Category;
import dev.konto.starter.personaldata.Erasure;
import dev.konto.starter.personaldata.PersonalData;

import org.assertj.core.api.Assertions;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;
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

    /// Erases the account, as at the end of a closure.
    public static void erase(PersonalData data, AccountId account) {
        data.erase(new Erasure("erasure-of-" + account.value(), account, List.of(), List.of()));
    }

    private static String json(Category category) {
        try (var items = category.items().get()) {
            var json = JSON.writeValueAsString(items.toList());
            var errors = SCHEMAS.getSchema(category.schema()).validate(json, InputFormat.JSON);
            Assertions.assertThat(errors).as(() -> category.name() + " " + json).isEmpty();
            return category.name() + " " + json;
        }
    }
}
