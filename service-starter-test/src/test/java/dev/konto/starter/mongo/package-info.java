@NullMarked
package dev.konto.starter.mongo;

import org.jspecify.annotations.NullMarked;
