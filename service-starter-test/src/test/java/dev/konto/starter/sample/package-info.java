/// A service of nothing but notes, to try the kit with.
@NullMarked
package dev.konto.starter.sample;

import org.jspecify.annotations.NullMarked;
