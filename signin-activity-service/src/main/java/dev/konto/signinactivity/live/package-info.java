/// Tells open pages what happens to their accounts while it happens.
///
/// Each instance reads the topics by itself, from their ends, all partitions and no consumer group:
/// whichever instance a page is connected to sees every event, and a page costs no query while
/// nothing happens to its account. Nobody pages, nothing is read.
@NullMarked
package dev.konto.signinactivity.live;

import org.jspecify.annotations.NullMarked;
