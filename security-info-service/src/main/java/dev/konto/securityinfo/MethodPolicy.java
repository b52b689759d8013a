package dev.konto.securityinfo;

import dev.konto.securityinfo.method.Method;
import dev.konto.securityinfo.method.MethodSettings;
import dev.konto.securityinfo.method.MethodType;
import dev.konto.securityinfo.method.SecondStep;
import dev.konto.securityinfo.sender.SenderSettings;
import dev.konto.starter.problem.Reason;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Which methods an account can add now, how many, and why not more.
@Component
public class MethodPolicy {

    private final MethodSettings settings;
    private final SenderSettings sender;

    MethodPolicy(MethodSettings settings, SenderSettings sender) {
        this.settings = settings;
        this.sender = sender;
    }

    public SecondStep secondStep() {
        return settings.secondStep();
    }

    public int resetProofs() {
        return settings.resetProofs();
    }

    /// What holds for each kind, strongest first.
    public List<Rule> rules(SecurityInfo info, Instant now) {
        return Arrays.stream(MethodType.values()).map(type -> rule(info, type, now)).toList();
    }

    public Rule rule(SecurityInfo info, MethodType type, Instant now) {
        return new Rule(
                type,
                settings.of(type).limit(),
                info.methods().count(type),
                hindrance(info, type, now).orElse(null));
    }

    /// Refuses a kind that can't be added now.
    void check(SecurityInfo info, MethodType type, Instant now) {
        var hindrance = hindrance(info, type, now);
        if (hindrance.isPresent()) {
            throw hindrance.get().refusal();
        }
    }

    /// Refuses to leave an account without a method that lasts, unless nobody asks for one.
    void checkDeletable(SecurityInfo info, Method method, Instant now) {
        var needed = secondStep() != SecondStep.OFF || info.password() == null;
        if (needed && info.methods().isLastLasting(method, now)) {
            throw new LastMethod();
        }
    }

    /// New recovery codes take the place of the old ones.
    List<Method> replaced(SecurityInfo info, MethodType type) {
        return isReplaced(type) ? info.methods().confirmed(type).toList() : List.of();
    }

    private Optional<Hindrance> hindrance(SecurityInfo info, MethodType type, Instant now) {
        if (!isOffered(type)) {
            return Optional.of(Hindrance.NOT_OFFERED);
        }
        if (info.methods().count(type) >= settings.of(type).limit() && !isReplaced(type)) {
            return Optional.of(Hindrance.LIMIT_REACHED);
        }
        return needsAnother(type) && !info.methods().hasSecondStep(now)
                ? Optional.of(Hindrance.NEEDS_ANOTHER_METHOD)
                : Optional.empty();
    }

    private boolean isOffered(MethodType type) {
        return settings.of(type).offered()
                && type != MethodType.TEMPORARY_ACCESS_PASS
                && (type != MethodType.PHONE || sender.hasWebhook());
    }

    private static boolean isReplaced(MethodType type) {
        return type == MethodType.RECOVERY_CODES;
    }

    private static boolean needsAnother(MethodType type) {
        return type == MethodType.PASSKEY || type == MethodType.RECOVERY_CODES;
    }

    /// What holds for one kind.
    ///
    /// @param hindrance why it can't be added now; nothing if it can
    public record Rule(MethodType type, int limit, long registered, @Nullable Hindrance hindrance) {

        public Optional<Reason> reason() {
            return Optional.ofNullable(hindrance).map(it -> new Reason(it.code(), limit));
        }
    }
}
