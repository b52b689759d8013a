/// The mailbox, with mail that is really sent.
@NullMarked
package dev.konto.local.mailbox;

import org.jspecify.annotations.NullMarked;
