/// Where each person is signed in: one session for one browser, and the applications entered from
/// it. The browser's cookie, the codes and the refresh tokens all hang on the session, so that
/// ending it ends them.
@NullMarked
package dev.konto.identity.session;

import org.jspecify.annotations.NullMarked;
