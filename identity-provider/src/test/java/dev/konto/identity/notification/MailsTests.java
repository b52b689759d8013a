package dev.konto.identity.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.identity.IdentityProviderTest;
import dev.konto.identity.account.CreatingAccount;
import dev.konto.identity.account.EmailAddress;
import dev.konto.identity.account.Profile;
import dev.konto.identity.notification.News.About;
import dev.konto.identity.notification.News.Kind;
import dev.konto.identity.notification.News.Step;
import dev.konto.identity.session.Origin;
import dev.konto.starter.mongo.Identifier;
import dev.konto.starter.test.Accounts;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Instant;
import java.util.List;

@IdentityProviderTest
class MailsTests {

    @Autowired CreatingAccount creating;
    @Autowired Mails mails;

    @ParameterizedTest
    @EnumSource
    void saysInBothLanguagesWhatHappenedAndWhatToDo(Kind kind) {
        var english = mail(kind, "en");
        var swedish = mail(kind, "sv");

        assertThat(english.plainText())
                .contains("When: ", "Phone, •• 67", english.link())
                .doesNotContain("''", "{0}");
        assertThat(swedish.subject()).isNotEqualTo(english.subject());
        assertThat(swedish.plainText())
                .contains("När: ", "Telefon, •• 67")
                .doesNotContain("''", "{0}");
    }

    @Test
    void leadsToTheInvitationThatItIsAbout() {
        var about = new About("organization", null, "Harbour Robotics", "invitation-1");

        var mail = mail(Kind.ORGANIZATION_INVITED, "en", about);

        assertThat(mail.link())
                .isEqualTo("http://localhost:8080/organizations?invitation=invitation-1");
        assertThat(mail.plainText()).contains("Organization: Harbour Robotics");
    }

    @Test
    void saysOnTheirClockWhenAnAccountCloses() {
        var about = About.of("closes", "2026-12-06T20:00:00Z");

        assertThat(mail(Kind.ACCOUNT_CLOSING, "en", about).plainText())
                .contains("Closes: Monday, December 7, 2026");
        assertThat(mail(Kind.ACCOUNT_CLOSING, "sv", about).plainText())
                .contains("Avslutas: måndag 7 december 2026");
    }

    @Test
    void sumsUpARecovery() {
        var steps =
                List.of(
                        new Step("end-sessions", "done"),
                        new Step("change-password", "done"),
                        new Step("review-devices", "skipped"));

        assertThat(recovery("en", steps))
                .contains("Signed out everywhere else: done\nPassword changed: done")
                .contains("Devices checked: left out");
        assertThat(recovery("sv", steps))
                .contains("Utloggad överallt annars: klart\nLösenordet bytt: klart")
                .contains("Enheterna genomgångna: överhoppat");
    }

    private String recovery(String language, List<Step> steps) {
        return mail(Kind.RECOVERY_COMPLETED, language, null, steps).plainText();
    }

    private Mail mail(Kind kind, String language) {
        return mail(kind, language, new About("method", "phone", "•• 67", null));
    }

    private Mail mail(Kind kind, String language, About about) {
        return mail(kind, language, about, null);
    }

    private Mail mail(
            Kind kind, String language, @Nullable About about, @Nullable List<Step> steps) {
        var email = new EmailAddress(Identifier.next() + "@fjord.example");
        var profile = new Profile("Maja", null, null, language, "Asia/Tokyo", null, false);
        var id = Accounts.any();
        var maja = creating.create(Accounts.administrator(), id, email, profile);
        var from = new Origin("192.0.2.44", null);
        return mails.word(
                new News("event", kind, id, Instant.EPOCH, from, false, about, steps), maja);
    }
}
