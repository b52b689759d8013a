/// The OAuth clients: configured in the settings, kept in MongoDB for all replicas, and read from
/// there.
@NullMarked
package dev.konto.identity.client;

import org.jspecify.annotations.NullMarked;
