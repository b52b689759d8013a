package dev.konto.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.acceptance.suite.Answer;
import dev.konto.acceptance.suite.Api;
import dev.konto.acceptance.suite.EventStream;
import dev.konto.acceptance.suite.Konto;
import dev.konto.acceptance.suite.Person;
import dev.konto.acceptance.suite.WithSuite;
import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// One person does opposite things in two browsers at the same moment: one of them holds, and the
/// other browser is told.
@WithSuite
class TwoBrowsersTests {

    private Konto konto;
    private Person person;
    private Api one;
    private Api other;

    @BeforeEach
    void signInTwice(Konto running) {
        konto = running;
        person = konto.people().someone();
        one = konto.api(person);
        other = konto.api(person);
    }

    @Test
    void disableADeviceByNameAndNameItOtherwise() throws InterruptedException {
        var device = konto.people().device(person, "Notebook");
        var path = "/api/v1/devices/" + device;

        var answers =
                atOnce(
                        () -> one.post(path + "/disable", Map.of("displayName", "Notebook")),
                        () -> other.patch(path, Map.of("displayName", "Old notebook")));

        var disabled = answers.getFirst();
        assertThat(answers.getLast().status()).isEqualTo(200);
        var now = one.get(path).body();
        assertThat(now.get("displayName").asString()).isEqualTo("Old notebook");
        if (disabled.status() == 200) {
            assertThat(now.get("state").asString()).isEqualTo("disabled");
        } else {
            assertThat(disabled.problem()).isEqualTo("device-named-otherwise");
            assertThat(now.get("state").asString()).isEqualTo("active");
        }
    }

    @Test
    void acceptAndDeclineAnInvitation() throws InterruptedException {
        var invitation = konto.people().invite(person, "fjord-university", "A friend");
        var path = "/api/v1/organizations/invitations/" + invitation;
        try (var told = konto.follow(Topics.ORGANIZATION_EVENTS)) {
            var answers =
                    atOnce(() -> one.post(path + "/accept"), () -> other.post(path + "/decline"));

            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(204, 409);
            var accepted = answers.getFirst().status() == 204;
            var loser = accepted ? answers.getLast() : answers.getFirst();
            assertThat(loser.problem()).isEqualTo("invitation-answered");
            assertThat(one.get("/api/v1/organizations").text().contains("fjord-university"))
                    .isEqualTo(accepted);
            assertThat(types(told))
                    .containsExactly(
                            accepted
                                    ? EventTypes.ORGANIZATION_JOINED
                                    : EventTypes.ORGANIZATION_DECLINED);
        }
    }

    private List<String> types(EventStream told) {
        return told.next(1, event -> event.accountId().equals(person.id())).stream()
                .map(AccountEvent::type)
                .toList();
    }

    private static List<Answer> atOnce(Callable<Answer> one, Callable<Answer> other)
            throws InterruptedException {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(List.of(after(start, one), after(start, other))).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }

    private static Callable<Answer> after(CyclicBarrier start, Callable<Answer> call) {
        return () -> {
            start.await();
            return call.call();
        };
    }
}
