/// The provider as browsers, clients and other services meet it.
@NullMarked
package dev.konto.identity;

import org.jspecify.annotations.NullMarked;
