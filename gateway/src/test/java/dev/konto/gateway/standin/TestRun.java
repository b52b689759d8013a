package dev.konto.gateway.standin;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/// Ends what all tests share, after the last of them.
public final class TestRun implements LauncherSessionListener {

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        Gateway.endShared();
    }
}
