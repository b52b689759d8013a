package dev.konto.securityinfo;

import dev.konto.securityinfo.Handover.CodesShown;
import dev.konto.securityinfo.Handover.Nothing;
import dev.konto.securityinfo.Handover.PasswordShown;
import dev.konto.securityinfo.NewMethod.NewAppPassword;
import dev.konto.securityinfo.NewMethod.NewAuthenticatorApp;
import dev.konto.securityinfo.NewMethod.NewEmail;
import dev.konto.securityinfo.NewMethod.NewPasskey;
import dev.konto.securityinfo.NewMethod.NewPhone;
import dev.konto.securityinfo.NewMethod.NewRecoveryCodes;
import dev.konto.securityinfo.NewMethod.NewSecurityQuestions;
import dev.konto.securityinfo.method.Channel;
import dev.konto.securityinfo.method.Credential;
import dev.konto.securityinfo.method.Email;
import dev.konto.securityinfo.method.Method;
import dev.konto.securityinfo.method.MethodSettings;
import dev.konto.securityinfo.method.Phone;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;

/// Begins to add a method. What its owner can't answer for, such as recovery codes, is confirmed at
/// once; the rest waits until its owner proves to have it.
@UseCase
public class AddingMethod {

    private final SecurityInfos infos;
    private final MethodPolicy policy;
    private final MethodSettings settings;
    private final MakingCredentials making;
    private final SendingCodes sending;
    private final Clock clock;

    AddingMethod(
            SecurityInfos infos,
            MethodPolicy policy,
            MethodSettings settings,
            MakingCredentials making,
            SendingCodes sending,
            Clock clock) {
        this.infos = infos;
        this.policy = policy;
        this.settings = settings;
        this.making = making;
        this.sending = sending;
        this.clock = clock;
    }

    public Added add(Caller by, NewMethod wanted, Locale language) {
        var now = clock.instant();
        var info = infos.of(by.account());
        policy.of(info).check(wanted.type(), now);
        return switch (wanted) {
            case NewAuthenticatorApp _ -> {
                var made = making.authenticatorApp(info);
                yield begun(info, made.credential(), made.handover(), wanted, by, now);
            }
            case NewPhone phone -> {
                var credential = Phone.confirmedBy(phone.channel(), phone.number());
                yield sent(info, credential, phone.channel(), wanted, language, by, now);
            }
            case NewEmail email ->
                    sent(info, new Email(email.address()), null, wanted, language, by, now);
            case NewRecoveryCodes _ -> {
                var codes = making.recoveryCodes(info);
                yield finished(
                        info, codes.credential(), new CodesShown(codes.shown()), wanted, by, now);
            }
            case NewSecurityQuestions questions -> {
                var kept = making.securityQuestions(info, questions.answers());
                yield finished(info, kept, new Nothing(), wanted, by, now);
            }
            case NewPasskey _ -> {
                var made = making.passkey(info);
                yield begun(info, made.credential(), made.handover(), wanted, by, now);
            }
            case NewAppPassword _ -> {
                var made = making.appPassword(info);
                var shown = new PasswordShown(made.shown().getFirst());
                yield finished(info, made.credential(), shown, wanted, by, now);
            }
        };
    }

    private Added begun(
            SecurityInfo info,
            Credential credential,
            Handover handover,
            NewMethod wanted,
            Caller by,
            Instant now) {
        var method = Method.pending(credential, wanted.label(), now);
        infos.save(info.adding(method, begunBefore(now), by, now));
        return new Added(method, handover);
    }

    private Added sent(
            SecurityInfo info,
            Credential credential,
            @Nullable Channel channel,
            NewMethod wanted,
            Locale language,
            Caller by,
            Instant now) {
        var method = Method.pending(credential, wanted.label(), now);
        var toSend = WantedCode.toConfirm(method, channel, language, by);
        var code = sending.prepare(info, toSend, now);
        var adding = info.adding(method, begunBefore(now), by, now);
        var stored = sending.store(adding, code, code.kept(), now);
        sending.send(code, stored, now);
        return new Added(method, sending.handover(stored, code, now));
    }

    private Added finished(
            SecurityInfo info,
            Credential credential,
            Handover handover,
            NewMethod wanted,
            Caller by,
            Instant now) {
        var method = Method.pending(credential, wanted.label(), now);
        var replaced = policy.of(info).replaced(wanted.type());
        var cleared = info;
        for (var old : replaced) {
            cleared = cleared.deleted(old, by, now);
        }
        var added = cleared.adding(method, begunBefore(now), by, now).confirmed(method, by, now);
        infos.save(added);
        return new Added(method.confirmed(now), handover);
    }

    private Instant begunBefore(Instant now) {
        return now.minus(settings.abandonedAfter());
    }
}
