/// What organization-service tells of memberships: who leaves an organization leaves its
/// applications.
@NullMarked
package dev.konto.identity.organization;

import org.jspecify.annotations.NullMarked;
