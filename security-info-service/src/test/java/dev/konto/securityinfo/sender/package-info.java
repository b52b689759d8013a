@NullMarked
package dev.konto.securityinfo.sender;

import org.jspecify.annotations.NullMarked;
