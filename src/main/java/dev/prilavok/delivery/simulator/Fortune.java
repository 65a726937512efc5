package dev.prilavok.delivery.simulator;

import dev.prilavok.delivery.simulator.ActedParcel.Planned;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What becomes of a parcel, by chance and by the same chance again: most are kept, many in part, some come back, few are lost. */
record Fortune(long seed, boolean toPoint, boolean trial, List<String> refusals) {
    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    List<Planned> of(ActedParcel parcel) {
        var chance = new Random(seed * 31 + parcel.number().hashCode());
        var plan = new ArrayList<Planned>();
        var at = 2 * HOUR + chance.nextInt(8 * HOUR);
        plan.add(new Planned(Step.ACCEPTED, at, ""));
        plan.add(new Planned(Step.SENT, at += 6 * HOUR + chance.nextInt(10 * HOUR), ""));
        var luck = chance.nextInt(100);
        if (luck < 4) {
            plan.add(new Planned(Step.LOST, at + 5 * DAY, ""));
            return plan;
        }
        at = arrives(plan, chance, at + DAY + chance.nextInt(DAY));
        ends(plan, chance, luck, at, parcel);
        return plan;
    }

    private int arrives(List<Planned> plan, Random chance, int at) {
        plan.add(new Planned(toPoint ? Step.AT_POINT : Step.WITH_COURIER, at, ""));
        if (toPoint || chance.nextInt(100) >= 15) return at + 3 * HOUR + chance.nextInt(2 * DAY);
        plan.add(new Planned(Step.ATTEMPT_FAILED, at + 5 * HOUR, "2"));
        plan.add(new Planned(Step.WITH_COURIER, at + DAY, ""));
        return at + DAY + 5 * HOUR;
    }

    private void ends(List<Planned> plan, Random chance, int luck, int at, ActedParcel parcel) {
        var isDivisible = trial && parcel.pieces() > 1;
        if (luck < 24) back(plan, Step.REFUSED, refusals.get(chance.nextInt(refusals.size())), at);
        else if (luck < 29 && toPoint) back(plan, Step.EXPIRED, "", at + 7 * DAY);
        else if (luck < 60 && isDivisible) back(plan, Step.PARTLY, "", at);
        else plan.add(new Planned(Step.DELIVERED, at, ""));
    }

    private static void back(List<Planned> plan, Step step, String reason, int at) {
        plan.add(new Planned(step, at, reason));
        plan.add(new Planned(Step.BACK_SENT, at + DAY, ""));
        plan.add(new Planned(Step.BACK_HOME, at + 4 * DAY, ""));
    }
}
