package dev.konto.securityinfo;

import dev.konto.securityinfo.code.SentCode;
import dev.konto.securityinfo.sender.CodeMessage;

/// A code that is about to be sent, as it is told and as it is kept.
record OutgoingCode(WantedCode wanted, CodeMessage message, SentCode kept) {}
