/// How codes reach people: by mail through SMTP, by text and call through the operator's webhook.
@NullMarked
package dev.konto.securityinfo.sender;

import org.jspecify.annotations.NullMarked;
