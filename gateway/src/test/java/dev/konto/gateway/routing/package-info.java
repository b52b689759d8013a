@NullMarked
package dev.konto.gateway.routing;

import org.jspecify.annotations.NullMarked;
