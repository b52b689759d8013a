package dev.konto.securityinfo.web;

import dev.konto.securityinfo.MethodRules;
import dev.konto.securityinfo.method.Channel;
import dev.konto.securityinfo.method.Method;
import dev.konto.securityinfo.method.MethodType;
import dev.konto.securityinfo.method.Phone;
import dev.konto.securityinfo.method.SecondStep;
import dev.konto.securityinfo.method.Use;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// How an account's sign-in goes on after the password.
///
/// @param methods what can be asked for, strongest first
/// @param registrationRequired whether a method has to be added now
record SignInMethodsView(
        List<SignInMethodView> methods,
        @Nullable String defaultMethodId,
        SecondStep secondStep,
        boolean registrationRequired) {

    static SignInMethodsView of(MethodRules rules, Instant now) {
        return new SignInMethodsView(
                rules.usableFor(Use.TWO_STEP, now).stream().map(SignInMethodView::of).toList(),
                rules.first(now).map(method -> method.id().value()).orElse(null),
                rules.secondStep(),
                rules.isRegistrationRequired(now));
    }

    /// A method as a stranger may see it who knows the password.
    record SignInMethodView(
            String id,
            MethodType type,
            @Nullable String hint,
            @Nullable String label,
            @Nullable List<Channel> channels) {

        static SignInMethodView of(Method method) {
            return new SignInMethodView(
                    method.id().value(),
                    method.type(),
                    method.credential().hint(),
                    method.label(),
                    method.credential() instanceof Phone phone ? phone.channels() : null);
        }
    }
}
