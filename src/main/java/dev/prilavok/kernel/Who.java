package dev.prilavok.kernel;

import jakarta.enterprise.context.RequestScoped;

/** Who acts in this request, for histories and the audit log: a login or a kind of actor, never a phone or a name of a buyer. */
@RequestScoped
public class Who {
    private String name = "system";

    /** Names the actor, once identity knows. */
    public void is(String actor) {
        name = actor;
    }

    /** The actor's login, "buyer" or "system". */
    public String name() {
        return name;
    }
}
