package dev.konto.identity.session;

/// What applications were granted in a session: codes and tokens. They go when it ends.
public interface SessionGrants {

    void drop(SessionId session);
}
