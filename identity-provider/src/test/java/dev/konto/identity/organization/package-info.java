/// Tests of what is known of memberships.
@NullMarked
package dev.konto.identity.organization;

import org.jspecify.annotations.NullMarked;
