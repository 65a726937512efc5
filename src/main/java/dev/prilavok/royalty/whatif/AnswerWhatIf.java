package dev.prilavok.royalty.whatif;

import dev.prilavok.kernel.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Figures an answer after the question was asked; taken up again where it stopped. */
@ApplicationScoped
class AnswerWhatIf implements Job<AnswerWhatIf.Payload> {
    /** The question. */
    record Payload(UUID run) {}

    private final WhatIf whatIf;

    AnswerWhatIf(WhatIf whatIf) {
        this.whatIf = whatIf;
    }

    @Override
    public Class<Payload> payload() {
        return Payload.class;
    }

    @Override
    public void run(Payload payload) {
        whatIf.answer(payload.run());
    }
}
