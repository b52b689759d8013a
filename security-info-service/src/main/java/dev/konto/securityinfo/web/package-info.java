/// Security info by HTTP: for its owner, for administrators and for the identity provider.
@NullMarked
package dev.konto.securityinfo.web;

import org.jspecify.annotations.NullMarked;
