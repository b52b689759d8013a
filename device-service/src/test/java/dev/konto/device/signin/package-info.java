@NullMarked
package dev.konto.device.signin;

import org.jspecify.annotations.NullMarked;
