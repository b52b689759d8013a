package dev.konto.securityinfo;

import static dev.konto.securityinfo.MethodFixtures.APP;
import static dev.konto.securityinfo.MethodFixtures.APP_PASSWORD;
import static dev.konto.securityinfo.MethodFixtures.CODES;
import static dev.konto.securityinfo.MethodFixtures.EMAIL;
import static dev.konto.securityinfo.MethodFixtures.PASS;
import static dev.konto.securityinfo.MethodFixtures.PASSKEY;
import static dev.konto.securityinfo.MethodFixtures.PHONE;
import static dev.konto.securityinfo.MethodFixtures.active;
import static dev.konto.securityinfo.MethodFixtures.settings;
import static dev.konto.securityinfo.SecurityInfoFixtures.MONDAY;
import static dev.konto.securityinfo.SecurityInfoFixtures.aSecurityInfo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konto.securityinfo.method.Method;
import dev.konto.securityinfo.method.MethodType;
import dev.konto.securityinfo.method.SecondStep;
import dev.konto.securityinfo.method.SecurityQuestions;
import dev.konto.securityinfo.method.Use;
import dev.konto.securityinfo.organization.OrganizationId;
import dev.konto.securityinfo.organization.OrganizationPolicy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Set;

/// What an operator's settings and an organization's policy make of an account's methods.
class MethodRulesTests {

    private final Method app = active(APP);
    private final Method phone = active(PHONE);
    private final Method passkey = active(PASSKEY);
    private final Method mail = active(EMAIL);

    @ParameterizedTest
    @CsvSource({
        "IF_REGISTERED, , IF_REGISTERED",
        "IF_REGISTERED, REQUIRED, REQUIRED",
        "IF_REGISTERED, OFF, OFF",
        "OFF, IF_REGISTERED, IF_REGISTERED",
        "REQUIRED, OFF, REQUIRED"
    })
    void leaveTheSecondStepToTheOrganizationUnlessTheOperatorRequiresIt(
            SecondStep operators, @Nullable SecondStep organizations, SecondStep holding) {
        var home = organizations == null ? null : demanding(null, organizations);

        var rules = new MethodRules(aSecurityInfo(), settings(operators), true, home);

        assertThat(rules.secondStep()).isEqualTo(holding);
    }

    @Test
    void offerWhatTheOrganizationAllowsAndTheOperatorHas() {
        var rules = allowing(Set.of(MethodType.PHONE, MethodType.SECURITY_QUESTIONS));

        assertThat(rules.all(MONDAY))
                .filteredOn(rule -> rule.hindrance() == null)
                .extracting(MethodRules.Rule::type)
                .containsExactly(MethodType.PHONE);
    }

    @Test
    void letAPasskeyBeTheFirstMethodWhereNothingElseIsAllowed() {
        var alone = allowing(Set.of(MethodType.PASSKEY, MethodType.RECOVERY_CODES));
        var oneOfMany = allowing(Set.of(MethodType.PASSKEY, MethodType.PHONE));

        assertThatCode(() -> alone.check(MethodType.PASSKEY, MONDAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> alone.check(MethodType.RECOVERY_CODES, MONDAY))
                .isInstanceOf(NeedsAnotherMethod.class);
        assertThatThrownBy(() -> oneOfMany.check(MethodType.PASSKEY, MONDAY))
                .isInstanceOf(NeedsAnotherMethod.class);
    }

    @Test
    void keepTheLastMethodThatLastsWhateverElseThereIs() {
        var alone = holding(app, active(CODES), mail, active(APP_PASSWORD), active(PASS));

        assertThatThrownBy(() -> alone.checkDeletable(app, MONDAY)).isInstanceOf(LastMethod.class);
        assertThatCode(() -> alone.checkDeletable(mail, MONDAY)).doesNotThrowAnyException();
        assertThatCode(() -> holding(app, phone).checkDeletable(app, MONDAY))
                .doesNotThrowAnyException();
    }

    @Test
    void keepTheLastMethodThatIsAllowed() {
        var rules = allowing(Set.of(MethodType.AUTHENTICATOR_APP), app, phone);

        assertThatThrownBy(() -> rules.checkDeletable(app, MONDAY)).isInstanceOf(LastMethod.class);
        assertThatCode(() -> rules.checkDeletable(phone, MONDAY)).doesNotThrowAnyException();
    }

    @Test
    void letTheLastMethodGoWhereNobodyAsksForIt() {
        var info = with(app);
        var off = new MethodRules(info, settings(SecondStep.OFF), true, null);

        assertThatCode(() -> off.checkDeletable(app, MONDAY)).doesNotThrowAnyException();
        assertThat(off.holder(MONDAY).onlyFactor()).isTrue();
    }

    @Test
    void askOnlyForWhatIsAllowedOnceItIsThere() {
        var rules = allowing(Set.of(MethodType.PASSKEY), phone, passkey, mail);

        assertThat(rules.usableFor(Use.TWO_STEP, MONDAY)).containsExactly(passkey);
        assertThat(rules.usableFor(Use.PASSWORD_RESET, MONDAY)).containsExactly(passkey);
        assertThat(rules.first(MONDAY)).contains(passkey);
        assertThat(rules.isRegistrationRequired(MONDAY)).isFalse();
    }

    @Test
    void takeNoAnswersToQuestionsThatTheOperatorHasTurnedOff() {
        var questions = active(new SecurityQuestions(List.of(), MethodFixtures.HASH));

        assertThat(holding(mail, questions).usableFor(Use.PASSWORD_RESET, MONDAY))
                .containsExactly(mail);
    }

    @Test
    void goOnAskingForWhatWasAllowedBeforeUntilThen() {
        var rules = allowing(Set.of(MethodType.AUTHENTICATOR_APP), phone, passkey, active(PASS));

        assertThat(rules.usableFor(Use.TWO_STEP, MONDAY)).contains(phone, passkey);
        assertThat(rules.usableFor(Use.PASSWORDLESS, MONDAY)).isEmpty();
        assertThat(rules.first(MONDAY)).contains(passkey);
        assertThat(rules.isRegistrationRequired(MONDAY)).isTrue();
        assertThat(rules.holder(MONDAY).onlyFactor()).isFalse();
    }

    private static MethodRules holding(Method... methods) {
        return new MethodRules(with(methods), settings(SecondStep.IF_REGISTERED), true, null);
    }

    private static MethodRules allowing(Set<MethodType> allowed, Method... methods) {
        var home = demanding(allowed, SecondStep.REQUIRED);
        return new MethodRules(with(methods), settings(SecondStep.IF_REGISTERED), true, home);
    }

    private static OrganizationPolicy demanding(
            @Nullable Set<MethodType> allowed, SecondStep secondStep) {
        var fjord = new OrganizationId("fjord");
        return new OrganizationPolicy(fjord, "Fjord University", allowed, secondStep, 1, null);
    }

    private static SecurityInfo with(Method... methods) {
        var info = aSecurityInfo();
        for (var method : List.of(methods)) {
            info = info.with(info.methods().with(method));
        }
        return info;
    }
}
