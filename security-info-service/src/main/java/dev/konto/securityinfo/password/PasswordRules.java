package dev.konto.securityinfo.password;

import dev.konto.starter.problem.Reason;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Stream;

/// What a new password must be like, by NIST SP 800-63B-4, section 3.1.1.2: long, not guessable,
/// and nothing else. Any character of Unicode will do and none is asked for.
@Component
public class PasswordRules {

    private final MinimumLength minimum;
    private final MaximumLength maximum;
    private final List<PasswordRule> rules;
    private final List<PasswordRule> lastly;

    PasswordRules(PasswordRuleSettings settings, BreachedPasswords breached) {
        this.minimum =
                new MinimumLength(settings.minLength(), settings.minLengthWithSecondFactor());
        this.maximum = new MaximumLength(settings.maxLength());
        this.rules =
                List.of(
                        minimum,
                        maximum,
                        new NotCommon(),
                        new NotNames(settings.names()),
                        new NotPredictable(),
                        new NotCurrent());
        this.lastly = breached.areKnown() ? List.of(new NotBreached(breached)) : List.of();
    }

    /// Refuses a password that breaks any rule. One that is too long is not looked into further,
    /// and others are asked about it only if nothing speaks against it here.
    public void check(Password chosen, PasswordHolder holder) {
        refuse(
                chosen,
                holder,
                maximum.isBrokenBy(chosen, holder) ? List.<PasswordRule>of(maximum) : rules);
        refuse(chosen, holder, lastly);
    }

    private static void refuse(
            Password chosen, PasswordHolder holder, List<? extends PasswordRule> applicable) {
        var broken = applicable.stream().filter(rule -> rule.isBrokenBy(chosen, holder)).toList();
        if (!broken.isEmpty()) {
            throw new PasswordUnacceptable(reasons(broken, holder));
        }
    }

    /// The rules that hold for somebody.
    public PasswordPolicy policy(PasswordHolder holder) {
        var all = Stream.concat(rules.stream(), lastly.stream()).toList();
        return new PasswordPolicy(
                minimum.of(holder), maximum.characters(), why(holder), reasons(all, holder));
    }

    private static List<Reason> reasons(List<? extends PasswordRule> rules, PasswordHolder holder) {
        return rules.stream().map(rule -> rule.reason(holder)).toList();
    }

    private static Reason why(PasswordHolder holder) {
        return new Reason(holder.onlyFactor() ? "only-factor" : "second-factor");
    }
}
