package dev.konto.securityinfo;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;

import org.bson.BsonString;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Remembers what was sent to MongoDB.
@TestConfiguration(proxyBeanMethods = false)
public class SentCommands implements CommandListener {

    private static final BsonString NONE = new BsonString("");

    private final List<Sent> sent = new CopyOnWriteArrayList<>();

    @Bean
    MongoClientSettingsBuilderCustomizer remembering() {
        return settings -> settings.addCommandListener(this);
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        var name = event.getCommandName();
        var about = event.getCommand().get(name, NONE);
        var collection = about.isString() ? about.asString().getValue() : "";
        sent.add(new Sent(Thread.currentThread(), new Command(name, collection)));
    }

    /// What the work sends on its own thread.
    List<Command> of(Runnable work) {
        sent.clear();
        work.run();
        var here = Thread.currentThread();
        return sent.stream().filter(it -> it.thread().equals(here)).map(Sent::command).toList();
    }

    /// A command, without what it says.
    ///
    /// @param name such as `find`
    record Command(String name, String collection) {}

    private record Sent(Thread thread, Command command) {}
}
