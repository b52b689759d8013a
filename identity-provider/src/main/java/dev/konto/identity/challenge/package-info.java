/// What a person can be asked to prove beside the password, and how: the methods of an account and
/// the challenges that are put to it. Who keeps and checks them is behind [Challenges].
@NullMarked
package dev.konto.identity.challenge;

import org.jspecify.annotations.NullMarked;
