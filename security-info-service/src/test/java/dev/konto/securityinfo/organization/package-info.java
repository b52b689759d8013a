@NullMarked
package dev.konto.securityinfo.organization;

import org.jspecify.annotations.NullMarked;
