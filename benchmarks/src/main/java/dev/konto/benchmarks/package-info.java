/// How fast things are, each measured against the least that could do the same, in one run on one
/// machine. Ratios travel between machines; rates do not.
@NullMarked
package dev.konto.benchmarks;

import org.jspecify.annotations.NullMarked;
