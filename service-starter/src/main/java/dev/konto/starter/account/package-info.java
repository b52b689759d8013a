/// Who calls: the account holder, administrator or system behind a request, and how recently they
/// proved it.
@NullMarked
package dev.konto.starter.account;

import org.jspecify.annotations.NullMarked;
