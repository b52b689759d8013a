package dev.konto.securityinfo;

import dev.konto.securityinfo.password.Password;
import dev.konto.securityinfo.password.PasswordHashing;
import dev.konto.securityinfo.password.PasswordRules;
import dev.konto.securityinfo.password.Turnstile;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import java.time.Clock;

/// Gives an account its first or another password, by an administrator and by the rules that its
/// owner has too. Setting the same one twice is the same as setting it once. The account's own
/// event may come later; it never undoes this.
@UseCase
public class SettingPassword {

    private final SecurityInfos infos;
    private final MethodPolicy policy;
    private final PasswordRules rules;
    private final PasswordHashing hashing;
    private final Turnstile turnstile;
    private final Clock clock;

    SettingPassword(
            SecurityInfos infos,
            MethodPolicy policy,
            PasswordRules rules,
            PasswordHashing hashing,
            Turnstile turnstile,
            Clock clock) {
        this.infos = infos;
        this.policy = policy;
        this.rules = rules;
        this.hashing = hashing;
        this.turnstile = turnstile;
        this.clock = clock;
    }

    public SecurityInfo set(Caller administrator, AccountId account, Password password) {
        return turnstile.pass(() -> changed(infos.of(account), administrator, password));
    }

    private SecurityInfo changed(SecurityInfo info, Caller administrator, Password password) {
        rules.check(password, policy.of(info).holder(clock.instant()));
        if (hashing.matches(password, info.password())) {
            return info;
        }
        var hash = hashing.hash(password);
        return infos.save(info.withPassword(hash, administrator, clock.instant()));
    }
}
