@NullMarked
package dev.konto.starter.outbox;

import org.jspecify.annotations.NullMarked;
