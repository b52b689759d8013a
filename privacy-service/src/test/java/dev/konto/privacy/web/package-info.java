@NullMarked
package dev.konto.privacy.web;

import org.jspecify.annotations.NullMarked;
