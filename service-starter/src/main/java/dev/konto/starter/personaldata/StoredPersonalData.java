package dev.konto.starter.personaldata;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.konto.starter.account.AccountId;

import org.bson.Document;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.MongoPersistentEntity;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Everything that is stored about an account: each collection whose documents bear the id of an
/// account. Nobody has to remember to list a new one; what is stored is what is told and erased.
public class StoredPersonalData implements PersonalData {

    private final MongoOperations mongo;

    public StoredPersonalData(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<Category> of(AccountId account) {
        return owned().stream().map(it -> category(it, account)).toList();
    }

    @Override
    public List<Kept> erase(Erasure erasure) {
        eraseAllBut(Set.of(), erasure.account());
        return List.of();
    }

    /// Erases the account in all collections but those of the given types. A document with an event
    /// that is not published yet stays for the outbox, and goes when erasing is repeated.
    public void eraseAllBut(Set<Class<?>> kept, AccountId account) {
        owned().stream()
                .filter(it -> !kept.contains(it.entity().getType()))
                .forEach(it -> mongo.remove(it.settled(account), it.collection()));
    }

    private Category category(Owned owned, AccountId account) {
        return new Category(
                owned.collection(),
                StoredSchema.of(owned.collection(), owned.entity().getType()),
                () ->
                        mongo.stream(owned.of(account), Document.class, owned.collection())
                                .map(Disclosure::of));
    }

    private List<Owned> owned() {
        return mongo.getConverter().getMappingContext().getPersistentEntities().stream()
                .map(StoredPersonalData::owned)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Owned::collection))
                .toList();
    }

    private static Optional<Owned> owned(MongoPersistentEntity<?> entity) {
        var type = entity.getType();
        if (!entity.isAnnotationPresent(
                        org.springframework.data.mongodb.core.mapping.Document.class)
                || !type.isRecord()
                || type == ErasureRecord.class) {
            return Optional.empty();
        }
        return accountIn(type).or(() -> accountWithin(type)).map(path -> new Owned(entity, path));
    }

    /// The field that holds the account's id.
    private static Optional<String> accountIn(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getType() == AccountId.class)
                .findFirst()
                .map(
                        component ->
                                component.getAccessor().isAnnotationPresent(Id.class)
                                        ? "_id"
                                        : component.getName());
    }

    /// The field of a part that holds the account's id.
    private static Optional<String> accountWithin(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getType().isRecord())
                .flatMap(
                        part ->
                                accountIn(part.getType())
                                        .map(name -> part.getName() + "." + name)
                                        .stream())
                .findFirst();
    }

    /// A collection of documents that bear the id of an account.
    private record Owned(MongoPersistentEntity<?> entity, String field) {

        String collection() {
            return entity.getCollection();
        }

        Query of(AccountId account) {
            return new Query(bears(account));
        }

        Query settled(AccountId account) {
            return new Query(bears(account).and("outbox.pending").exists(false));
        }

        private Criteria bears(AccountId account) {
            return where(field).is(account.value());
        }
    }
}
