/// The commands, tried against Kafka's own stand-ins for its clients.
@NullMarked
package dev.konto.events.command;

import org.jspecify.annotations.NullMarked;
