package dev.konto.securityinfo;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;

import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Remembers what was sent to MongoDB.
@TestConfiguration(proxyBeanMethods = false)
public class SentCommands implements CommandListener {

    private final List<String> sent = new CopyOnWriteArrayList<>();

    @Bean
    MongoClientSettingsBuilderCustomizer remembering() {
        return settings -> settings.addCommandListener(this);
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        sent.add(event.getCommand().toJson());
    }

    /// What concerns the account.
    List<String> about(String account) {
        return sent.stream().filter(command -> command.contains(account)).toList();
    }
}
