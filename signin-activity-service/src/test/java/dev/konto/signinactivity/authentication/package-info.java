@NullMarked
package dev.konto.signinactivity.authentication;

import org.jspecify.annotations.NullMarked;
