package dev.konto.securityinfo.sender;

import dev.konto.securityinfo.method.Channel;
import dev.konto.securityinfo.method.PhoneNumber;

import tools.jackson.databind.json.JsonMapper;

/// What the webhook is told.
record WebhookMessage(Channel channel, String to, String language, String text) {

    private static final JsonMapper JSON = new JsonMapper();

    static WebhookMessage of(Channel channel, PhoneNumber to, String language, String text) {
        return new WebhookMessage(channel, to.value(), language, text);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    @Override
    public String toString() {
        return "WebhookMessage[" + channel + "]";
    }
}
