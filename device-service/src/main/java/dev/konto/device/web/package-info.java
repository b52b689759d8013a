/// The devices by HTTP.
@NullMarked
package dev.konto.device.web;

import org.jspecify.annotations.NullMarked;
