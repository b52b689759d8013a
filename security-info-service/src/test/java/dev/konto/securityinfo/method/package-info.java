@NullMarked
package dev.konto.securityinfo.method;

import org.jspecify.annotations.NullMarked;
