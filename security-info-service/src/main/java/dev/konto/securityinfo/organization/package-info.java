/// What organizations tell: who is at home where, and which sign-in methods they want there.
@NullMarked
package dev.konto.securityinfo.organization;

import org.jspecify.annotations.NullMarked;
