/// The services' test side: a test says `@ServiceTest` and gets the whole service with real backing
/// services and a real token issuer; rules that all services keep are written here once.
@NullMarked
package dev.konto.starter.test;

import org.jspecify.annotations.NullMarked;
