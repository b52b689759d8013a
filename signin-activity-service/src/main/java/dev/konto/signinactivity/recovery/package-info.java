/// "This wasn't me": what an account's holder goes through after somebody else signed in.
///
/// The steps change other areas, by these areas' own endpoints; here is kept how far their holder
/// came, so that they can leave at any point and go on later, and what all of it has in common: one
/// transaction.
@NullMarked
package dev.konto.signinactivity.recovery;

import org.jspecify.annotations.NullMarked;
