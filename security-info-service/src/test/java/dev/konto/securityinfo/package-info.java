@NullMarked
package dev.konto.securityinfo;

import org.jspecify.annotations.NullMarked;
