@NullMarked
package dev.konto.signinactivity.assessment;

import org.jspecify.annotations.NullMarked;
