package dev.konto.signinactivity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.konto.signinactivity.live.OpenPages;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.ServiceTest;
import dev.konto.starter.test.Tokens;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.lang.management.ManagementFactory;
import java.util.stream.Stream;

import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;

/// Many people have the page open while nothing happens to their accounts.
@ServiceTest
class IdlePagesTests {

    private static final int PAGES = 200;
    private static final int FEW = 20;

    @Autowired MockMvcTester mvc;
    @Autowired OpenPages pages;

    @AfterEach
    void closeThem() {
        pages.each(OpenPages.OpenPage::dismiss);
    }

    @Test
    void shareOneReaderAndHoldNoThread() throws MalformedObjectNameException {
        var first = open(Accounts.any());
        await().until(() -> greeted(first));
        var threads = threads();
        var consumers = consumers();

        var opened = Stream.generate(Accounts::any).limit(PAGES).map(this::open).toList();

        await().until(() -> opened.stream().allMatch(IdlePagesTests::greeted));
        assertThat(pages.count()).isGreaterThan(PAGES);
        assertThat(consumers()).isEqualTo(consumers);
        assertThat(threads() - threads).isLessThan(FEW);
    }

    private MvcTestResult open(AccountId account) {
        return mvc.get()
                .uri("/api/v1/sign-ins/live")
                .header("Authorization", Tokens.of(account.value(), "sign-ins.read"))
                .asyncExchange();
    }

    private static boolean greeted(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString().contains("event:hello");
        } catch (UnsupportedEncodingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Virtual ones, which are none of the machine's, are not among them.
    private static int threads() {
        return ManagementFactory.getThreadMXBean().getThreadCount();
    }

    private static int consumers() throws MalformedObjectNameException {
        var all = new ObjectName("kafka.consumer:type=app-info,id=*");
        return ManagementFactory.getPlatformMBeanServer().queryNames(all, null).size();
    }
}
