package dev.konto.starter.problem;

import java.util.Locale;
import java.util.Map;

/// A refusal that the caller can do something about. Thrown from the very place that knows the
/// rule; answered as RFC 9457 problem details by the one advice in this package.
///
/// The class's name says what happened and is the key of its sentence in the message bundles:
/// `LastMethod` reads `last-method`. Arguments fill the sentence and must be safe to show.
public abstract class Problem extends RuntimeException {

    private final Kind kind;
    private final transient Object[] arguments;

    protected Problem(Kind kind, Object... arguments) {
        super(null, null, false, false);
        this.kind = kind;
        this.arguments = arguments;
    }

    public final Kind kind() {
        return kind;
    }

    public final Object[] arguments() {
        return arguments.clone();
    }

    /// The key of the sentence for the caller: the class's name in kebab case.
    public final String sentence() {
        return getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    /// The last part of the problem's type, `urn:konto:problem:<name>`.
    public String type() {
        return kind.type().orElseGet(this::sentence);
    }

    /// Extension members (RFC 9457, section 3.2), such as the reasons why a password is refused.
    public Map<String, Object> members() {
        return Map.of();
    }

    /// Response headers that belong to this refusal, such as `Retry-After`.
    public Map<String, String> headers() {
        return Map.of();
    }

    @Override
    public final String getMessage() {
        return sentence();
    }
}
