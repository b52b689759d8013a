@NullMarked
package dev.konto.privacy.statement;

import org.jspecify.annotations.NullMarked;
