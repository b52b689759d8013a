package dev.konto.identity.signin;

import dev.konto.identity.account.Account;
import dev.konto.identity.challenge.SignInMethods;
import dev.konto.identity.challenge.Whereabouts;

/// Where somebody goes on whose password is right and who has a second method.
public interface SecondSteps {

    BrowserSecret begin(
            Account account, Proven proven, SignInMethods methods, Visit visit, Whereabouts from);
}
