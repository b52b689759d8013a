package dev.konto.acceptance.suite;

/// Somebody with an account.
public record Person(String id, String email, String name, String password) {

    public Person withPassword(String changed) {
        return new Person(id, email, name, changed);
    }
}
