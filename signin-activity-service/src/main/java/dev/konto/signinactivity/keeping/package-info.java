/// How long an account's sign-ins and changes are kept: as the operator says, or shorter as the
/// home organization or the owner chose, or for as long as an administrator holds them.
@NullMarked
package dev.konto.signinactivity.keeping;

import org.jspecify.annotations.NullMarked;
