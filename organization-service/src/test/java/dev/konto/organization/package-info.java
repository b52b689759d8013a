@NullMarked
package dev.konto.organization;

import org.jspecify.annotations.NullMarked;
