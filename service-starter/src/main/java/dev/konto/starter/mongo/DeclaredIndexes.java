package dev.konto.starter.mongo;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.index.IndexInfo;
import org.springframework.data.mongodb.core.index.IndexOperations;
import org.springframework.data.mongodb.core.index.IndexResolver;
import org.springframework.data.mongodb.core.mapping.Document;

/// Makes the indexes that stored records declare, before anybody can use the database. One that an
/// earlier build made under the same name, but otherwise, gives way: MongoDB refuses two of one
/// name (errors 85 and 86), and the service would not start on the data that it has. Indexes that
/// nobody declares are left alone.
class DeclaredIndexes implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof MongoTemplate mongo) {
            make(mongo);
        }
        return bean;
    }

    static void make(MongoTemplate mongo) {
        var records = mongo.getConverter().getMappingContext();
        var declared = IndexResolver.create(records);
        records.getPersistentEntities().stream()
                .filter(it -> it.isAnnotationPresent(Document.class))
                .forEach(
                        it ->
                                make(
                                        mongo.indexOps(it.getCollection()),
                                        declared.resolveIndexFor(it.getTypeInformation())));
    }

    private static void make(IndexOperations indexes, Iterable<? extends IndexDefinition> all) {
        var present = indexes.getIndexInfo();
        for (var declared : all) {
            var wanted = info(declared);
            present.stream()
                    .filter(it -> isNamedAs(wanted, it) != isDefinedAs(wanted, it))
                    .forEach(it -> indexes.dropIndex(it.getName()));
            if (present.stream().noneMatch(it -> isSame(wanted, it))) {
                indexes.createIndex(declared);
            }
        }
    }

    private static boolean isSame(IndexInfo wanted, IndexInfo present) {
        return isNamedAs(wanted, present) && isDefinedAs(wanted, present);
    }

    private static boolean isNamedAs(IndexInfo wanted, IndexInfo present) {
        return wanted.getName().equals(present.getName());
    }

    private static boolean isDefinedAs(IndexInfo wanted, IndexInfo present) {
        return wanted.getIndexFields().equals(present.getIndexFields())
                && wanted.isUnique() == present.isUnique()
                && wanted.isSparse() == present.isSparse()
                && wanted.getExpireAfter().equals(present.getExpireAfter());
    }

    /// What the database will say of it.
    private static IndexInfo info(IndexDefinition declared) {
        var told = new org.bson.Document(declared.getIndexOptions());
        return IndexInfo.indexInfoOf(told.append("key", declared.getIndexKeys()));
    }
}
