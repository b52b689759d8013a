/// The kit's HTTP manners.
@NullMarked
package dev.konto.starter.web;

import org.jspecify.annotations.NullMarked;
