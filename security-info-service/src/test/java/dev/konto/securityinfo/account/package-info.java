@NullMarked
package dev.konto.securityinfo.account;

import org.jspecify.annotations.NullMarked;
