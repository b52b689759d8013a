@NullMarked
package dev.konto.securityinfo.passkey;

import org.jspecify.annotations.NullMarked;
