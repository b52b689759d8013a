/// MongoDB manners that all services share: identifiers stored as plain text, indexes made at
/// start, secrets encrypted.
@NullMarked
package dev.konto.starter.mongo;

import org.jspecify.annotations.NullMarked;
