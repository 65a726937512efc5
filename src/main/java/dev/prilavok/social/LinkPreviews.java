package dev.prilavok.social;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells messengers that draw a preview from buyers who open a link: a link that was only pasted is not opened yet. */
public final class LinkPreviews {
    private static final Pattern ROBOT = Pattern.compile(
            "bot\\b|whatsapp/|vkshare|facebookexternalhit|meta-externalagent|skypeuripreview" + "|viber/|preview",
            Pattern.CASE_INSENSITIVE);

    private LinkPreviews() {}

    /** Whether this User-Agent only looks for a picture and a title; somebody who hides is a person. */
    public static boolean asks(@Nullable String userAgent) {
        return userAgent != null && ROBOT.matcher(userAgent).find();
    }
}
