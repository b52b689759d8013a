package dev.konto.securityinfo;

import static dev.konto.securityinfo.SecurityInfoFixtures.MAJA;
import static dev.konto.securityinfo.SecurityInfoFixtures.MONDAY;
import static dev.konto.securityinfo.SecurityInfoFixtures.RULE;
import static dev.konto.securityinfo.SecurityInfoFixtures.aSecurityInfo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konto.securityinfo.method.PasskeyCeremony;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.IndexedQueries;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

import java.util.List;

@SecurityInfoTest
class SecurityInfosTests {

    @Autowired SecurityInfos infos;
    @Autowired IndexedQueries queries;

    @Test
    void keepItAsItWas() {
        var administrator = Accounts.administrator();
        var saved =
                infos.save(
                        new WrongGuess(administrator, MONDAY)
                                .atPassword(
                                        aSecurityInfo().named(MAJA).guessedRight(MONDAY), RULE));

        assertThat(infos.of(saved.id()))
                .usingRecursiveComparison()
                .ignoringFields("outbox")
                .isEqualTo(saved);
    }

    @Test
    void keepEveryKindOfMethodAsItWas() {
        var info = aSecurityInfo();
        for (var credential :
                List.of(
                        MethodFixtures.APP,
                        MethodFixtures.PHONE,
                        MethodFixtures.EMAIL,
                        MethodFixtures.PASSKEY,
                        MethodFixtures.CODES,
                        MethodFixtures.PASS,
                        MethodFixtures.APP_PASSWORD,
                        new PasskeyCeremony("nonce"))) {
            info = info.with(info.methods().with(MethodFixtures.active(credential)));
        }

        var saved = infos.save(info);

        assertThat(infos.of(saved.id()).methods()).isEqualTo(saved.methods());
    }

    @Test
    void areInvisibleToAnotherAccount() {
        infos.save(aSecurityInfo());
        var erik = Accounts.any();

        assertThat(infos.findById(erik)).isEmpty();
        assertThat(infos.of(erik).password()).isNull();
    }

    @Test
    void tellTwoWhoMakeTheFirstOneThatTheyMet() {
        var info = aSecurityInfo();
        infos.save(info);

        assertThatThrownBy(() -> infos.save(info)).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void areFoundByIndexes() {
        var info = infos.save(aSecurityInfo());

        queries.assertIndexed("securityInfo", () -> infos.of(info.id()));
    }
}
