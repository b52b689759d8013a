package dev.konto.identity.closure;

import dev.konto.identity.account.Account;
import dev.konto.identity.account.AccountState;
import dev.konto.identity.account.Accounts;
import dev.konto.identity.notification.Receipt;
import dev.konto.identity.notification.SendingReceipt;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.personaldata.Category;
import dev.konto.starter.personaldata.Erased;
import dev.konto.starter.personaldata.Erasure;
import dev.konto.starter.personaldata.Kept;
import dev.konto.starter.personaldata.PersonalData;
import dev.konto.starter.personaldata.StoredPersonalData;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/// Everything that the provider keeps about an account. It is erased once the receipt is with the
/// mail server: if that one does not take it, nothing is erased, and privacy-service asks again.
@Component
class ProviderData implements PersonalData {

    private static final String AREA = "identity-provider";

    private final StoredPersonalData stored;
    private final Accounts accounts;
    private final SendingReceipt receipts;
    private final Clock clock;

    ProviderData(MongoOperations mongo, Accounts accounts, SendingReceipt receipts, Clock clock) {
        this.stored = new StoredPersonalData(mongo);
        this.accounts = accounts;
        this.receipts = receipts;
        this.clock = clock;
    }

    @Override
    public List<Category> of(AccountId account) {
        return stored.of(account);
    }

    @Override
    public List<Kept> erase(Erasure erasure) {
        accounts.findById(erasure.account()).ifPresent(account -> takeLeave(account, erasure));
        return stored.erase(erasure);
    }

    /// The order to close the account came before this one, on the way to another listener.
    private void takeLeave(Account account, Erasure erasure) {
        if (account.state() != AccountState.CLOSED || account.outbox().pending() != null) {
            throw new IllegalStateException("Not closed yet, or nobody was told yet");
        }
        var here = new Erased(AREA, clock.instant());
        var erased = Stream.concat(erasure.erased().stream(), Stream.of(here)).toList();
        receipts.send(new Receipt(erasure.id(), erased, erasure.kept()), account);
    }
}
