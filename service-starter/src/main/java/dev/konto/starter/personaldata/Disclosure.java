package dev.konto.starter.personaldata;

import org.bson.Document;
import org.bson.types.Binary;

import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells a stored document to its owner: all of it, but for what is only there for the machine, and
/// for secrets, of which it says that they are there. A secret in an archive would be one that lies
/// about.
final class Disclosure {

    static final String WITHHELD = "(secret)";

    private static final Set<String> INTERNAL =
            Set.of("_class", "version", "revision", "outbox", "searchTerms");
    private static final Set<String> SEALED = Set.of("keyId", "nonce", "text");
    private static final Pattern SECRET =
            Pattern.compile(
                    "(?i).*(hash|secret|salt|sealed|token|credential|password|code|browserkey).*");

    private Disclosure() {}

    static boolean isInternal(String name) {
        return INTERNAL.contains(name);
    }

    static boolean isSecret(String name) {
        return SECRET.matcher(name).matches();
    }

    static Map<String, Object> of(Document document) {
        return of(document, false);
    }

    private static Map<String, Object> of(Document document, boolean secret) {
        Map<String, Object> told = new LinkedHashMap<>();
        document.forEach(
                (name, value) -> {
                    if (value != null && !isInternal(name)) {
                        var key = name.equals("_id") ? "id" : name;
                        told.put(key, value(value, secret || isSecret(name)));
                    }
                });
        return told;
    }

    /// Dates and numbers that belong to a secret are told, its text is not.
    private static Object value(Object value, boolean secret) {
        return switch (value) {
            case Document nested when nested.keySet().equals(SEALED) -> WITHHELD;
            case Document nested -> of(nested, secret);
            case Collection<?> items -> items.stream().map(item -> value(item, secret)).toList();
            case Date date -> date.toInstant().toString();
            case Number _, Boolean _ -> value;
            case Binary _ -> WITHHELD;
            default -> secret ? WITHHELD : value.toString();
        };
    }
}
