/// Whether the time that the identity provider takes tells which names have an account.
@NullMarked
package dev.konto.benchmarks.enumeration;

import org.jspecify.annotations.NullMarked;
