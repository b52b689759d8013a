@NullMarked
package dev.konto.signinactivity.origin;

import org.jspecify.annotations.NullMarked;
