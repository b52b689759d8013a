@NullMarked
package dev.konto.device;

import org.jspecify.annotations.NullMarked;
