package dev.konto.identity.signin;

/// A password on its way to be checked. Shows itself to nobody.
public record Password(String value) {

    @Override
    public String toString() {
        return "…";
    }
}
