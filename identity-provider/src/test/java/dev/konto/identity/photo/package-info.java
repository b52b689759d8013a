/// Tests of photos.
@NullMarked
package dev.konto.identity.photo;

import org.jspecify.annotations.NullMarked;
