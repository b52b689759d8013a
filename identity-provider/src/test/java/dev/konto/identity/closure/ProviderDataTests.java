package dev.konto.identity.closure;

import static dev.konto.identity.photo.PhotoFixtures.aPhoto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konto.identity.IdentityProviderTest;
import dev.konto.identity.account.ClosingAccount;
import dev.konto.identity.account.CreatingAccount;
import dev.konto.identity.account.EmailAddress;
import dev.konto.identity.account.Profile;
import dev.konto.identity.photo.SettingPhoto;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.mongo.Identifier;
import dev.konto.starter.personaldata.Category;
import dev.konto.starter.personaldata.PersonalData;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.PersonalDataContract;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.mail.MailException;

import java.util.Map;

@IdentityProviderTest
class ProviderDataTests {

    /// Each store but the directory itself, and where its documents bear their account's id.
    private static final Map<String, String> STORES =
            Map.ofEntries(
                    Map.entry("account-devices", "_id"),
                    Map.entry("account-memberships", "_id"),
                    Map.entry("code-grants", "account"),
                    Map.entry("consents", "account"),
                    Map.entry("notifications", "news.account"),
                    Map.entry("outstanding-terms", "_id"),
                    Map.entry("pending-resets", "account"),
                    Map.entry("pending-sign-ins", "account"),
                    Map.entry("photos", "_id"),
                    Map.entry("revocations", "_id"),
                    Map.entry("sessions", "account"),
                    Map.entry("sign-in-journals", "_id"));

    @Autowired PersonalData data;
    @Autowired MongoOperations mongo;
    @Autowired CreatingAccount creating;
    @Autowired ClosingAccount closing;
    @Autowired SettingPhoto setting;
    @Autowired dev.konto.identity.account.Accounts accounts;

    @Test
    void isToldToItsOwnerAndErasedWithoutRemainder() {
        PersonalDataContract.assertKept(data, mongo, STORES);

        assertThat(data.of(Accounts.any()))
                .as("stores that nobody plants a marker in")
                .extracting(Category::name)
                .filteredOn(name -> !STORES.containsKey(name))
                .containsExactly("accounts");
    }

    @Test
    void tellsWhatTheDirectoryHolds() {
        var maja = create();

        assertThat(PersonalDataContract.contributed(data, maja)).contains("Maja Marker");
        assertThat(PersonalDataContract.contributed(data, Accounts.any()))
                .doesNotContain("Maja Marker");
    }

    @Test
    void tellsThePhotoAsAPictureToLookAt() {
        var maja = create();
        setting.set(Accounts.administrator(), maja, aPhoto("png", 30, 30));

        assertThat(PersonalDataContract.contributed(data, maja))
                .contains("\"picture\":\"data:image/jpeg;base64,/9j/");
    }

    @Test
    void erasesNobodyWhoIsNotClosed() {
        var maja = create();

        assertThatThrownBy(() -> PersonalDataContract.erase(data, maja))
                .isInstanceOf(IllegalStateException.class);
        assertThat(accounts.findById(maja)).isPresent();
    }

    /// Where this test runs, nobody takes mail.
    @Test
    void erasesNothingAsLongAsTheReceiptCannotBeSent() {
        var maja = create();
        closing.close(Accounts.administrator(), maja);
        Awaitility.await().until(() -> accounts.own(maja).outbox().pending() == null);

        assertThatThrownBy(() -> PersonalDataContract.erase(data, maja))
                .isInstanceOf(MailException.class);
        assertThat(accounts.findById(maja)).isPresent();
    }

    private AccountId create() {
        var id = Accounts.any();
        var email = new EmailAddress(Identifier.next() + "@fjord.example");
        var profile = new Profile("Maja Marker", null, null, "en", "Asia/Tokyo", null, false);
        return creating.create(Accounts.administrator(), id, email, profile).id();
    }
}
