/// What happens to a request on its way to a service, and when the service doesn't answer.
@NullMarked
package dev.konto.gateway.routing;

import org.jspecify.annotations.NullMarked;
