package dev.konto.gateway.standin;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.web.util.UriComponentsBuilder;

import java.net.URLDecoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/// Parameters as a query or a form has them.
record Form(Map<String, String> parameters) {

    static Form parse(String encoded) {
        var parameters = new HashMap<String, String>();
        UriComponentsBuilder.newInstance()
                .query(encoded)
                .build()
                .getQueryParams()
                .toSingleValueMap()
                .forEach((name, value) -> parameters.put(name, URLDecoder.decode(value, UTF_8)));
        return new Form(parameters);
    }

    /// Empty if there is none.
    String get(String name) {
        return parameters.getOrDefault(name, "");
    }

    /// As PKCE has it (RFC 7636, section 4.2).
    String sha256(String name) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(get(name).getBytes(US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
