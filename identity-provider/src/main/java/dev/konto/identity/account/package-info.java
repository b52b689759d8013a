/// The account directory: who has an account, and under which mail address.
@NullMarked
package dev.konto.identity.account;

import org.jspecify.annotations.NullMarked;
