package dev.prilavok.delivery.simulator;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The history of an acted parcel in the words of Russian Post: type and attribute of each operation. */
record ActedHistory(@Nullable ActedParcel parcel) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxxx").withZone(ZoneOffset.ofHours(3));

    private record Operation(int type, int attribute, String name) {}

    private static final Map<Step, List<Operation>> OPERATIONS = Map.ofEntries(
            Map.entry(Step.ACCEPTED, List.of(new Operation(1, 2, "Прием"))),
            Map.entry(Step.SENT, List.of(new Operation(8, 4, "Обработка"))),
            Map.entry(Step.AT_POINT, List.of(new Operation(8, 2, "Обработка"), new Operation(6, 3, "Хранение"))),
            Map.entry(Step.WITH_COURIER, List.of(new Operation(8, 15, "Обработка"))),
            Map.entry(Step.ATTEMPT_FAILED, List.of(new Operation(12, 1, "Неудачная попытка вручения"))),
            Map.entry(Step.DELIVERED, List.of(new Operation(63, 0, "НП оплачен"), new Operation(2, 1, "Вручение"))),
            Map.entry(Step.PARTLY, List.of(new Operation(48, 0, "Частичное вручение"))),
            Map.entry(Step.REFUSED, List.of(new Operation(3, 4, "Возврат"))),
            Map.entry(Step.EXPIRED, List.of(new Operation(3, 1, "Возврат"))),
            Map.entry(Step.LOST, List.of(new Operation(18, 0, "Регистрация утраты"))),
            Map.entry(Step.BACK_SENT, List.of(new Operation(8, 4, "Обработка"))),
            Map.entry(Step.BACK_HOME, List.of(new Operation(2, 2, "Вручение"))));

    String envelope() {
        var records = new StringBuilder();
        if (parcel != null)
            for (var move : parcel.moves())
                for (var operation : Objects.requireNonNull(OPERATIONS.get(move.step())))
                    records.append(record(operation, TIME.format(move.at())));
        return """
                <?xml version='1.0' encoding='UTF-8'?><S:Envelope xmlns:S="http://www.w3.org/2003/05/soap-envelope"><S:Body>\
                <ns7:getOperationHistoryResponse xmlns:ns3="http://russianpost.org/operationhistory/data" xmlns:ns7="http://russianpost.org/operationhistory">\
                <ns3:OperationHistoryData>%s</ns3:OperationHistoryData></ns7:getOperationHistoryResponse></S:Body></S:Envelope>""".formatted(records);
    }

    private String record(Operation operation, String at) {
        var known = Objects.requireNonNull(parcel);
        return """
                <ns3:historyRecord><ns3:FinanceParameters><ns3:Payment>%s</ns3:Payment></ns3:FinanceParameters>\
                <ns3:ItemParameters><ns3:Barcode>%s</ns3:Barcode></ns3:ItemParameters>\
                <ns3:OperationParameters><ns3:OperType><ns3:Id>%d</ns3:Id><ns3:Name>%s</ns3:Name></ns3:OperType>\
                <ns3:OperAttr><ns3:Id>%d</ns3:Id></ns3:OperAttr><ns3:OperDate>%s</ns3:OperDate></ns3:OperationParameters></ns3:historyRecord>""".formatted(
                        known.order().path("payment").asText("0"),
                        known.tracking(),
                        operation.type,
                        operation.name,
                        operation.attribute,
                        at);
    }
}
