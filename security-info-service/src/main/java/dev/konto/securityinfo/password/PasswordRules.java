package dev.konto.securityinfo.password;

import dev.konto.starter.problem.Reason;

import org.springframework.stereotype.Component;

import java.util.List;

/// What a new password must be like, by NIST SP 800-63B-4, section 3.1.1.2: long, not guessable,
/// and nothing else. Any character of Unicode will do and none is asked for.
@Component
public class PasswordRules {

    private final MinimumLength minimum;
    private final MaximumLength maximum;
    private final List<PasswordRule> rules;

    PasswordRules(PasswordRuleSettings settings) {
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
    }

    /// Refuses a password that breaks any rule. One that is too long is not looked into further.
    public void check(Password chosen, PasswordHolder holder) {
        var applicable = maximum.isBrokenBy(chosen, holder) ? List.of(maximum) : rules;
        var broken = applicable.stream().filter(rule -> rule.isBrokenBy(chosen, holder)).toList();
        if (!broken.isEmpty()) {
            throw new PasswordUnacceptable(reasons(broken, holder));
        }
    }

    /// The rules that hold for somebody.
    public PasswordPolicy policy(PasswordHolder holder) {
        return new PasswordPolicy(
                minimum.of(holder), maximum.characters(), why(holder), reasons(rules, holder));
    }

    private static List<Reason> reasons(List<? extends PasswordRule> rules, PasswordHolder holder) {
        return rules.stream().map(rule -> rule.reason(holder)).toList();
    }

    private static Reason why(PasswordHolder holder) {
        return new Reason(holder.onlyFactor() ? "only-factor" : "second-factor");
    }
}
