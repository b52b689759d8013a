/// The organizations by HTTP.
@NullMarked
package dev.konto.organization.web;

import org.jspecify.annotations.NullMarked;
