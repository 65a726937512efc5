package dev.prilavok.kernel.postgres;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** {@code mvn verify -Dprilavok.test.postgres=debian} runs the whole suite on the system's own PostgreSQL instead of the embedded one. */
public class SuiteOnDebian implements LauncherSessionListener {
    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!"debian".equals(System.getProperty("prilavok.test.postgres"))) return;
        if (System.getProperty("quarkus.datasource.jdbc.url") != null) return;
        DebianPostgres.start()
                .orElseThrow(() -> new IllegalStateException("There is no PostgreSQL 15 of Debian's package here."))
                .configuration()
                .forEach(System::setProperty);
    }
}
