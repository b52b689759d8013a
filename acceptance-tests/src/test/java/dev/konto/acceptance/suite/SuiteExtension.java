package dev.konto.acceptance.suite;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Starts the suite when the first test needs it and ends it after the last one.
final class SuiteExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(SuiteExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Konto.class;
    }

    @Override
    public Konto resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Start.class, _ -> Start.tried(), Start.class)
                .konto();
    }

    /// A start that failed is not tried again by the next test.
    private record Start(@Nullable Konto started, @Nullable RuntimeException failure)
            implements AutoCloseable {

        static Start tried() {
            try {
                return new Start(Konto.start(), null);
            } catch (RuntimeException failure) {
                return new Start(null, failure);
            }
        }

        Konto konto() {
            if (started == null) {
                throw new IllegalStateException("The suite did not start", failure);
            }
            return started;
        }

        @Override
        public void close() {
            if (started != null) {
                started.close();
            }
        }
    }
}
