package dev.konto.local.mailbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

/// Stands in for a provider of text messages and phone calls: what it is given is shown among the
/// mail.
final class PhoneWebhook implements HttpHandler {

    private static final int LARGEST = 16_384;

    private final JsonMapper json = new JsonMapper();
    private final WebhookSignature signature;
    private final Clock clock;
    private final Consumer<Message> receiver;

    PhoneWebhook(WebhookSignature signature, Clock clock, Consumer<Message> receiver) {
        this.signature = signature;
        this.clock = clock;
        this.receiver = receiver;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(take(exchange), -1);
        }
    }

    private int take(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestMethod().equals("POST")) {
            return 405;
        }
        var header = exchange.getRequestHeaders().getFirst("Konto-Signature");
        var body = exchange.getRequestBody().readNBytes(LARGEST);
        if (!signature.isOf(Objects.requireNonNullElse(header, ""), body)) {
            return 401;
        }
        try {
            receiver.accept(message(json.readTree(body)));
            return 202;
        } catch (JacksonException _) {
            return 400;
        }
    }

    private Message message(JsonNode body) {
        var channel = body.path("channel").asString("");
        return new Message(
                UUID.randomUUID().toString(),
                clock.instant(),
                "Konto",
                List.of(body.path("to").asString("")),
                channel.equals("call") ? "Phone call" : "Text message",
                body.path("text").asString(""),
                null);
    }
}
