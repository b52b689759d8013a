@NullMarked
package dev.konto.identity.device;

import org.jspecify.annotations.NullMarked;
