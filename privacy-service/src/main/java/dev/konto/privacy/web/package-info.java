/// The terms of use by HTTP.
@NullMarked
package dev.konto.privacy.web;

import org.jspecify.annotations.NullMarked;
