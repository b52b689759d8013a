package dev.konto.privacy.personaldata;

import dev.konto.privacy.closure.Closure;
import dev.konto.privacy.export.ErasingExports;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.personaldata.Category;
import dev.konto.starter.personaldata.Erasure;
import dev.konto.starter.personaldata.Kept;
import dev.konto.starter.personaldata.PersonalData;
import dev.konto.starter.personaldata.StoredPersonalData;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Set;

/// Everything but the record of the closure goes: that one proves that the rest is gone (GDPR
/// 5(2)).
@Component
class PrivacyData implements PersonalData {

    private static final Kept CLOSURE_RECORD = new Kept("closure-record", "accountability");

    private final StoredPersonalData stored;
    private final ErasingExports exports;

    PrivacyData(MongoOperations mongo, ErasingExports exports) {
        this.stored = new StoredPersonalData(mongo);
        this.exports = exports;
    }

    @Override
    public List<Category> of(AccountId account) {
        return stored.of(account);
    }

    @Override
    public List<Kept> erase(Erasure erasure) {
        exports.erase(erasure.account());
        stored.eraseAllBut(Set.of(Closure.class), erasure.account());
        return List.of(CLOSURE_RECORD);
    }
}
