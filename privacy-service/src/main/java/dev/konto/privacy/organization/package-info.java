/// What this service hears of organizations: which ones an account belongs to, and so whose terms
/// of use concern it.
@NullMarked
package dev.konto.privacy.organization;

import org.jspecify.annotations.NullMarked;
