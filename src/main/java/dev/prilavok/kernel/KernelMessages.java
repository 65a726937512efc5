package dev.prilavok.kernel;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the ground, Russian here, English in messages/kernel_en.properties. */
@MessageBundle(value = "kernel", locale = "ru")
public interface KernelMessages {
    @Message("Такой страницы нет. Возможно, ссылка устарела или в ней опечатка.")
    String notFound();

    @Message("Этот запрос уже выполнен с другими данными. Обновите страницу и попробуйте ещё раз.")
    String keyReused();

    @Message("Слишком много попыток. Попробуйте через {minutes} мин.")
    String tooMany(long minutes);

    @Message("Слишком много попыток. Попробуйте через {seconds} с.")
    String tooManyForSeconds(long seconds);

    @Message("Запрос не разобрать: {what}.")
    String badRequest(String what);

    @Message("Сюда нет доступа.")
    String forbidden();

    @Message("Нужно войти.")
    String unauthorized();

    @Message("Что-то сломалось на нашей стороне. Мы уже знаем. Номер для поддержки: {request}.")
    String broken(String request);

    @Message("Сервис ненадолго занят. Попробуйте через минуту.")
    String busy();

    @Message("Слишком большой запрос.")
    String tooLarge();

    @Message("Длина запроса должна быть известна заранее (Content-Length).")
    String lengthNeeded();
}
