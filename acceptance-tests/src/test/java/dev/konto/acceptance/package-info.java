/// What people and programs see of the running suite: every promise of the contract that needs more
/// than one process.
@NullMarked
package dev.konto.acceptance;

import org.jspecify.annotations.NullMarked;
