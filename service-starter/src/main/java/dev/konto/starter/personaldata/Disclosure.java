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

    /// What a document has for the machine beside what it says; further inside, the same names may
    /// be something that is said, such as the version of a browser.
    static final Set<String> INTERNAL =
            Set.of("_class", "version", "revision", "outbox", "searchTerms");

    private static final String KIND = "_class";
    private static final Set<String> SEALED = Set.of("keyId", "nonce", "text");
    private static final Pattern SECRET =
            Pattern.compile(
                    "(?i).*(hash|secret|salt|sealed|token|password|(?<!country)code|nonce|browserkey).*");

    private Disclosure() {}

    static boolean isSecret(String name) {
        return SECRET.matcher(name).matches();
    }

    static Map<String, Object> of(Document document) {
        var said = new Document(document);
        said.keySet().removeAll(INTERNAL);
        return told(said, false);
    }

    private static Map<String, Object> told(Document document, boolean secret) {
        Map<String, Object> told = new LinkedHashMap<>();
        document.forEach(
                (name, value) -> {
                    if (value != null && !isClassName(name, value)) {
                        told.put(spoken(name), value(value, secret || isSecret(name)));
                    }
                });
        return told;
    }

    /// A kind that has a name of its own, such as `phone`, is told; the name of a class is not.
    private static boolean isClassName(String name, Object value) {
        return name.equals(KIND) && value.toString().contains(".");
    }

    private static String spoken(String name) {
        return switch (name) {
            case "_id" -> "id";
            case KIND -> "type";
            default -> name;
        };
    }

    /// Dates and numbers that belong to a secret are told, its text is not.
    private static Object value(Object value, boolean secret) {
        return switch (value) {
            case Document nested when nested.keySet().equals(SEALED) -> PersonalData.WITHHELD;
            case Document nested -> told(nested, secret);
            case Collection<?> items -> items.stream().map(item -> value(item, secret)).toList();
            case Date date -> date.toInstant().toString();
            case Number _, Boolean _ -> value;
            case Binary _ -> PersonalData.WITHHELD;
            default -> secret ? PersonalData.WITHHELD : value.toString();
        };
    }
}
