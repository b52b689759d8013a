/// The suite under test, and hands to reach it with as its users do: by HTTP, by Kafka and by mail.
@NullMarked
package dev.konto.acceptance.suite;

import org.jspecify.annotations.NullMarked;
