package dev.konto.local;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;

/// Adds the command that health checks send, `hello`, which the stand-in knows only by its former
/// name.
final class GreetingBackend extends H2Backend {

    private static final int WIRE_VERSION_OF_MONGODB_5 = 8;

    GreetingBackend(String file) {
        super(file);
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        return message.getDocument().containsKey("hello") ? hello() : super.handleMessage(message);
    }

    private static Document hello() {
        return new Document()
                .append("isWritablePrimary", true)
                .append("minWireVersion", 0)
                .append("maxWireVersion", WIRE_VERSION_OF_MONGODB_5)
                .append("ok", 1.0);
    }
}
