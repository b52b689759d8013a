package dev.konto.signinactivity.keeping;

import dev.konto.signinactivity.SignIn;
import dev.konto.signinactivity.activity.Change;
import dev.konto.signinactivity.assessment.Sources;
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

/// All that is stored about an account, which an erasure leaves nothing of, unless an administrator
/// holds it (GDPR, article 17.3 e); then it goes when the hold ends.
@Component
class SignInPersonalData implements PersonalData {

    private static final Set<Class<?>> HELD = Set.of(SignIn.class, Change.class, Keeping.class);

    private final StoredPersonalData stored;
    private final Keepings keepings;
    private final Sources sources;

    SignInPersonalData(MongoOperations mongo, Keepings keepings, Sources sources) {
        this.stored = new StoredPersonalData(mongo);
        this.keepings = keepings;
        this.sources = sources;
    }

    @Override
    public List<Category> of(AccountId account) {
        return stored.of(account);
    }

    /// Leaves nothing of a closed account that was held until now.
    void eraseReleased(AccountId account) {
        stored.eraseAllBut(Set.of(), account);
    }

    @Override
    public List<Kept> erase(Erasure erasure) {
        sources.forget(erasure.account());
        if (!keepings.held(erasure.account())) {
            return stored.erase(erasure);
        }
        keepings.close(erasure.account());
        stored.eraseAllBut(HELD, erasure.account());
        return List.of(new Kept("sign-ins", "legal-hold"));
    }
}
