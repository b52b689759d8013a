/// How people look. A photo is stored beside its account, not in it: an account is read at each
/// sign-in, its photo on a page or two.
@NullMarked
package dev.konto.identity.photo;

import org.jspecify.annotations.NullMarked;
