/// The account directory and the sessions by HTTP.
@NullMarked
package dev.konto.identity.web;

import org.jspecify.annotations.NullMarked;
