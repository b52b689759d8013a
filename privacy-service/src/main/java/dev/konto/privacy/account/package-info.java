/// What this service hears of accounts from the directory.
@NullMarked
package dev.konto.privacy.account;

import org.jspecify.annotations.NullMarked;
