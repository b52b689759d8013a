/// What would reach a cluster, rendered and read strictly.
@NullMarked
package dev.konto.deploy;

import org.jspecify.annotations.NullMarked;
