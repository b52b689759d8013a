package dev.konto.signinactivity.assessment;

import org.jspecify.annotations.Nullable;

/// What is known of the source of a sign-in beyond the account.
///
/// @param list the operator's list that names it
/// @param strangers accounts that it tried wrong passwords of and that didn't know it
record Standing(@Nullable String list, int strangers) {

    static final Standing NONE = new Standing(null, 0);
}
