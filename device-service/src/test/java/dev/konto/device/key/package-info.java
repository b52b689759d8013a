@NullMarked
package dev.konto.device.key;

import org.jspecify.annotations.NullMarked;
