package dev.konto.securityinfo;

import dev.konto.securityinfo.code.SentCode;
import dev.konto.securityinfo.method.Channel;
import dev.konto.securityinfo.method.Method;
import dev.konto.securityinfo.sender.CodeMessage;

import org.jspecify.annotations.Nullable;

/// A code that is about to be sent, as it is told and as it is kept.
record OutgoingCode(Method to, @Nullable Channel channel, CodeMessage message, SentCode kept) {}
