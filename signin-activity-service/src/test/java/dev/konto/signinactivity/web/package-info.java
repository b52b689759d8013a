@NullMarked
package dev.konto.signinactivity.web;

import org.jspecify.annotations.NullMarked;
