package dev.konto.securityinfo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.securityinfo.web.MethodCalls;
import dev.konto.securityinfo.web.ProviderCalls;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.Answers;
import dev.konto.starter.test.AtOnce;

import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.util.List;
import java.util.concurrent.Future;

/// Things that happen to the methods of one account at the same moment.
@SecurityInfoTest
class MethodRaceTests {

    @Autowired SecurityInfos infos;

    private final AccountId maja = Accounts.any();
    private final MovableClock clock;
    private final MethodCalls owner;
    private final ProviderCalls provider;

    MethodRaceTests(@Autowired MockMvcTester mvc, @Autowired MovableClock clock) {
        this.clock = clock;
        this.owner = new MethodCalls(mvc, clock, maja.value());
        this.provider = new ProviderCalls(mvc, maja.value());
    }

    @RepeatedTest(3)
    void oneOfTwoAnswersWithTheSameCodeCounts() throws Exception {
        var app = owner.app();
        var code = app.code(clock);
        var one = provider.opened(app.id(), "sign-in");
        var other = provider.opened(app.id(), "sign-in");

        var outcomes =
                AtOnce.run(
                        List.of(
                                () -> provider.outcome(one, code),
                                () -> provider.outcome(other, code),
                                () -> provider.outcome(one, code)));

        assertThat(outcomes).extracting(Future::resultNow).containsOnlyOnce("correct");
    }

    @RepeatedTest(3)
    void oneOfTheLastTwoMethodsStays() throws Exception {
        var one = owner.app();
        var other = owner.app();

        var statuses =
                AtOnce.run(
                        List.of(
                                () -> owner.delete(one.id()).getResponse().getStatus(),
                                () -> owner.delete(other.id()).getResponse().getStatus()));

        assertThat(statuses).extracting(Future::resultNow).containsExactlyInAnyOrder(204, 409);
        var left = infos.of(maja).methods();
        assertThat(left.all()).hasSize(1);
        assertThat(left.defaultId()).isEqualTo(left.all().getFirst().id());
    }

    @RepeatedTest(3)
    void twoConfirmationsOfOneCodeConfirmOnce() throws Exception {
        var added = owner.add("{\"type\": \"authenticator-app\"}");
        var app =
                new MethodCalls.App(
                        Answers.json(added, "$.method.id"),
                        Answers.json(added, "$.challenge.secret"));
        var code = app.code(clock);

        var statuses =
                AtOnce.run(
                        List.of(
                                () -> owner.confirm(app.id(), code).getResponse().getStatus(),
                                () -> owner.confirm(app.id(), code).getResponse().getStatus()));

        assertThat(statuses).extracting(Future::resultNow).containsOnly(200);
        assertThat(infos.of(maja).outbox().sequence()).isEqualTo(3);
    }
}
