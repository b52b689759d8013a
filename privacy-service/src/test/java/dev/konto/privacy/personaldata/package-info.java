@NullMarked
package dev.konto.privacy.personaldata;

import org.jspecify.annotations.NullMarked;
