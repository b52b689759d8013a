/// Consuming events: converted, committed after their effect, retried, and set aside with the
/// reason when they cannot be handled.
@NullMarked
package dev.konto.starter.inbox;

import org.jspecify.annotations.NullMarked;
