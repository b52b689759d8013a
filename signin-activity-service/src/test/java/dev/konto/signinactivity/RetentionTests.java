package dev.konto.signinactivity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.starter.test.ServiceTest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.IndexField;
import org.springframework.data.mongodb.core.index.IndexInfo;

import java.time.Duration;

@ServiceTest
class RetentionTests {

    @Autowired MongoOperations mongo;
    @Autowired SignInSettings settings;

    @AfterEach
    void asBefore() {
        keep(settings.retention());
    }

    @Test
    void lastsNinetyDaysUnlessToldOtherwise() {
        assertThat(index().getExpireAfter()).contains(Duration.ofDays(90));
        assertThat(index().getIndexFields())
                .extracting(IndexField::getKey)
                .containsExactly("occurredAt");
    }

    @Test
    void sparesWhatIsHeld() {
        assertThat(index().getPartialFilterExpression()).contains("held").contains("false");
    }

    @Test
    void followsItsSetting() {
        keep(Duration.ofDays(7));

        assertThat(index().getExpireAfter()).contains(Duration.ofDays(7));
    }

    @Test
    void staysAsItIsAtAnotherStart() {
        var before = index();

        keep(settings.retention());

        assertThat(index()).isEqualTo(before);
    }

    private void keep(Duration retention) {
        new Retention(mongo, new SignInSettings(retention, Duration.ofDays(7)))
                .afterPropertiesSet();
    }

    private IndexInfo index() {
        return mongo.indexOps(SignIn.class).getIndexInfo().stream()
                .filter(index -> index.getName().equals(Retention.INDEX))
                .findFirst()
                .orElseThrow();
    }
}
