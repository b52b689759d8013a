package dev.konto.securityinfo.web;

import com.fasterxml.jackson.annotation.JsonProperty;

import dev.konto.securityinfo.password.PasswordPolicy;
import dev.konto.starter.problem.Reason;
import dev.konto.starter.problem.Reason.Worded;

import java.util.List;
import java.util.function.Function;

/// The rules that hold for one account, in its owner's language.
record PolicyView(PasswordPolicyView password, List<Freshness> freshness) {

    static PolicyView of(PasswordPolicy policy, Function<Reason, Worded> words) {
        var rules = policy.rules().stream().map(words).toList();
        var password =
                new PasswordPolicyView(
                        policy.minLength(),
                        policy.maxLength(),
                        words.apply(policy.reason()),
                        rules);
        return new PolicyView(password, List.of(Freshness.ofChangingPassword(words)));
    }

    /// What a new password must be like. `reason` says why it must be that long; a rule's code is
    /// also the code in the `reasons` of a refusal.
    record PasswordPolicyView(int minLength, int maxLength, Worded reason, List<Worded> rules) {}

    /// What must be proven just before an operation, however the sign-in was.
    record Freshness(Operation operation, Proof needs, String text) {

        static Freshness ofChangingPassword(Function<Reason, Worded> words) {
            var worded = words.apply(new Reason("current-password"));
            return new Freshness(Operation.CHANGE_PASSWORD, Proof.CURRENT_PASSWORD, worded.text());
        }
    }

    enum Operation {
        @JsonProperty("change-password")
        CHANGE_PASSWORD
    }

    enum Proof {
        @JsonProperty("current-password")
        CURRENT_PASSWORD
    }
}
