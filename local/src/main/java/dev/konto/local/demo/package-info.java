/// The demo accounts and what belongs to them, made through the administrative endpoints as any
/// administrator would.
@NullMarked
package dev.konto.local.demo;

import org.jspecify.annotations.NullMarked;
