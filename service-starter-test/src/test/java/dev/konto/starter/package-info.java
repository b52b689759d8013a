@NullMarked
package dev.konto.starter;

import org.jspecify.annotations.NullMarked;
