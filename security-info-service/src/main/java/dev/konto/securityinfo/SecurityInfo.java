package dev.konto.securityinfo;

import dev.konto.securityinfo.SecurityInfoEvent.DefaultMethodChanged;
import dev.konto.securityinfo.SecurityInfoEvent.MethodAdded;
import dev.konto.securityinfo.SecurityInfoEvent.MethodConfirmed;
import dev.konto.securityinfo.SecurityInfoEvent.MethodDeleted;
import dev.konto.securityinfo.SecurityInfoEvent.MethodRenamed;
import dev.konto.securityinfo.SecurityInfoEvent.PasskeyCloneSuspected;
import dev.konto.securityinfo.SecurityInfoEvent.PasswordChanged;
import dev.konto.securityinfo.SecurityInfoEvent.PasswordReset;
import dev.konto.securityinfo.method.Credential;
import dev.konto.securityinfo.method.Method;
import dev.konto.securityinfo.method.MethodId;
import dev.konto.securityinfo.method.MethodType;
import dev.konto.securityinfo.method.Methods;
import dev.konto.securityinfo.method.Passkey;
import dev.konto.securityinfo.organization.Affiliation;
import dev.konto.securityinfo.organization.Affiliations;
import dev.konto.securityinfo.password.Names;
import dev.konto.securityinfo.password.StoredPassword;
import dev.konto.securityinfo.throttling.Throttle;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.Announcing;
import dev.konto.starter.outbox.ChangeEvent;
import dev.konto.starter.outbox.Outbox;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/// What one account proves itself with. Exists from whatever comes first: the account's own event,
/// or the administrator who sets the first password.
@Document("securityInfo")
public record SecurityInfo(
        @Id AccountId id,
        Names names,
        @Nullable StoredPassword password,
        Throttle throttle,
        Methods methods,
        Affiliations affiliations,
        @Version @Nullable Long version,
        Outbox outbox)
        implements Announcing {

    /// An older document has neither methods nor affiliations.
    public SecurityInfo {
        methods = Objects.requireNonNullElse(methods, Methods.NONE);
        affiliations = Objects.requireNonNullElse(affiliations, Affiliations.NONE);
    }

    static SecurityInfo of(AccountId id) {
        return new SecurityInfo(
                id,
                Names.UNKNOWN,
                null,
                Throttle.NONE,
                Methods.NONE,
                Affiliations.NONE,
                null,
                Outbox.EMPTY);
    }

    /// Takes note of the person's names, unless later ones are known. Never touches the password.
    SecurityInfo named(Names told) {
        return told.asOf() <= names.asOf() ? this : with(told, affiliations);
    }

    /// Takes note of what is told of an organization, unless later news is known.
    SecurityInfo affiliated(Affiliation news) {
        return with(names, affiliations.after(news));
    }

    /// A new password, which also ends all waiting.
    SecurityInfo withPassword(String hash, Caller by, Instant now) {
        var changed = new StoredPassword(hash, now, null);
        return with(changed, Throttle.NONE).announcing(new PasswordChanged(now), by, now);
    }

    /// A new password for somebody who had forgotten the old one.
    SecurityInfo withResetPassword(String hash, List<MethodType> provenBy, Caller by, Instant now) {
        var changed = new StoredPassword(hash, now, null);
        return with(changed, Throttle.NONE).announcing(new PasswordReset(now, provenBy), by, now);
    }

    /// The right password was given, which ends all waiting.
    SecurityInfo guessedRight(Instant now) {
        return with(password, Throttle.NONE).passwordUsed(now);
    }

    SecurityInfo passwordUsed(Instant now) {
        return password == null ? this : with(password.usedAt(now), throttle);
    }

    /// The same password, hashed by today's parameters.
    SecurityInfo rehashed(String hash) {
        return password == null ? this : with(password.hashedAs(hash), throttle);
    }

    /// One of the account's methods.
    public Method method(MethodId method) {
        return methods.find(method).orElseThrow(MethodNotFound::new);
    }

    /// A method is being added. What was begun before and never finished is forgotten.
    SecurityInfo adding(Method method, Instant begunBefore, Caller by, Instant now) {
        var tidied = this;
        for (var abandoned : methods.abandoned(method.type(), begunBefore)) {
            tidied = tidied.gone(abandoned, by, now);
        }
        return tidied.with(tidied.methods.with(method)).announcing(MethodAdded.of(method), by, now);
    }

    /// A method counts from now on, and becomes the default if there is none.
    SecurityInfo confirmed(Method method, Caller by, Instant now) {
        var confirmed = method.confirmed(now);
        return with(methods.with(confirmed).guessed(Throttle.NONE).sent(Throttle.NONE))
                .announcing(MethodConfirmed.of(confirmed), by, now)
                .withSettledDefault(by, now);
    }

    SecurityInfo renamed(Method method, String label, Caller by, Instant now) {
        if (label.equals(method.label())) {
            return this;
        }
        return with(methods.with(method.labelled(label)))
                .announcing(MethodRenamed.of(method, label), by, now);
    }

    /// A method is gone. If it was the default, another one is.
    SecurityInfo deleted(Method method, Caller by, Instant now) {
        return gone(method, by, now).withSettledDefault(by, now);
    }

    SecurityInfo withDefault(Method method, Caller by, Instant now) {
        if (method.id().equals(methods.defaultId())) {
            return this;
        }
        return with(methods.withDefault(method.id()))
                .announcing(DefaultMethodChanged.of(method, methods.defaultId()), by, now);
    }

    /// A method was used with the right answer.
    SecurityInfo used(Method method, Credential after, Caller by, Instant now) {
        var used = with(methods.with(method.used(after, now)));
        return after.isSpentByUse() ? used.gone(method, by, now) : used;
    }

    /// All waiting for a method's codes ends.
    SecurityInfo calmed(Method method) {
        var calm = methods.with(method.calmed());
        return with(calm.guessed(Throttle.NONE).sent(Throttle.NONE));
    }

    /// A passkey was used as a copy of it would be. It goes on to count: either may be its owner's.
    SecurityInfo copySuspected(Method method, Caller by, Instant now) {
        return method.credential() instanceof Passkey passkey
                ? with(methods.with(method.with(passkey.suspected(now))))
                        .announcing(PasskeyCloneSuspected.of(method), by, now)
                : this;
    }

    SecurityInfo with(Methods changed) {
        return new SecurityInfo(
                id, names, password, throttle, changed, affiliations, version, outbox);
    }

    private SecurityInfo with(Names newNames, Affiliations newAffiliations) {
        return new SecurityInfo(
                id, newNames, password, throttle, methods, newAffiliations, version, outbox);
    }

    private SecurityInfo gone(Method method, Caller by, Instant now) {
        return with(methods.without(method.id())).announcing(MethodDeleted.of(method), by, now);
    }

    private SecurityInfo withSettledDefault(Caller by, Instant now) {
        var settled = methods.settledDefault(now);
        return settled == null
                ? with(methods.withDefault(null))
                : methods.find(settled).map(it -> withDefault(it, by, now)).orElse(this);
    }

    SecurityInfo announcing(ChangeEvent event, Caller by, Instant now) {
        var next = outbox.announcing(event, id, by, now);
        return new SecurityInfo(
                id, names, password, throttle, methods, affiliations, version, next);
    }

    SecurityInfo with(@Nullable StoredPassword newPassword, Throttle newThrottle) {
        return new SecurityInfo(
                id, names, newPassword, newThrottle, methods, affiliations, version, outbox);
    }
}
