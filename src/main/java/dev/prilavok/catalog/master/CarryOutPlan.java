package dev.prilavok.catalog.master;

import dev.prilavok.kernel.Job;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * Carries out a planned change, once: the change and the end of the plan are one transaction. Fields that somebody else changed
 * meanwhile are never overwritten; the plan is refused and says which.
 */
@ApplicationScoped
class CarryOutPlan implements Job<CarryOutPlan.Task> {
    /** Which plan. */
    record Task(UUID plan) {}

    private final Scope scope;
    private final Plans plans;
    private final Masters masters;

    CarryOutPlan(Scope scope, Plans plans, Masters masters) {
        this.scope = scope;
        this.plans = plans;
        this.masters = masters;
    }

    @Override
    public Class<Task> payload() {
        return Task.class;
    }

    @Override
    public void run(Task task) {
        try {
            scope.network(() -> plans.take(task.plan).ifPresent(this::carryOut));
        } catch (ChangedMeanwhile overtaken) {
            refused(task.plan, List.copyOf(overtaken.conflicts().keySet()));
        } catch (NotComplete | SkuTaken | NotFound impossible) {
            refused(task.plan, List.of(PlannedChange.UNMEASURED));
        }
    }

    private void carryOut(PlannedChange plan) {
        // nobody sees what is left of it, so the change would be lost and called done
        if (plans.isMerged(plan.product())) {
            plans.ended(plan.id(), PlannedChange.State.REFUSED, List.of(PlannedChange.MERGED));
            return;
        }
        masters.change(plan.product(), plan.changes(), new Cause(Origin.SCHEDULED, plan.id(), plan.by(), plan.why()));
        plans.ended(plan.id(), PlannedChange.State.DONE, List.of());
    }

    private void refused(UUID plan, List<String> why) {
        scope.network(() -> plans.ended(plan, PlannedChange.State.REFUSED, why));
    }
}
