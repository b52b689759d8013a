package dev.konto.identity.photo;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// The photo has more pixels than are looked at, however few bytes say so.
public final class PhotoTooLarge extends Problem {

    PhotoTooLarge(int mostPixels) {
        super(Kind.UNPROCESSABLE, mostPixels);
    }
}
