package dev.prilavok.trial;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the trial, Russian here, English in messages/trial_en.properties. */
@MessageBundle(value = "trial", locale = "ru")
public interface TrialMessages {
    @Message("{name}: в посылке только {most}.")
    String tooManyPieces(String name, int most);
}
