/// Language and region of an account: what its owner chose, and what its organization decides.
@NullMarked
package dev.konto.privacy.preferences;

import org.jspecify.annotations.NullMarked;
