/// Tells people by mail what happened to their account. A notification is written down once per
/// event before it is sent, and sent until the mail server takes it.
@NullMarked
package dev.konto.identity.notification;

import org.jspecify.annotations.NullMarked;
