@NullMarked
package dev.konto.signinactivity.keeping;

import org.jspecify.annotations.NullMarked;
