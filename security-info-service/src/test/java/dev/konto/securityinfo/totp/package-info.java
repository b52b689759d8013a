@NullMarked
package dev.konto.securityinfo.totp;

import org.jspecify.annotations.NullMarked;
