package dev.konto.starter.web;

import dev.konto.starter.problem.PreconditionFailed;

import org.jspecify.annotations.Nullable;

/// The version that the caller believes to change: the request's `If-Match` header (RFC 9110,
/// section 13.1.1). Without the header, any version will do.
public record IfMatch(@Nullable Long version) {

    public static final IfMatch ANY = new IfMatch(null);

    /// Refuses the change if the stored version is another one.
    public void check(@Nullable Long stored) {
        if (version != null && !version.equals(stored)) {
            throw new PreconditionFailed();
        }
    }

    /// The entity tag of a version (RFC 9110, section 8.8.3).
    public static String tag(@Nullable Long version) {
        return "\"" + version + "\"";
    }
}
