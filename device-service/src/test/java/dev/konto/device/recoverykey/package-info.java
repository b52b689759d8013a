@NullMarked
package dev.konto.device.recoverykey;

import org.jspecify.annotations.NullMarked;
