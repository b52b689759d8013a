@NullMarked
package dev.konto.securityinfo.throttling;

import org.jspecify.annotations.NullMarked;
