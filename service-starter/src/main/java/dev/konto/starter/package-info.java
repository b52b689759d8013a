/// What every Konto service needs and none should write again: refusals as problem details, change
/// events that are never lost, consuming events, knowing the caller, paging and MongoDB settings.
///
/// Charter: a class enters when three services need it, and it holds no business word. Each package
/// is one duty, everything is auto-configured, and a service's `application.yml` holds only what
/// differs from `konto/defaults.yml`.
@NullMarked
package dev.konto.starter;

import org.jspecify.annotations.NullMarked;
