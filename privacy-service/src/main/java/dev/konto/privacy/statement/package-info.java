/// Where people read on: the privacy statements of their organizations, and related links.
@NullMarked
package dev.konto.privacy.statement;

import org.jspecify.annotations.NullMarked;
