@NullMarked
package dev.konto.gateway.session;

import org.jspecify.annotations.NullMarked;
