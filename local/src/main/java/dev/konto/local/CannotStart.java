package dev.konto.local;

/// Why nothing was started, in one sentence for the person at the terminal.
public class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotStart(String reason) {
        super(reason);
    }
}
