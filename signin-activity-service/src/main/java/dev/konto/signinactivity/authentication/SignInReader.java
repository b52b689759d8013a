package dev.konto.signinactivity.authentication;

import dev.konto.events.Envelope;
import dev.konto.events.EventTypes;
import dev.konto.signinactivity.Circumstances;
import dev.konto.signinactivity.SignIn;
import dev.konto.signinactivity.SignInId;
import dev.konto.signinactivity.assessment.Told;
import dev.konto.signinactivity.assessment.Watermark;
import dev.konto.signinactivity.authentication.SignInFields.ClientFields;
import dev.konto.signinactivity.origin.Origin;
import dev.konto.signinactivity.origin.Origins;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Actor;
import dev.konto.starter.account.Caller;
import dev.konto.starter.account.Client;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Makes a sign-in of a record that tells of one.
@Component
class SignInReader {

    private static final Actor JUDGE = new Actor(Actor.Kind.SYSTEM, "signin-activity-service");

    private final Origins origins;

    SignInReader(Origins origins) {
        this.origins = origins;
    }

    /// The sign-in, or nothing where the record tells of something else.
    Optional<Told> read(ConsumerRecord<String, byte[]> record) {
        var envelope = Envelope.of(record);
        return envelope.type().equals(EventTypes.AUTH_SIGN_IN)
                ? Optional.of(told(envelope, record))
                : Optional.empty();
    }

    private Told told(Envelope envelope, ConsumerRecord<String, byte[]> record) {
        var signIn = signIn(envelope, Envelope.body(record, SignInFields.class));
        var client = new Client(signIn.origin().ip(), null, signIn.sessionId(), null);
        return Told.of(
                signIn,
                new Caller(JUDGE, client, envelope.transaction(), envelope.traceparent()),
                new Watermark(
                        record.partition(),
                        record.offset(),
                        Instant.ofEpochMilli(record.timestamp())));
    }

    private SignIn signIn(Envelope event, SignInFields told) {
        require(event.accountId().equals(told.accountId), "The body is about another account");
        var outcome = required(told.outcome, "outcome");
        var at = required(told.occurredAt, "occurredAt").truncatedTo(ChronoUnit.MILLIS);
        return SignIn.of(
                new SignInId(event.id()),
                new AccountId(event.accountId()),
                at,
                outcome,
                told.failure(),
                told.authentication(at),
                told.application(),
                origin(told.client),
                new Circumstances(told.sessionId, told.deviceId, event.transaction()));
    }

    private Origin origin(@Nullable ClientFields client) {
        return client == null
                ? origins.of(null, null)
                : origins.of(client.ip, client.userAgent, client.hints);
    }

    private static <T> T required(@Nullable T value, String name) {
        if (value == null) {
            throw new UnusableSignIn("The body has no " + name);
        }
        return value;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new UnusableSignIn(otherwise);
        }
    }
}
