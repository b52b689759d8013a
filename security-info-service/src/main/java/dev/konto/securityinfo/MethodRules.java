package dev.konto.securityinfo;

import dev.konto.securityinfo.method.Method;
import dev.konto.securityinfo.method.MethodSettings;
import dev.konto.securityinfo.method.MethodType;
import dev.konto.securityinfo.method.SecondStep;
import dev.konto.securityinfo.method.Use;
import dev.konto.securityinfo.organization.OrganizationPolicy;
import dev.konto.securityinfo.password.PasswordHolder;
import dev.konto.starter.problem.Reason;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What holds for the methods of one account.
///
/// A kind that operator or home organization no longer allow can't be added, and proves nothing for
/// a forgotten password or without a password. As a second step it goes on to count until the
/// account has a lasting one that is allowed: else a stricter policy would open accounts to whoever
/// knows the password.
///
/// @param reachesPhones whether there is a way for codes to phones
/// @param home what the home organization demands, as far as it told
public record MethodRules(
        SecurityInfo info,
        MethodSettings settings,
        boolean reachesPhones,
        @Nullable OrganizationPolicy home) {

    /// The organization decides, but not against an operator who wants two steps of everybody.
    public SecondStep secondStep() {
        return home == null || settings.secondStep() == SecondStep.REQUIRED
                ? settings.secondStep()
                : home.secondStep();
    }

    /// What holds for each kind, strongest first.
    public List<Rule> all(Instant now) {
        return Arrays.stream(MethodType.values()).map(type -> of(type, now)).toList();
    }

    /// Refuses a kind that can't be added now.
    void check(MethodType type, Instant now) {
        var hindrance = hindrance(type, now);
        if (hindrance.isPresent()) {
            throw hindrance.get().refusal();
        }
    }

    /// Refuses to leave an account without a method that lasts, unless nobody asks for one.
    void checkDeletable(Method method, Instant now) {
        var needed = secondStep() != SecondStep.OFF || info.password() == null;
        if (needed && lasting(now).equals(List.of(method))) {
            throw new LastMethod();
        }
    }

    /// New recovery codes take the place of the old ones.
    List<Method> replaced(MethodType type) {
        return isReplaced(type) ? info.methods().confirmed(type).toList() : List.of();
    }

    /// The methods that can be used for something, strongest first.
    public List<Method> usableFor(Use use, Instant now) {
        var all = info.methods().usableFor(use, now);
        var allowed = all.stream().filter(it -> isAllowed(it.type())).toList();
        return use == Use.TWO_STEP && allowed.stream().noneMatch(it -> it.isLasting(now))
                ? all
                : allowed;
    }

    public boolean isUsableFor(Use use, Method method, Instant now) {
        return usableFor(use, now).contains(method);
    }

    /// The method that sign-in asks for first: the chosen one, else the strongest that lasts.
    public Optional<Method> first(Instant now) {
        var lasting = lasting(now);
        return info.methods()
                .theDefault()
                .filter(lasting::contains)
                .or(() -> lasting.stream().findFirst());
    }

    boolean canBeFirst(Method method, Instant now) {
        return lasting(now).contains(method);
    }

    /// Whether sign-in asks for more than the password.
    boolean hasSecondStep(Instant now) {
        return secondStep() != SecondStep.OFF && !usableFor(Use.TWO_STEP, now).isEmpty();
    }

    /// Whether the owner must add a method now.
    public boolean isRegistrationRequired(Instant now) {
        return secondStep() == SecondStep.REQUIRED
                && lasting(now).stream().noneMatch(it -> isAllowed(it.type()));
    }

    /// Who a new password is chosen for.
    public PasswordHolder holder(Instant now) {
        var onlyFactor = secondStep() == SecondStep.OFF || lasting(now).isEmpty();
        return new PasswordHolder(info.names(), onlyFactor, null);
    }

    /// Whether operator and home organization allow it. A pass is an administrator's own decision.
    boolean isAllowed(MethodType type) {
        return type == MethodType.TEMPORARY_ACCESS_PASS
                || (settings.of(type).offered() && (home == null || home.allows(type)));
    }

    private List<Method> lasting(Instant now) {
        return usableFor(Use.TWO_STEP, now).stream().filter(it -> it.isLasting(now)).toList();
    }

    private Rule of(MethodType type, Instant now) {
        return new Rule(
                type,
                settings.of(type).limit(),
                info.methods().count(type),
                hindrance(type, now).orElse(null));
    }

    private Optional<Hindrance> hindrance(MethodType type, Instant now) {
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
        return isAllowed(type)
                && type != MethodType.TEMPORARY_ACCESS_PASS
                && (type != MethodType.PHONE || reachesPhones);
    }

    private static boolean isReplaced(MethodType type) {
        return type == MethodType.RECOVERY_CODES;
    }

    /// Unless there is no other one to be had.
    private boolean needsAnother(MethodType type) {
        return (type == MethodType.PASSKEY || type == MethodType.RECOVERY_CODES)
                && Arrays.stream(MethodType.values())
                        .anyMatch(it -> it != type && it.isLasting() && isOffered(it));
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
