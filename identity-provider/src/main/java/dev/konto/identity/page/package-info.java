/// The provider's own pages: rendered here, without scripts, in the reader's language.
///
/// ```mermaid
/// sequenceDiagram
///     participant B as Browser
///     participant P as Provider
///     participant S as security-info-service
///     B->>P: GET /oauth2/authorize?client_id=…&max_age=…
///     alt signed in, and recently enough
///         P->>P: note the entry (a sign-in without a page, unless the last one was for it)
///     else
///         P-->>B: /sign-in?continue=/oauth2/authorize?…
///         B->>P: POST /sign-in (email, password, CSRF token)
///         P->>S: is it the password of this account, or of a made-up one?
///         S-->>P: correct · wrong · throttled · no answer
///         P->>P: write the attempt into the account's journal (→ auth.sign-in)
///         Note over P: wrong name and wrong password: same answer, same time
///         P->>P: start or renew the session, under a new secret
///         P-->>B: cookie, /oauth2/authorize?… without what was just demanded
///         B->>P: GET /oauth2/authorize?…
///     end
///     P-->>B: redirect_uri?code=…
/// ```
@NullMarked
package dev.konto.identity.page;

import org.jspecify.annotations.NullMarked;
