/// The one way in: routes requests to the account areas, keeps browsers signed in without ever
/// giving them a token, serves the portal, and guards all of it. Owns no account data; its only
/// store is that of the browser sessions.
///
/// Invariant: nothing but what the routes name and what this module serves itself can be reached.
@NullMarked
package dev.konto.gateway;

import org.jspecify.annotations.NullMarked;
