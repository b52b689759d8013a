package dev.konto.acceptance.browser;

import dev.konto.acceptance.suite.WithSuite;

import org.junit.jupiter.api.extension.ExtendWith;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Brings [Browser] as a parameter, besides the suite. Without Chromium the tests are skipped for a
/// person and fail on the build server.
@WithSuite
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserExtension.class)
@interface WithBrowser {}
