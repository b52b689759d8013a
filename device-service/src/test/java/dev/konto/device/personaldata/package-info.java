@NullMarked
package dev.konto.device.personaldata;

import org.jspecify.annotations.NullMarked;
