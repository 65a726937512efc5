package dev.prilavok.ledger;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Names of accounts, of facts and of what postings are, Russian here, English in messages/chart_en.properties. */
@MessageBundle(value = "chart", locale = "ru")
public interface ChartMessages {
    @Message("""
            {#switch kind}\
            {#case BANK}Банк\
            {#case BANK_SUSPENSE}Неразобранные поступления\
            {#case CASH}Наличные у курьеров и в кассе\
            {#case PSP}У платёжного сервиса\
            {#case MARKETPLACE}У маркетплейса\
            {#case COURIER_COD}Наложенный платёж у службы доставки\
            {#case COURIER_CLAIM}Долг службы доставки\
            {#case INV_WH}Товар на складе\
            {#case INV_TRANSIT}Товар в пути\
            {#case INV_RETURN}Товар возвращается\
            {#case INV_QUARANTINE}Товар в карантине\
            {#case BUYER_PREPAY}Предоплата покупателя\
            {#case BUYER_REFUND}К возврату покупателю\
            {#case FR_PENDING}Заработано, ждёт денег\
            {#case FR_AVAILABLE}Доступно франчайзи\
            {#case FR_PAYOUT_TRANSIT}Выплата в пути\
            {#case COURIER_PAYABLE}К оплате службе доставки\
            {#case SUPPLIER_PAYABLE}К оплате поставщику\
            {#case MARKETING_FUND}Рекламный фонд\
            {#case LOYALTY_POINTS}Баллы покупателей\
            {#case INSTALLER_PAYABLE}К оплате мастерам\
            {#case VAT}НДС\
            {#case OPENING}Начальные остатки\
            {#case WHOLESALE}Опт\
            {#case ROYALTY}Роялти\
            {#case ROYALTY_MINIMUM}Минимальное роялти\
            {#case DELIVERY_INCOME}Доставка, оплаченная покупателем\
            {#case DELIVERY_RECHARGE}Доля франчайзи в доставке\
            {#case RETURN_SHIP_INCOME}Обратная доставка за счёт покупателя\
            {#case CLAIM_RECOVERY}Возмещение по претензиям\
            {#case SERVICE_FEE}Сбор за услуги\
            {#case VAT_CHARGED}НДС начисленный\
            {#case COGS}Себестоимость проданного\
            {#case COURIER_FORWARD}Доставка до покупателя\
            {#case COURIER_RETURN}Обратная доставка\
            {#case COD_FEE}Комиссия за наложенный платёж\
            {#case PSP_FEE}Комиссия платёжного сервиса\
            {#case LOSS_DAMAGE}Потери и порча\
            {#case PROMO_SUBSIDY}Скидки за счёт головной компании\
            {#case LOYALTY_COST}Расход на баллы\
            {#case ROUNDING}Округления\
            {/switch}""")
    String account(AccountKind kind);

    @Message("""
            {#switch kind}\
            {#case 'RETAIL'}Выкупленный товар\
            {#case 'SUBSIDY'}Скидка за счёт головной компании\
            {#case 'WHOLESALE'}Опт\
            {#case 'ROYALTY'}Роялти\
            {#case 'MARKETING_FUND'}Рекламный фонд\
            {#case 'DELIVERY_SHARE'}Доля доставки\
            {#case 'LOSS_COMPENSATION'}Возмещение потери\
            {#case 'ADJUSTMENT'}Корректировка\
            {#case 'MINIMUM_ROYALTY'}Минимальное роялти\
            {#case 'ROYALTY_TRUE_UP'}Пересчёт роялти за месяц\
            {#case 'PAYOUT'}Выплата\
            {#case 'FUND_SPENT'}Реклама\
            {#case 'AVAILABLE'}Стало доступно\
            {#case 'DELIVERY'}Доставка\
            {#case 'COST'}Себестоимость\
            {#case 'VAT'}НДС\
            {#case 'SURPLUS'}Переплата\
            {#case 'SHORTAGE'}Недостача\
            {#case 'CARRIAGE_BACK'}Обратная доставка\
            {#case 'HANDED_OVER'}Передано в доставку\
            {#case 'GOODS_RECEIVED'}Товар поступил\
            {#case 'GOODS_FOUND'}Товар был на складе\
            {#case 'GOODS_COUNTED'}Разница при пересчёте\
            {#case 'REVALUED'}Новая себестоимость\
            {#case 'INSPECTED'}Принято обратно\
            {#case 'LOST'}Потеряно\
            {#case 'FORWARD'}Доставка до покупателя\
            {#case 'RETURN_LEG'}Обратная доставка\
            {#case 'COD_FEE'}Комиссия за наложенный платёж\
            {#case 'REMITTED'}Перечислено службой доставки\
            {#case 'FEE_WITHHELD'}Комиссия удержана\
            {#case 'SHORT'}Не хватает\
            {#case 'OVER'}Лишнее\
            {#case 'UNKNOWN'}Неизвестное отправление\
            {#case 'HANDED_IN'}Сдано в кассу\
            {#case 'REFUND_PAID'}Возврат выплачен\
            {#case 'CARRIED_OVER'}Зачтено за другой размер\
            {#case 'PREPAID'}Оплачено онлайн\
            {#case 'SETTLED'}Перечислено платёжным сервисом\
            {#case 'PSP_FEE'}Комиссия платёжного сервиса\
            {#case 'BANK_IN'}Пришло на счёт\
            {#case 'BANK_OUT'}Ушло со счёта\
            {#case 'BANK_BOOKED'}Уже записано раньше\
            {#case 'INVOICE_PAID'}Счёт службы доставки оплачен\
            {#case 'INVOICE_CORRECTED'}Исправлено по счёту\
            {#case 'CLAIM_GRANTED'}Претензия признана\
            {#case 'CLAIM_PAID'}Претензия оплачена\
            {#case 'CLAIM_GIVEN_UP'}Списано на потери\
            {#case 'MISSING'}Нет ни в одном реестре\
            {#case 'WRITTEN_OFF'}Списано на потери\
            {#else}{kind}\
            {/switch}""")
    String posting(String kind);

