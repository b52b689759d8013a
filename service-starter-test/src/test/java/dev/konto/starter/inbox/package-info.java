@NullMarked
package dev.konto.starter.inbox;

import org.jspecify.annotations.NullMarked;
