/// What this service hears of accounts: a new one is at home in its organization.
@NullMarked
package dev.konto.organization.account;

import org.jspecify.annotations.NullMarked;
