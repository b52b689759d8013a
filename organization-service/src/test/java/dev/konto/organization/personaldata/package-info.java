@NullMarked
package dev.konto.organization.personaldata;

import org.jspecify.annotations.NullMarked;
