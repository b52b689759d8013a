package dev.konto.signinactivity.web;

import dev.konto.signinactivity.assessment.Facts;
import dev.konto.signinactivity.assessment.Reason;

/// Why a sign-in is unusual, for programs and in words.
record FlagView(Reason reason, String sentence, Facts facts) {}
