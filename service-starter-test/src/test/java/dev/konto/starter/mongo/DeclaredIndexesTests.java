package dev.konto.starter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.starter.sample.Note;
import dev.konto.starter.test.ServiceTest;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexInfo;
import org.springframework.data.mongodb.core.index.IndexOperations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A service starts on what an earlier build stored, whatever indexes that one had.
@ServiceTest
class DeclaredIndexesTests {

    private static final String DECLARED = "owner_text";
    private static final String OPERATORS = "operators_own";

    @Autowired MongoTemplate mongo;

    private IndexOperations indexes;

    @BeforeEach
    void withoutTheDeclaredOne() {
        indexes = mongo.indexOps(Note.class);
        assertThat(keys()).containsEntry(DECLARED, List.of("owner", "text", "_id"));
        indexes.dropIndex(DECLARED);
    }

    @Test
    void replacesOneOfTheSameNameWithOtherKeys() {
        indexes.createIndex(new Index("owner", Direction.ASC).named(DECLARED));

        DeclaredIndexes.make(mongo);

        assertThat(keys()).containsEntry(DECLARED, List.of("owner", "text", "_id"));
    }

    @Test
    void replacesOneWithTheSameKeysInOtherOrders() {
        indexes.createIndex(declared().on("_id", Direction.DESC).named(DECLARED));

        DeclaredIndexes.make(mongo);

        assertThat(info(DECLARED).getIndexFields())
                .allSatisfy(field -> assertThat(field.getDirection()).isEqualTo(Direction.ASC));
    }

    @Test
    void givesOneOfTheSameKeysItsPresentName() {
        indexes.createIndex(declared().on("_id", Direction.ASC).named("former_name"));

        DeclaredIndexes.make(mongo);

        assertThat(keys()).containsKey(DECLARED).doesNotContainKey("former_name");
    }

    @Test
    void leavesAloneWhatIsRightAndWhatNobodyDeclares() {
        indexes.createIndex(new Index("version", Direction.ASC).named(OPERATORS));
        DeclaredIndexes.make(mongo);
        var before = keys();

        DeclaredIndexes.make(mongo);

        assertThat(keys()).isEqualTo(before).containsKeys(DECLARED, OPERATORS);
    }

    private static Index declared() {
        return new Index("owner", Direction.ASC).on("text", Direction.ASC);
    }

    private IndexInfo info(String name) {
        return indexes.getIndexInfo().stream()
                .filter(index -> index.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, List<String>> keys() {
        return mongo
                .getCollection("notes")
                .listIndexes(Document.class)
                .into(new ArrayList<>())
                .stream()
                .collect(
                        Collectors.toMap(
                                index -> index.getString("name"),
                                index -> List.copyOf(index.get("key", Document.class).keySet())));
    }
}
