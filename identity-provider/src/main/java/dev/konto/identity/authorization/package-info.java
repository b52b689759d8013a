/// What clients were granted, behind Spring Authorization Server's own interfaces: one plain
/// document per grant, mapped by hand for each grant type. Nothing here is serialized Java, and
/// every code and token is a hash.
@NullMarked
package dev.konto.identity.authorization;

import org.jspecify.annotations.NullMarked;
