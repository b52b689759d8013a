/// One OpenAPI document out of what each module says of itself, and a page to read it.
@NullMarked
package dev.konto.gateway.openapi;

import org.jspecify.annotations.NullMarked;
