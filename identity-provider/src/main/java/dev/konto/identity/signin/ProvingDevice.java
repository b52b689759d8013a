package dev.konto.identity.signin;

import dev.konto.identity.session.DeviceId;
import dev.konto.identity.session.RevokingSessions;
import dev.konto.identity.session.Session;
import dev.konto.identity.session.SessionEndReason;
import dev.konto.identity.session.SessionId;
import dev.konto.identity.session.Sessions;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.outbox.UseCase;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Binds a session to the device that proves in it what it is. That is a sign-in of its own: only
/// now it is known which device the one before it was for.
///
/// First bound, then looked whether it is disabled: whoever disables it notes that first and looks
/// for its sessions then, so that one of the two sees the other.
@UseCase
public class ProvingDevice {

    private final Sessions sessions;
    private final RecognizingDevice recognizing;
    private final RecordingSignIn recording;
    private final RevokingSessions revoking;
    private final Clock clock;

    ProvingDevice(
            Sessions sessions,
            RecognizingDevice recognizing,
            RecordingSignIn recording,
            RevokingSessions revoking,
            Clock clock) {
        this.sessions = sessions;
        this.recognizing = recognizing;
        this.recording = recording;
        this.revoking = revoking;
        this.clock = clock;
    }

    /// The device that the visit's key is of; none if it is not known.
    public Optional<DeviceId> prove(AccountId account, SessionId session, Visit visit) {
        var device = recognizing.proven(account, visit);
        device.ifPresent(it -> bind(account, session, it, visit));
        return device;
    }

    private void bind(AccountId account, SessionId id, DeviceId device, Visit visit) {
        var now = clock.instant();
        var session = sessions.standing(account, id, now);
        if (!session.isOn(device)) {
            var bound = sessions.save(session.on(device));
            requireEnabled(bound, visit);
            var signIn = SignInEvent.bySession(bound, visit.application(), now);
            recording.record(account, signIn, visit.by(account));
        }
    }

    private void requireEnabled(Session bound, Visit visit) {
        try {
            recognizing.requireEnabled(bound.account(), List.of(), visit);
        } catch (DeviceDisabled disabled) {
            revoking.revoke(
                    visit.by(bound.account()),
                    bound.account(),
                    SessionEndReason.DEVICE_DISABLED,
                    it -> it.id().equals(bound.id()));
            throw disabled;
        }
    }
}
