package dev.konto.signinactivity;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.konto.signinactivity.origin.Location;
import dev.konto.signinactivity.origin.Position;
import dev.konto.starter.account.AccountId;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Where an account's latest sign-ins came from: few dots for a map. It looks at a bounded number
/// of them, so that it costs the same for every account.
@Component
public class Places {

    public static final int LATEST = 500;
    public static final int MOST = 50;

    private final MongoOperations mongo;

    Places(MongoOperations mongo) {
        this.mongo = mongo;
    }

    public List<PlaceCount> of(AccountId account) {
        var latest =
                new Query(where("accountId").is(account))
                        .with(Sort.by(Sort.Order.desc("occurredAt"), Sort.Order.asc("_id")))
                        .limit(LATEST);
        latest.fields().include("occurredAt", "origin.location", "assessment.unusual");
        var counts = new LinkedHashMap<String, PlaceCount>();
        mongo.find(latest, Sighted.class, mongo.getCollectionName(SignIn.class))
                .forEach(it -> count(it, counts));
        return counts.values().stream().limit(MOST).toList();
    }

    private static void count(Sighted sighted, Map<String, PlaceCount> counts) {
        var place = sighted.origin().location();
        if (place != null && place.position() != null) {
            var unusual = sighted.assessment() == null ? 0 : 1;
            counts.merge(
                    key(place, place.position()),
                    new PlaceCount(place, 1, unusual, sighted.occurredAt()),
                    Places::sum);
        }
    }

    private static String key(Location place, Position position) {
        return place.countryCode() + place.city() + position.latitude() + position.longitude();
    }

    private static PlaceCount sum(PlaceCount latest, PlaceCount earlier) {
        return new PlaceCount(
                latest.place(),
                latest.signIns() + earlier.signIns(),
                latest.unusual() + earlier.unusual(),
                latest.last());
    }

    record Sighted(Instant occurredAt, Whence origin, @Nullable Marked assessment) {}

    record Whence(@Nullable Location location) {}

    record Marked(boolean unusual) {}
}
