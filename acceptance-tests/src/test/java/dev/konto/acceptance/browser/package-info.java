/// The portal in a real browser.
@NullMarked
package dev.konto.acceptance.browser;

import org.jspecify.annotations.NullMarked;
