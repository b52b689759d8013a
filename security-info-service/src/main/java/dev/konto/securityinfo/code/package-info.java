/// Codes: made at random, sent or shown once, kept only as keyed hashes.
@NullMarked
package dev.konto.securityinfo.code;

import org.jspecify.annotations.NullMarked;
