package dev.konto.acceptance.browser;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import java.nio.file.Files;
import java.nio.file.Path;

/// Starts Chromium once for all test classes.
final class BrowserExtension
        implements BeforeAllCallback, AfterTestExecutionCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);
    private static final Path FAILURES = Path.of("target", "failures");
    private static final Path CHROMIUM =
            Path.of(System.getenv().getOrDefault("CHROMIUM_PATH", "/usr/bin/chromium"));

    @Override
    public void beforeAll(ExtensionContext context) {
        if (!"true".equals(System.getenv("CI"))) {
            Assumptions.assumeTrue(
                    Files.isExecutable(CHROMIUM),
                    "There is no Chromium at %s; CHROMIUM_PATH names another".formatted(CHROMIUM));
        }
    }

    /// What was on the screen when a test failed is in `target/failures`.
    @Override
    public void afterTestExecution(ExtensionContext context) {
        var browser = context.getRoot().getStore(NAMESPACE).get(Browser.class, Browser.class);
        if (context.getExecutionException().isPresent() && browser != null) {
            browser.photograph(FAILURES.resolve(context.getUniqueId().replaceAll("\\W+", "-")));
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Browser.class, _ -> Browser.start(CHROMIUM), Browser.class);
    }
}
