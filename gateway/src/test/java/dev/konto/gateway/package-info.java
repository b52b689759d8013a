@NullMarked
package dev.konto.gateway;

import org.jspecify.annotations.NullMarked;
