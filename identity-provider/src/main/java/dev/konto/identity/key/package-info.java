/// The keys that tokens are signed with. One for each period of time, made by whichever replica
/// needs it first and shared by all through the database, where its private part is encrypted.
@NullMarked
package dev.konto.identity.key;

import org.jspecify.annotations.NullMarked;
