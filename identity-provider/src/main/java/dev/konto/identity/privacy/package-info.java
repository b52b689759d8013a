/// What privacy-service tells of people's wishes: language and time zone, an account to be closed,
/// terms to be accepted.
@NullMarked
package dev.konto.identity.privacy;

import org.jspecify.annotations.NullMarked;
