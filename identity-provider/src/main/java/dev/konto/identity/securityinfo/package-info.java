/// What security-info-service tells of passwords: sessions that began with the old one end, and the
/// person is told by mail.
@NullMarked
package dev.konto.identity.securityinfo;

import org.jspecify.annotations.NullMarked;
