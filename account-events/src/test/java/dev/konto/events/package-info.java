/// What the contract promises, tried.
@NullMarked
package dev.konto.events;

import org.jspecify.annotations.NullMarked;
