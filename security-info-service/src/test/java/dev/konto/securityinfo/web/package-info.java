@NullMarked
package dev.konto.securityinfo.web;

import org.jspecify.annotations.NullMarked;
