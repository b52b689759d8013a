package dev.konto.device;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.konto.starter.account.AccountId;

import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Window;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/// Finds devices of one owner. The owner leads the index, so that a search reads no more than the
/// owner's own devices.
@Repository
public class DeviceSearch {

    /// What a list is sorted by, latest first.
    public static final Sort LATEST_FIRST =
            Sort.by(Sort.Order.desc("registeredAt"), Sort.Order.asc("id"));

    private final MongoOperations mongo;

    DeviceSearch(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /// The owner's devices that pass the filter, latest registered first.
    public Window<Device> list(
            AccountId owner, DeviceFilter filter, KeysetScrollPosition position, Limit limit) {
        var query = new Query(filter.narrow(where("owner").is(owner)));
        return mongo.scroll(query.with(LATEST_FIRST).limit(limit).with(position), Device.class);
    }
}
