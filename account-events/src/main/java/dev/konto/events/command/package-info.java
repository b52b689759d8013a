/// The commands of the contract: print events as they come, and put dead letters back.
@NullMarked
package dev.konto.events.command;

import org.jspecify.annotations.NullMarked;
