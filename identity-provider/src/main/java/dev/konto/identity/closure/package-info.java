/// The end of an account: the receipt goes out, and then everything that is known here of a person,
/// the address included. Asked last of all areas, because only this one knows where to write to.
@NullMarked
package dev.konto.identity.closure;

import org.jspecify.annotations.NullMarked;
