package dev.konto.securityinfo;

import static dev.konto.securityinfo.MethodFixtures.APP;
import static dev.konto.securityinfo.MethodFixtures.APP_PASSWORD;
import static dev.konto.securityinfo.MethodFixtures.CODES;
import static dev.konto.securityinfo.MethodFixtures.EMAIL;
import static dev.konto.securityinfo.MethodFixtures.PASS;
import static dev.konto.securityinfo.MethodFixtures.PASSKEY;
import static dev.konto.securityinfo.MethodFixtures.PHONE;
import static dev.konto.securityinfo.MethodFixtures.active;
import static dev.konto.securityinfo.MethodFixtures.pending;
import static dev.konto.securityinfo.SecurityInfoFixtures.MONDAY;
import static dev.konto.securityinfo.SecurityInfoFixtures.aSecurityInfo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.securityinfo.method.Method;
import dev.konto.securityinfo.method.Use;
import dev.konto.starter.account.Caller;
import dev.konto.starter.test.Accounts;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

/// What happens to methods inside the account's security info.
class MethodTests {

    private final SecurityInfo info = aSecurityInfo();
    private final Caller owner = Accounts.holderOf(info.id());

    @Test
    void countsForNothingUntilItIsConfirmed() {
        var app = pending(APP);

        var added = info.adding(app, MONDAY, owner, MONDAY);

        assertThat(added.methods().hasSecondStep(MONDAY)).isFalse();
        assertThat(added.methods().defaultId()).isNull();
        var confirmed = added.confirmed(app, owner, MONDAY);
        assertThat(confirmed.methods().hasSecondStep(MONDAY)).isTrue();
        assertThat(confirmed.methods().defaultId()).isEqualTo(app.id());
    }

    @Test
    void takesThePlaceOfOneOfItsKindThatWasNeverFinished() {
        var first = pending(PHONE);
        var second = pending(PHONE);

        var added = info.adding(first, MONDAY, owner, MONDAY).adding(second, MONDAY, owner, MONDAY);

        assertThat(added.methods().all()).containsExactly(second);
        assertThat(added.outbox().bodies().get(2)).contains(first.id().value());
    }

    @Test
    void forgetsWhatWasBegunLongAgo() {
        var old = pending(APP);

        var added =
                info.adding(old, MONDAY, owner, MONDAY)
                        .adding(pending(PHONE), MONDAY.plusSeconds(1), owner, MONDAY);

        assertThat(added.methods().find(old.id())).isEmpty();
    }

    @Test
    void movesTheDefaultToTheStrongestThatIsLeft() {
        var app = active(APP);
        var phone = active(PHONE);
        var passkey = active(PASSKEY);
        var all = with(phone, app, passkey, active(CODES)).withDefault(phone, owner, MONDAY);

        var deleted = all.deleted(phone, owner, MONDAY);

        assertThat(deleted.methods().defaultId()).isEqualTo(passkey.id());
        assertThat(deleted.outbox().bodies().getLast())
                .contains("\"previousMethodId\":\"" + phone.id().value());
    }

    @Test
    void isNoDefaultIfItRunsOut() {
        var codes = pending(CODES);

        var confirmed = info.confirmed(codes, owner, MONDAY);

        assertThat(confirmed.methods().defaultId()).isNull();
    }

    @Test
    void isListedStrongestFirstForWhatItIsGoodFor() {
        var all = with(active(EMAIL), active(CODES), active(APP_PASSWORD), active(PASSKEY));

        assertThat(all.methods().usableFor(Use.TWO_STEP, MONDAY))
                .extracting(Method::credential)
                .containsExactly(PASSKEY, CODES);
        assertThat(all.methods().usableFor(Use.PASSWORD_RESET, MONDAY))
                .extracting(Method::credential)
                .containsExactly(PASSKEY, EMAIL, CODES);
    }

    @Test
    void isOfNoUseOnceItHasExpired() {
        var all = with(active(PASS));

        assertThat(all.methods().hasSecondStep(MONDAY)).isTrue();
        assertThat(all.methods().hasSecondStep(MONDAY.plus(Duration.ofHours(1)))).isFalse();
    }

    @Test
    void changesNothingTwice() {
        var app = active(APP).labelled("Phone");
        var all = with(app).withDefault(app, owner, MONDAY);

        assertThat(all.renamed(app, "Phone", owner, MONDAY)).isEqualTo(all);
        assertThat(all.withDefault(app, owner, MONDAY)).isEqualTo(all);
    }

    @Test
    void tellsNoSecretNumberOrAddress() {
        var all = with(active(APP), active(PHONE), active(EMAIL), active(CODES), active(PASS));

        assertThat(all.toString())
                .doesNotContain("sealed secret", "hash 1", "+46701234567", "maja@");
    }

    private SecurityInfo with(Method... methods) {
        var all = info;
        for (var method : List.of(methods)) {
            all = all.with(all.methods().with(method));
        }
        return all;
    }
}
