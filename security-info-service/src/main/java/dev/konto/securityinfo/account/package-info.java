/// What accounts tell: their names, which no password may be made of.
@NullMarked
package dev.konto.securityinfo.account;

import org.jspecify.annotations.NullMarked;
