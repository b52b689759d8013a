package dev.konto.device;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.starter.mongo.Identifier;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.EventContract;
import dev.konto.starter.test.PublishedEvents;
import dev.konto.starter.test.ServiceTest;
import dev.konto.starter.test.Tokens;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Maja's laptop is registered, renamed and lost; whoever reads the topic sees it all, in order.
@ServiceTest
class DeviceJourneyTests {

    @Autowired MockMvcTester mvc;

    private final String maja = Accounts.any().value();
    private final String token = Tokens.of(maja, "devices.read", "devices.write");
    private final String transaction = Identifier.next();

    @Test
    void tellsEveryChangeInOrder() throws Exception {
        var id = register();
        rename(id);
        disable(id);

        try (var topic = PublishedEvents.on(Topics.DEVICE_EVENTS)) {
            var events = topic.await(maja, 3);

            assertThat(events)
                    .extracting(AccountEvent::type)
                    .containsExactly(
                            EventTypes.DEVICE_REGISTERED,
                            EventTypes.DEVICE_RENAMED,
                            EventTypes.DEVICE_DISABLED);
            assertThat(events).extracting(AccountEvent::sequence).containsExactly(1L, 2L, 3L);
            assertThat(events).extracting(AccountEvent::aggregateId).containsOnly("devices/" + id);
            events.forEach(EventContract::assertKept);
            assertThat(events.getLast().transaction()).isEqualTo(transaction);
            assertThat(events.getLast().data().at("/actor/kind").asString()).isEqualTo("self");
            assertThat(events.getLast().data().at("/client/sessionId").asString())
                    .isEqualTo(Tokens.SESSION);
        }
    }

    private String register() throws Exception {
        var registered =
                mvc.post()
                        .uri("/admin/v1/devices")
                        .header("Authorization", Tokens.ofAdministrator())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(
                                """
                                {"accountId": "%s", "displayName": "MAJA-LAPTOP", "kind": "laptop",
                                 "joinType": "joined", "operatingSystem": {"name": "Windows"}}
                                """
                                        .formatted(maja))
                        .exchange();
        return JsonPath.read(registered.getResponse().getContentAsString(), "$.id");
    }

    private void rename(String id) {
        assertThat(
                        mvc.patch()
                                .uri("/api/v1/devices/" + id)
                                .header("Authorization", token)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"displayName\": \"Work laptop\"}"))
                .hasStatusOk();
    }

    private void disable(String id) {
        assertThat(
                        mvc.post()
                                .uri("/api/v1/devices/" + id + "/disable")
                                .header("Authorization", token)
                                .header("Konto-Transaction", transaction))
                .hasStatusOk();
    }
}
