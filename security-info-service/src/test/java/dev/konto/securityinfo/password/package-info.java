@NullMarked
package dev.konto.securityinfo.password;

import org.jspecify.annotations.NullMarked;
