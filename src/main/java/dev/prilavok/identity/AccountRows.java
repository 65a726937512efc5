package dev.prilavok.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

@ApplicationScoped
class AccountRows implements PanacheRepositoryBase<Account, UUID> {
    Optional<Account> named(String login) {
        return find("login", LoginName.typedForm(login)).firstResultOptional();
    }

    Set<String> logins() {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select login from account", String.class)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    boolean hasOwner() {
        return getEntityManager()
                        .createNativeQuery(
                                "select 1 from account where 'owner' = any (roles) and disabled_at is null limit 1")
                        .getResultList()
                        .size()
                > 0;
    }
}
