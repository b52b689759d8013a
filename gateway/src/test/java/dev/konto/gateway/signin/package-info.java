@NullMarked
package dev.konto.gateway.signin;

import org.jspecify.annotations.NullMarked;
