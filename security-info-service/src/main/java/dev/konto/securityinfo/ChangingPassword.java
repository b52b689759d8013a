package dev.konto.securityinfo;

import dev.konto.securityinfo.Verdict.Correct;
import dev.konto.securityinfo.Verdict.NoPassword;
import dev.konto.securityinfo.Verdict.Throttled;
import dev.konto.securityinfo.Verdict.Wrong;
import dev.konto.securityinfo.password.Password;
import dev.konto.securityinfo.password.PasswordHashing;
import dev.konto.securityinfo.password.PasswordRules;
import dev.konto.starter.account.Caller;

import org.springframework.stereotype.Service;

import java.time.Clock;

/// Lets somebody who knows the password replace it. A new one that breaks the rules costs no guess;
/// a wrong old one counts like any wrong guess. Of two changes at once the first wins, and the
/// other one's old password is wrong by then.
@Service
public class ChangingPassword {

    private final JudgingPassword judging;
    private final SecurityInfos infos;
    private final MethodPolicy policy;
    private final PasswordRules rules;
    private final PasswordHashing hashing;
    private final Clock clock;

    ChangingPassword(
            JudgingPassword judging,
            SecurityInfos infos,
            MethodPolicy policy,
            PasswordRules rules,
            PasswordHashing hashing,
            Clock clock) {
        this.judging = judging;
        this.infos = infos;
        this.policy = policy;
        this.rules = rules;
        this.hashing = hashing;
        this.clock = clock;
    }

    public void change(Caller caller, Password current, Password chosen) {
        var holder = policy.of(infos.of(caller.account())).holder(clock.instant());
        rules.check(chosen, holder.withCurrent(current));
        var guess = new Guess(caller.account(), current, caller);
        switch (judging.judge(guess, info -> changed(info, chosen, caller))) {
            case Correct _ -> {}
            case Wrong _, NoPassword _ -> throw new WrongPassword();
            case Throttled throttled -> throw new TooManyAttempts(throttled.seconds());
        }
    }

    private SecurityInfo changed(SecurityInfo info, Password chosen, Caller caller) {
        return info.withPassword(hashing.hash(chosen), caller, clock.instant());
    }
}
