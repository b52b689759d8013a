/// What was changed in the account, by whom, from where: told by all areas' events, kept beside the
/// sign-ins, and read with them as one timeline.
@NullMarked
package dev.konto.signinactivity.activity;

import org.jspecify.annotations.NullMarked;
