// Shows the API, and lets whoever is signed in try it: changes bear the session's CSRF token.
const safe = ["GET", "HEAD", "OPTIONS"];

async function withCsrfToken(request) {
    if (safe.includes((request.method ?? "GET").toUpperCase())) {
        return request;
    }
    const session = await (await fetch("/api/session")).json();
    request.headers[session.csrf.header] = session.csrf.token;
    return request;
}

window.addEventListener("DOMContentLoaded", () =>
    SwaggerUIBundle({
        url: "/api/openapi.json",
        dom_id: "#swagger-ui",
        deepLinking: true,
        validatorUrl: null,
        requestInterceptor: withCsrfToken,
    }));
