/// The event contract of Konto: names, envelope, schemas, and a small reader that recognises
/// duplicates and gaps.
///
/// Every change to an account is one CloudEvent in Kafka's binary mode: attributes in `ce_*`
/// headers, a JSON body, the account id as the key. The body of each type is described by
/// `schemas/<type>.json` and shown by `examples/<type>.json` on the classpath; `asyncapi.yaml`
/// binds topics, headers and bodies together. This package knows no framework, so that an
/// auditor can take it as it is.
@NullMarked
package dev.konto.events;

import org.jspecify.annotations.NullMarked;
