/// Sign-in methods: what is kept of each, and which rules hold for them.
@NullMarked
package dev.konto.securityinfo.method;

import org.jspecify.annotations.NullMarked;
