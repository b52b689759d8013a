package dev.konto.identity.page;

import dev.konto.identity.session.Application;

import org.jspecify.annotations.Nullable;

/// What the sign-in page shows.
///
/// @param continuation where it leads, as it came in the address
/// @param application what the person is on their way to; none if they came by
/// themselves
/// @param person who is signed in already and is asked to prove it again
/// @param trouble why the last try did not do, as a message and what fills it
record SignInPage(
        String continuation,
        @Nullable Application application,
        @Nullable String organization,
        @Nullable String person,
        String email,
        @Nullable Trouble trouble) {

    SignInPage typed(String typedEmail) {
        return new SignInPage(continuation, application, organization, person, typedEmail, trouble);
    }

    SignInPage after(@Nullable Trouble why) {
        return new SignInPage(continuation, application, organization, person, email, why);
    }
}
