@NullMarked
package dev.konto.gateway.portal;

import org.jspecify.annotations.NullMarked;
