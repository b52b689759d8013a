/// What holds for every request before anything looks at it: who sent it, how many it may send, how
/// it is authenticated, and which headers its answer bears.
@NullMarked
package dev.konto.gateway.edge;

import org.jspecify.annotations.NullMarked;
