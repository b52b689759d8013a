/// Which required terms of use wait for an account, told whenever that changes, so that the next
/// sign-in can be interrupted for them.
@NullMarked
package dev.konto.privacy.outstanding;

import org.jspecify.annotations.NullMarked;
