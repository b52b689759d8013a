package dev.konto.identity.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konto.identity.IdentityProviderTest;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.mongo.Identifier;
import dev.konto.starter.test.IndexedQueries;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IdentityProviderTest
class AccountsTests {

    private static final Profile PROFILE =
            new Profile("Maja Berg", "Maja", "Berg", "en", "Europe/Stockholm", null, false);

    @Autowired Accounts accounts;
    @Autowired CreatingAccount creating;
    @Autowired IndexedQueries queries;

    private final AccountId id = dev.konto.starter.test.Accounts.any();
    private final EmailAddress email = new EmailAddress(Identifier.next() + "@fjord.example");

    @Test
    void findsAnAccountByItsAddressWithAnIndex() {
        create(id, email);

        queries.assertIndexed(
                "accounts",
                () -> assertThat(accounts.findByEmail(email)).map(Account::id).hasValue(id));
    }

    @Test
    void knowsNobodyByAnAddressThatNobodyHas() {
        assertThat(accounts.findByEmail(email)).isEmpty();
        assertThatThrownBy(() -> accounts.own(id)).isInstanceOf(AccountNotFound.class);
    }

    @Test
    void hasOneAccountForOneAddress() {
        create(id, email);

        assertThatThrownBy(() -> create(dev.konto.starter.test.Accounts.any(), email))
                .isInstanceOf(EmailTaken.class);
    }

    private Account create(AccountId account, EmailAddress address) {
        var administrator = dev.konto.starter.test.Accounts.administrator();
        return creating.create(administrator, account, address, PROFILE);
    }
}
