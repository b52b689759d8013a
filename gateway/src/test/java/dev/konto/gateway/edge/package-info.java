@NullMarked
package dev.konto.gateway.edge;

import org.jspecify.annotations.NullMarked;
