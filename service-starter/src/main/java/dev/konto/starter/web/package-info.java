/// HTTP manners that all endpoints share: strict JSON, keyset pages, entity tags and idempotency
/// keys.
@NullMarked
package dev.konto.starter.web;

import org.jspecify.annotations.NullMarked;
