package dev.prilavok.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.prilavok.kernel.Cursor;
import dev.prilavok.kernel.Slice;
import dev.prilavok.kernel.Texts;
import dev.prilavok.tenancy.ShopId;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The outbox in the database. */
@ApplicationScoped
class OutboxRows {
    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};
    private static final int MOST_TOLD = 100;
    private static final String COLUMNS =
            "shop_id, id, channel, recipient, template, state, created_at, send_after, sent_at, subject, body, locale, \"values\"";

    /** A message that waits to be put into words. */
    record Unsent(
            ShopId shop, UUID id, Channel channel, Template template, Locale locale, Map<String, String> values) {}

    private final AgroalDataSource database;
    private final ObjectMapper json;

    OutboxRows(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Writes a message down; false when its fact was told before. */
    boolean add(ShopId shop, UUID id, Message message, MessageState state, Instant now, Instant when) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into outbox_message (shop_id, id, channel, recipient, template, locale, "values", state, created_at, send_after,
                            about, once)
                        values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)
                        on conflict (shop_id, once, channel) where once is not null do nothing""")) {
            insert.setObject(1, shop.value());
            insert.setObject(2, id);
            insert.setString(3, message.channel().name());
            insert.setString(4, message.to());
            insert.setString(5, message.template().name());
            insert.setString(6, message.locale().toLanguageTag());
            insert.setString(7, json.writeValueAsString(message.values()));
            insert.setString(8, state.name());
            insert.setObject(9, now.atOffset(ZoneOffset.UTC));
            insert.setObject(10, when.atOffset(ZoneOffset.UTC));
            insert.setObject(11, message.about());
            insert.setString(12, message.once());
            return insert.executeUpdate() == 1;
        } catch (SQLException | JsonProcessingException failure) {
            throw new MessagingFailure(failure);
        }
    }

    /** The message that told of a fact before. */
    UUID told(ShopId shop, Message message) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select id from outbox_message where shop_id = ? and once = ? and channel = ?")) {
            select.setObject(1, shop.value());
            select.setString(2, message.once());
            select.setString(3, message.channel().name());
            try (var rows = select.executeQuery()) {
                if (!rows.next()) throw new IllegalStateException("a fact was told and its message is gone");
                return rows.getObject(1, UUID.class);
            }
        } catch (SQLException failure) {
            throw new MessagingFailure(failure);
        }
    }

    /** Everything that was said about something, the oldest first. */
    List<OutboxMessage> about(ShopId shop, UUID subject) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select " + COLUMNS
                        + " from outbox_message where shop_id = ? and about = ? order by id limit " + MOST_TOLD)) {
            select.setObject(1, shop.value());
            select.setObject(2, subject);
            try (var rows = select.executeQuery()) {
                List<OutboxMessage> messages = new ArrayList<>();
                while (rows.next()) messages.add(message(rows));
                return messages;
            }
        } catch (SQLException failure) {
            throw new MessagingFailure(failure);
        }
    }

    /** The message, unless it was sent before: jobs may run twice. */
    Optional<Unsent> unsent(ShopId shop, UUID id) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("""
                        select channel, template, locale, "values" from outbox_message
                        where shop_id = ? and id = ? and state <> 'SENT' for update""")) {
            select.setObject(1, shop.value());
            select.setObject(2, id);
            try (var rows = select.executeQuery()) {
                if (!rows.next()) return Optional.empty();
                return Optional.of(new Unsent(
                        shop,
                        id,
                        Channel.valueOf(rows.getString(1)),
                        Template.valueOf(rows.getString(2)),
                        Locale.forLanguageTag(rows.getString(3)),
                        json.readValue(rows.getString(4), VALUES)));
            }
        } catch (SQLException | JsonProcessingException failure) {
            throw new MessagingFailure(failure);
        }
    }

    /** The values are dropped with the sending: the text says all, and a code is not kept twice. */
    void sent(ShopId shop, UUID id, @Nullable String subject, String text, Instant now) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("""
                        update outbox_message set state = 'SENT', subject = ?, body = ?, sent_at = ?, "values" = '{}'
                        where shop_id = ? and id = ?""")) {
            update.setString(1, subject);
            update.setString(2, text);
            update.setObject(3, now.atOffset(ZoneOffset.UTC));
            update.setObject(4, shop.value());
            update.setObject(5, id);
            update.executeUpdate();
        } catch (SQLException failure) {
            throw new MessagingFailure(failure);
        }
    }

    Optional<OutboxMessage> find(UUID id) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select " + COLUMNS + " from outbox_message where id = ?")) {
            select.setObject(1, id);
            try (var rows = select.executeQuery()) {
                return rows.next() ? Optional.of(message(rows)) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new MessagingFailure(failure);
        }
    }

    Slice<OutboxMessage> list(OutboxFilter filter) {
        var after = filter.cursor() == null
                ? null
                : uuid(Cursor.decode(filter.cursor(), 1).get(0));
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select " + COLUMNS + """
                         from outbox_message
                        where (?::uuid is null or shop_id = ?) and (?::text is null or channel = ?)
                          and (?::text is null or state = ?) and (?::uuid is null or id < ?)
                        order by id desc limit ?""")) {
            var shop = filter.shop() == null ? null : filter.shop().value();
            var channel = filter.channel() == null ? null : filter.channel().name();
            var state = filter.state() == null ? null : filter.state().name();
            var parameters = new Object[] {shop, shop, channel, channel, state, state, after, after, filter.size() + 1};
            for (var i = 0; i < parameters.length; i++) select.setObject(i + 1, parameters[i]);
            try (var rows = select.executeQuery()) {
                List<OutboxMessage> messages = new ArrayList<>();
                while (rows.next()) messages.add(message(rows));
                return Slice.of(messages, filter.size(), last -> Cursor.encode(last.id()));
            }
        } catch (SQLException failure) {
            throw new MessagingFailure(failure);
        }
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notOurs) {
            throw new dev.prilavok.kernel.BadRequest("cursor");
        }
    }

    private OutboxMessage message(ResultSet row) throws SQLException {
        var sentAt = row.getObject(9, OffsetDateTime.class);
        return new OutboxMessage(
                new ShopId(row.getObject(1, UUID.class)),
                row.getObject(2, UUID.class),
                Channel.valueOf(row.getString(3)),
                row.getString(4),
                Template.valueOf(row.getString(5)),
                MessageState.valueOf(row.getString(6)),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                row.getObject(8, OffsetDateTime.class).toInstant(),
                sentAt == null ? null : sentAt.toInstant(),
                row.getString(10),
                row.getString(11) == null ? preview(row) : row.getString(11));
    }

    // What waits for the morning can be read beforehand.
    private String preview(ResultSet row) throws SQLException {
        try {
            var say = Texts.of(MessagingMessages.class, Locale.forLanguageTag(row.getString(12)));
            return Template.valueOf(row.getString(5))
                    .text(Channel.valueOf(row.getString(3)), say, json.readValue(row.getString(13), VALUES));
        } catch (JsonProcessingException failure) {
            throw new MessagingFailure(failure);
        }
    }
}
