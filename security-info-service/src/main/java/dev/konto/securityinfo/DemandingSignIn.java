package dev.konto.securityinfo;

import dev.konto.securityinfo.method.MethodId;
import dev.konto.securityinfo.method.MethodSettings;
import dev.konto.securityinfo.method.MethodType;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.SignIn;

import org.springframework.stereotype.Component;

import java.time.Clock;

/// How strong and recent a sign-in must be in which methods are changed: by two factors where the
/// account has a second one, else by what there is. A Temporary Access Pass is strong enough to add
/// methods, and for nothing else. What was begun in such a sign-in may be finished later.
@Component
public class DemandingSignIn {

    private static final String BY_PASS = "tap";

    private final SecurityInfos infos;
    private final MethodPolicy policy;
    private final MethodSettings settings;
    private final Clock clock;

    DemandingSignIn(
            SecurityInfos infos, MethodPolicy policy, MethodSettings settings, Clock clock) {
        this.infos = infos;
        this.policy = policy;
        this.settings = settings;
        this.clock = clock;
    }

    public void toAdd(AccountId account, MethodType type, SignIn signIn) {
        var acr = signIn.amr().contains(BY_PASS) ? "" : acr(infos.of(account));
        check(signIn, type, acr);
    }

    public void toChange(AccountId account, MethodId id, SignIn signIn) {
        var info = infos.of(account);
        check(signIn, info.method(id).type(), acr(info));
    }

    private void check(SignIn signIn, MethodType type, String acr) {
        var maxAge = Math.toIntExact(settings.freshness(type).toSeconds());
        signIn.check(maxAge, acr, clock.instant());
    }

    private String acr(SecurityInfo info) {
        return policy.of(info).hasSecondStep(clock.instant()) ? SignIn.MULTI_FACTOR : "";
    }
}
