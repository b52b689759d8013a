package dev.konto.securityinfo;

import dev.konto.securityinfo.method.MethodSettings;
import dev.konto.securityinfo.method.MethodType;
import dev.konto.securityinfo.method.SecurityQuestion;
import dev.konto.securityinfo.organization.OrganizationId;
import dev.konto.securityinfo.organization.OrganizationPolicies;
import dev.konto.securityinfo.sender.SenderSettings;

import org.springframework.stereotype.Component;

import java.util.List;

/// Finds the rules that hold for an account's methods: the operator's and its home organization's.
@Component
public class MethodPolicy {

    private static final OrganizationId NOBODYS = new OrganizationId("");

    private final MethodSettings settings;
    private final SenderSettings sender;
    private final OrganizationPolicies organizations;

    MethodPolicy(
            MethodSettings settings, SenderSettings sender, OrganizationPolicies organizations) {
        this.settings = settings;
        this.sender = sender;
        this.organizations = organizations;
    }

    /// Looks as long where there is no home, so that time doesn't tell whether an account exists.
    public MethodRules of(SecurityInfo info) {
        var home = info.affiliations().home().orElse(NOBODYS);
        var demanded = organizations.findById(home).orElse(null);
        return new MethodRules(info, settings, sender.hasWebhook(), demanded);
    }

    public int resetProofs() {
        return settings.resetProofs();
    }

    /// What anybody may be asked who forgot the password. Nothing unless the operator wants it.
    public List<SecurityQuestion> resetQuestions() {
        return settings.of(MethodType.SECURITY_QUESTIONS).offered()
                ? List.of(SecurityQuestion.values())
                : List.of();
    }
}
