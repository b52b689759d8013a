@NullMarked
package dev.konto.privacy.service;

import org.jspecify.annotations.NullMarked;
