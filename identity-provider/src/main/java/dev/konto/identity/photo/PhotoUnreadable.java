package dev.konto.identity.photo;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// What was sent is no JPEG and no PNG, or a broken one.
public final class PhotoUnreadable extends Problem {

    PhotoUnreadable() {
        super(Kind.UNPROCESSABLE);
    }
}
