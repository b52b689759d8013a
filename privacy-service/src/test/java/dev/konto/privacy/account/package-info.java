@NullMarked
package dev.konto.privacy.account;

import org.jspecify.annotations.NullMarked;
