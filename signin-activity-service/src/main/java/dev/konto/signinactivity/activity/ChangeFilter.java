package dev.konto.signinactivity.activity;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.konto.starter.account.AccountId;

import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

import java.time.Instant;

/// Which of an account's changes are asked for. All that is given must hold.
public record ChangeFilter(
        @Nullable String area,
        @Nullable String session,
        @Nullable String transaction,
        @Nullable Instant from,
        @Nullable Instant to) {

    public static ChangeFilter since(Instant from) {
        return new ChangeFilter(null, null, null, from, null);
    }

    Criteria of(AccountId account) {
        var criteria = where("accountId").is(account);
        criteria = equal(criteria, "area", area);
        criteria = equal(criteria, "sessionId", session);
        criteria = equal(criteria, "transaction", transaction);
        if (from == null && to == null) {
            return criteria;
        }
        var time = criteria.and("occurredAt");
        time = from == null ? time : time.gte(from);
        return to == null ? time : time.lt(to);
    }

    private static Criteria equal(Criteria criteria, String field, @Nullable String value) {
        return value == null ? criteria : criteria.and(field).is(value);
    }
}
