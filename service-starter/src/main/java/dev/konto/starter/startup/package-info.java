/// What a service does as it starts.
@NullMarked
package dev.konto.starter.startup;

import org.jspecify.annotations.NullMarked;
