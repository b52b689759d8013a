@NullMarked
package dev.konto.signinactivity;

import org.jspecify.annotations.NullMarked;
