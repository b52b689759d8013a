package dev.konto.identity.page;

/// What somebody typed into a form, or their browser signed, and no log may show.
record Typed(String text) {

    public static Typed of(String text) {
        return new Typed(text);
    }

    boolean isBlank() {
        return text.isBlank();
    }

    @Override
    public String toString() {
        return "…";
    }
}
