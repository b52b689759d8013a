/// The whole suite on one machine: Kafka, MongoDB's stand-in and a mailbox live in this process,
/// every service is a child process of its own, and ending this process ends them all. It knows the
/// services by their jars, ports and settings only, never by their classes.
@NullMarked
package dev.konto.local;

import org.jspecify.annotations.NullMarked;
