/// The online services that an account holder let see their data, as the consents say that they
/// gave to the identity provider.
@NullMarked
package dev.konto.privacy.service;

import org.jspecify.annotations.NullMarked;
