@NullMarked
package dev.konto.identity.secondstep;

import org.jspecify.annotations.NullMarked;
