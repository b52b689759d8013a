package dev.konto.local;

/// Somebody else listens where we would.
public final class PortTaken extends CannotStart {

    private static final long serialVersionUID = 1L;

    PortTaken(Place place, int port) {
        super(
                "Port %d (%s) is taken. Stop what uses it, or move ours: mvn -Plocal -D%s=%d"
                        .formatted(
                                port, place.label(), place.property(), place.usualPort() + 10_000));
    }
}
