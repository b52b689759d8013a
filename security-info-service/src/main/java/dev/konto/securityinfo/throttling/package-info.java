/// How guessing is slowed down: waits that grow with each wrong guess, per account and per source.
@NullMarked
package dev.konto.securityinfo.throttling;

import org.jspecify.annotations.NullMarked;
