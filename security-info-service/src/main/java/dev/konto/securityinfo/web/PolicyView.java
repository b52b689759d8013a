package dev.konto.securityinfo.web;

import com.fasterxml.jackson.annotation.JsonProperty;

import dev.konto.securityinfo.MethodRules;
import dev.konto.securityinfo.method.MethodType;
import dev.konto.securityinfo.method.SecondStep;
import dev.konto.securityinfo.method.Use;
import dev.konto.securityinfo.password.PasswordPolicy;
import dev.konto.starter.problem.Reason;
import dev.konto.starter.problem.Reason.Worded;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// The rules that hold for one account, in its owner's language.
///
/// @param secondStep whether sign-in asks for more than the password
/// @param organization the name of the home organization, if it has a say in this
/// @param registrationRequired whether a method has to be added now
/// @param methods what holds for each kind of method, strongest first
/// @param securityQuestions those to choose from
record PolicyView(
        PasswordPolicyView password,
        SecondStep secondStep,
        @Nullable String organization,
        boolean registrationRequired,
        List<MethodRule> methods,
        List<Freshness> freshness,
        List<QuestionView> securityQuestions) {

    static PolicyView of(
            PasswordPolicy policy,
            MethodRules methods,
            Instant now,
            Function<Reason, Worded> words,
            List<QuestionView> securityQuestions) {
        var rules = policy.rules().stream().map(words).toList();
        var password =
                new PasswordPolicyView(
                        policy.minLength(),
                        policy.maxLength(),
                        words.apply(policy.reason()),
                        rules);
        return new PolicyView(
                password,
                methods.secondStep(),
                methods.home() == null ? null : methods.home().name(),
                methods.isRegistrationRequired(now),
                methods.all(now).stream().map(rule -> MethodRule.of(rule, words)).toList(),
                Freshness.all(words),
                securityQuestions);
    }

    /// What holds for one kind of method. `reason` says why it can't be added now.
    record MethodRule(
            MethodType type,
            int limit,
            long registered,
            List<Use> usedFor,
            boolean allowed,
            @Nullable Worded reason) {

        static MethodRule of(MethodRules.Rule rule, Function<Reason, Worded> words) {
            return new MethodRule(
                    rule.type(),
                    rule.limit(),
                    rule.registered(),
                    rule.type().uses(),
                    rule.hindrance() == null,
                    rule.reason().map(words).orElse(null));
        }
    }

    /// What a new password must be like. `reason` says why it must be that long; a rule's code is
    /// also the code in the `reasons` of a refusal.
    record PasswordPolicyView(int minLength, int maxLength, Worded reason, List<Worded> rules) {}

    /// What must be proven just before an operation, however the sign-in was.
    record Freshness(Operation operation, Proof needs, String text) {

        static List<Freshness> all(Function<Reason, Worded> words) {
            return List.of(
                    of(Operation.CHANGE_PASSWORD, Proof.CURRENT_PASSWORD, words),
                    of(Operation.CHANGE_METHODS, Proof.RECENT_SIGN_IN, words));
        }

        private static Freshness of(
                Operation operation, Proof needs, Function<Reason, Worded> words) {
            var worded = words.apply(new Reason(needs.code()));
            return new Freshness(operation, needs, worded.text());
        }
    }

    enum Operation {
        @JsonProperty("change-password")
        CHANGE_PASSWORD,
        @JsonProperty("change-methods")
        CHANGE_METHODS
    }

    enum Proof {
        @JsonProperty("current-password")
        CURRENT_PASSWORD,
        @JsonProperty("recent-sign-in")
        RECENT_SIGN_IN;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
