@NullMarked
package dev.konto.starter.personaldata;

import org.jspecify.annotations.NullMarked;
