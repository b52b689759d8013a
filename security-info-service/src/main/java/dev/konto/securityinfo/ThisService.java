package dev.konto.securityinfo;

import dev.konto.starter.account.Actor;
import dev.konto.starter.account.Caller;

/// This service as the actor: it makes accounts wait and uses passes up, whoever caused it.
final class ThisService {

    private static final Actor ACTOR = new Actor(Actor.Kind.SYSTEM, "security-info-service");

    private ThisService() {}

    static Caller because(Caller by) {
        return new Caller(ACTOR, by.client(), by.transaction(), by.traceparent());
    }
}
