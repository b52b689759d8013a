package dev.konto.securityinfo;

import static dev.konto.securityinfo.MethodFixtures.active;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;

import dev.konto.securityinfo.method.Email;
import dev.konto.securityinfo.method.MailAddress;
import dev.konto.securityinfo.method.Method;
import dev.konto.securityinfo.method.Methods;
import dev.konto.securityinfo.web.MethodCalls;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;

import jakarta.mail.MessagingException;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.time.Duration;
import java.util.Locale;

/// Whoever reads the mail of an address learns that it doesn't belong to the account any more.
@SecurityInfoTest
class FormerAddressTests {

    private static final Duration A_LEASE = Duration.ofMinutes(2);

    @Autowired TellingFormerAddress telling;
    @Autowired FormerAddresses addresses;
    @Autowired SecurityInfos infos;
    @Autowired MongoOperations mongo;
    @Autowired Outside outside;
    @Autowired MovableClock clock;
    @Autowired MockMvcTester mvc;

    private final AccountId maja = Accounts.any();
    private final String address = "former@" + maja.value() + ".example";
    private final Method mail = active(new Email(new MailAddress(address)));

    @Test
    void isToldOnceItIsDeleted() throws MessagingException {
        var owner = new MethodCalls(mvc, clock, maja.value());
        var id = owner.added("{\"type\": \"email\", \"address\": \"%s\"}".formatted(address));
        assertThat(owner.confirm(id, outside.codeMailedTo(address))).hasStatusOk();

        assertThat(owner.delete(id)).hasStatus(HttpStatus.NO_CONTENT);
        tellAfter(Duration.ofSeconds(1));
        tellAfter(A_LEASE);

        var told = outside.mailsTo(address, 2);
        assertThat(told).hasSize(2);
        assertThat(told.getLast().getSubject())
                .isEqualTo("Your email address was removed from an account at Konto");
        assertThat(GreenMailUtil.getBody(told.getLast()))
                .contains("multipart/alternative", "<html lang=3D\"en\">", "UTC")
                .doesNotContain("{", "''");
    }

    @Test
    void isToldInTheLanguageOfWhoDeletedIt() throws MessagingException {
        addresses.note(maja, mail, Locale.of("sv"), clock.instant());

        tellAfter(Duration.ofSeconds(1));

        var told = outside.mailsTo(address, 1).getFirst();
        assertThat(told.getSubject())
                .isEqualTo("Din e-postadress togs bort från ett konto hos Konto");
        assertThat(GreenMailUtil.getBody(told)).contains("<html lang=3D\"sv\">");
    }

    @Test
    void isToldNothingIfItWasNotDeletedAfterAll() {
        infos.save(SecurityInfo.of(maja).with(Methods.NONE.with(mail)));
        addresses.note(maja, mail, Locale.ENGLISH, clock.instant());

        tellAfter(Duration.ofSeconds(1));
        tellAfter(A_LEASE);

        assertThat(mongo.findById(mail.id(), FormerAddress.class)).isNull();
        assertThat(outside.mailsTo(address, 0)).isEmpty();
    }

    @Test
    void isToldNothingIfItNeverCounted() {
        var pending = MethodFixtures.pending(new Email(new MailAddress(address)));

        addresses.note(maja, pending, Locale.ENGLISH, clock.instant());

        assertThat(mongo.findById(pending.id(), FormerAddress.class)).isNull();
    }

    private void tellAfter(Duration time) {
        clock.moveOn(time);
        telling.tellAll();
    }
}