    @Message("""
            {#switch fact}\
            {#case 'OUTCOME.EARNED'}Итог посылки\
            {#case 'OUTCOME.REVERSED'}Итог посылки отменён\
            {#case 'CARRIAGE.ENDED'}Доставка и потери\
            {#case 'CARRIAGE.REVERSED'}Доставка: отмена\
            {#case 'ADJUSTMENT.APPROVED'}Корректировка\
            {#case 'STOCK.MOVED'}Движение на складе\
            {#case 'COST.NOTED'}Себестоимость стала известна\
            {#case 'PARCEL.HANDED_OVER'}Передача в доставку\
            {#case 'PARCEL.INSPECTED'}Приёмка обратно\
            {#case 'RETURN.ACCEPTED'}Возврат принят\
            {#case 'AVAILABLE.AVAILABLE'}Стало доступно\
            {#case 'REGISTER.REMITTED'}Реестр службы доставки\
            {#case 'REGISTER.UNKNOWN'}Реестр: неизвестное отправление\
            {#case 'DESK.HANDED_IN'}Курьер сдал деньги\
            {#case 'DESK.MISSING'}Недостача у курьера\
            {#case 'REFUND.PAID'}Деньги возвращены покупателю\
            {#case 'REFUND.CARRIED'}Зачёт при обмене\
            {#case 'PAYMENT.CAPTURED'}Оплата онлайн\
            {#case 'PAYMENT.SETTLED'}Перечисление платёжного сервиса\
            {#case 'PAYMENT.LEFT_OVER'}Оплачено больше, чем нужно\
            {#case 'PAYMENT_BACK.PAID'}Деньги возвращены через платёжный сервис\
            {#case 'PAYMENT_BACK.SETTLED'}Возврат удержан платёжным сервисом\
            {#case 'PREPAID.CANCELLED'}Отмена оплаченного заказа\
            {#case 'PREPAID.AT_THE_DOOR'}Покупатель заплатит при получении\
            {#case 'BANK_LINE.BOOKED'}Строка выписки\
            {#case 'BANK_MATCH.MATCHED'}Строка выписки сопоставлена\
            {#case 'BANK_MATCH.REVERSED'}Сопоставление отменено\
            {#case 'REGISTER.REVERSED'}Реестр: отмена\
            {#case 'COURIER_CLAIM.GRANTED'}Претензия признана\
            {#case 'COURIER_CLAIM.PAID'}Претензия оплачена\
            {#case 'COURIER_CLAIM.REVERSED'}Претензия: отмена\
            {#case 'COURIER_CLAIM.COMPENSATED'}Возмещение франчайзи\
            {#case 'DISCREPANCY.MISSING'}Нет в реестрах\
            {#case 'DISCREPANCY.REVERSED'}Расхождение снято\
            {#case 'INVOICE.REVERSED'}Счёт: отмена\
            {#case 'DISCREPANCY.WRITTEN_OFF'}Расхождение списано\
            {#case 'INVOICE.ACCEPTED'}Счёт службы доставки принят\
            {#case 'PAYOUT.SENT'}Выплата отправлена\
            {#case 'PAYOUT.PAID'}Выплата дошла\
            {#case 'PAYOUT.RETURNED'}Банк вернул выплату\
            {#case 'FUND.SPENT'}Расход рекламного фонда\
            {#case 'INVOICE.CONCEDED'}Спор по счёту: служба была права\
            {#else}{fact}\
            {/switch}""")
    String event(String fact);
}
