/// What organization-service tells of memberships: who doesn't belong to an organization doesn't
/// enter its applications, and who leaves it leaves them.
@NullMarked
package dev.konto.identity.organization;

import org.jspecify.annotations.NullMarked;
