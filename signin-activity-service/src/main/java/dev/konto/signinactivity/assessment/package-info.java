/// What is unusual about a sign-in, judged by what its account did before, and why.
///
/// Everything here but the two stores is a pure function of the past and the sign-in. Only the past
/// counts: what was first seen later than a sign-in was not familiar then, in whichever order the
/// two arrive.
@NullMarked
package dev.konto.signinactivity.assessment;

import org.jspecify.annotations.NullMarked;
