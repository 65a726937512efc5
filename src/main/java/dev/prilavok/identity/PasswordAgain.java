package dev.prilavok.identity;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether it is still the person who signed in: their password, asked again before something that cannot be undone. */
@ApplicationScoped
public class PasswordAgain {
    private final OwnPassword own;

    PasswordAgain(OwnPassword own) {
        this.own = own;
    }

    /** Whether there is a password here; people of Keycloak have theirs there. */
    public boolean isHere(StaffMember member) {
        return own.isHere(member.id());
    }

    /** Whether this is the person's password; tries are counted as at the door. Outside any transaction. */
    public boolean fits(StaffMember member, String typed) {
        return own.fits(member, typed);
    }
}
