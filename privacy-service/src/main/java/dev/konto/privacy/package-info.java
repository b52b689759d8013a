/// The privacy of an account: the terms of use that its organizations lay before it.
///
/// Owns: the terms of use, in all their versions and languages, and who accepted which version
/// when. Invariants: what was published is never changed; only the version in force can be
/// accepted; an account sees the terms of the organizations that it belongs to, and no others.
@NullMarked
package dev.konto.privacy;

import org.jspecify.annotations.NullMarked;
