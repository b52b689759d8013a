@NullMarked
package dev.konto.organization.account;

import org.jspecify.annotations.NullMarked;
