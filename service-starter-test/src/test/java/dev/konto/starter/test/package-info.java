@NullMarked
package dev.konto.starter.test;

import org.jspecify.annotations.NullMarked;
