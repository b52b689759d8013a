/// Takes in what the identity provider tells of sign-ins, in batches, each exactly once in effect.
@NullMarked
package dev.konto.signinactivity.authentication;

import org.jspecify.annotations.NullMarked;
