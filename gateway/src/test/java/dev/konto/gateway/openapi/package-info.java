@NullMarked
package dev.konto.gateway.openapi;

import org.jspecify.annotations.NullMarked;
