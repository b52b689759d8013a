/// Sign-ins tell when, and from where, a device was last in use.
@NullMarked
package dev.konto.device.signin;

import org.jspecify.annotations.NullMarked;
