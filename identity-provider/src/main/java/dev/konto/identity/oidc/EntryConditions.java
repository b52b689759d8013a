package dev.konto.identity.oidc;

import dev.konto.identity.authorization.SignedInPerson;
import dev.konto.identity.organization.Admission;
import dev.konto.identity.organization.EnteringRights;
import dev.konto.identity.signin.DeviceDisabled;
import dev.konto.identity.signin.RecognizingDevice;
import dev.konto.identity.signin.Refusing;
import dev.konto.identity.signin.SignInEvent.FailedStep;
import dev.konto.identity.signin.SignInEvent.FailureReason;
import dev.konto.identity.signin.Visit;

import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.stereotype.Component;

import java.util.List;

/// What must hold for somebody who is signed in to get a code for an application. They are looked
/// at once the code is made: whoever leaves an organization at that moment finds the code and ends
/// it, or is seen here. That an organization is in use is looked at again when the code is used.
@Component
class EntryConditions {

    private final RecognizingDevice recognizing;
    private final EnteringRights rights;
    private final Refusing refusing;

    EntryConditions(RecognizingDevice recognizing, EnteringRights rights, Refusing refusing) {
        this.recognizing = recognizing;
        this.rights = rights;
        this.refusing = refusing;
    }

    void require(
            OAuth2AuthorizationCodeRequestAuthenticationToken given,
            SignedInPerson person,
            Visit visit,
            SignInDemand demand) {
        requireEnabledDevice(given, person, visit);
        requireAdmission(given, person, visit, demand);
    }

    private void requireEnabledDevice(
            OAuth2AuthorizationCodeRequestAuthenticationToken given,
            SignedInPerson person,
            Visit visit) {
        try {
            recognizing.requireEnabled(person.account(), List.of(), visit);
        } catch (DeviceDisabled _) {
            throw denied("The device is disabled", given);
        }
    }

    private void requireAdmission(
            OAuth2AuthorizationCodeRequestAuthenticationToken given,
            SignedInPerson person,
            Visit visit,
            SignInDemand demand) {
        var admission = rights.admission(person.account(), given.getClientId());
        if (admission == Admission.GRANTED) {
            return;
        }
        var reason = FailureReason.APPLICATION_NOT_ALLOWED;
        refusing.refuse(person.account(), FailedStep.POLICY, reason, List.of(), visit);
        if (demand.silent()) {
            throw denied(
                    "The application is for members of its organization only, as long as that is in"
                            + " use",
                    given);
        }
        throw new NotAdmitted(admission);
    }

    private static OAuth2AuthorizationCodeRequestAuthenticationException denied(
            String description, OAuth2AuthorizationCodeRequestAuthenticationToken given) {
        var error = new OAuth2Error(OAuth2ErrorCodes.ACCESS_DENIED, description, null);
        return new OAuth2AuthorizationCodeRequestAuthenticationException(error, given);
    }
}
