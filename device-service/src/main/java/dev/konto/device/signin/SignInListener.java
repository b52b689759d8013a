package dev.konto.device.signin;

import dev.konto.device.DeviceId;
import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.starter.account.AccountId;

import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/// Learns from sign-ins which devices are in use. Failed ones don't count: they may be a thief's.
@Component
class SignInListener {

    private final NotingActivity noting;

    SignInListener(NotingActivity noting) {
        this.noting = noting;
    }

    @KafkaListener(topics = Topics.AUTH_EVENTS)
    void on(AccountEvent event) {
        switch (event.type()) {
            case EventTypes.AUTH_SIGN_IN -> signedIn(event, event.data(SignIn.class));
            default -> {}
        }
    }

    private void signedIn(AccountEvent event, SignIn told) {
        if (told.deviceId() != null && told.succeeded()) {
            var at = Objects.requireNonNullElse(told.occurredAt(), event.time());
            noting.note(
                    new Activity(
                            new DeviceId(told.deviceId()),
                            new AccountId(event.accountId()),
                            at.truncatedTo(ChronoUnit.MILLIS),
                            told.client() == null ? null : told.client().ip(),
                            told.application() == null ? null : told.application().name()));
        }
    }

    record SignIn(
            @Nullable String outcome,
            @Nullable String deviceId,
            @Nullable Instant occurredAt,
            @Nullable Application application,
            @Nullable Client client) {

        boolean succeeded() {
            return "success".equals(outcome);
        }

        record Application(@Nullable String name) {}

        record Client(@Nullable String ip) {}
    }
}
