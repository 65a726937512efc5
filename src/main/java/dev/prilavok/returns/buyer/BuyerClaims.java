package dev.prilavok.returns.buyer;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.order.Actor;
import dev.prilavok.order.OrderState;
import dev.prilavok.order.OrderView;
import dev.prilavok.returns.EvidencePhotos;
import dev.prilavok.returns.Requisites;
import dev.prilavok.returns.ReturnMoved;
import dev.prilavok.returns.ReturnState;
import dev.prilavok.returns.Returns;
import dev.prilavok.returns.SpokenNumber;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What buyers say is wrong with what they received, answered by head office and settled by returns and exchanges. */
@ApplicationScoped
public class BuyerClaims {
    private static final int LONGEST = 1000;
    private static final Set<OrderState> RECEIVED =
            EnumSet.of(OrderState.IN_DELIVERY, OrderState.COMPLETED, OrderState.CLOSED);
    private static final Set<ReturnState> SETTLED =
            EnumSet.of(ReturnState.CLOSED, ReturnState.CANCELLED, ReturnState.REFUNDED);

    private final BuyerClaimRows rows;
    private final ClaimCase cases;
    private final ClaimRemedies remedies;
    private final ClaimNotices notices;
    private final EvidencePhotos photos;
    private final Returns returns;
    private final Clock clock;

    BuyerClaims(
            BuyerClaimRows rows,
            ClaimCase cases,
            ClaimRemedies remedies,
            ClaimNotices notices,
            EvidencePhotos photos,
            Returns returns,
            Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.remedies = remedies;
        this.notices = notices;
        this.photos = photos;
        this.returns = returns;
        this.clock = clock;
    }

    /** Whether there is anything to complain about yet. */
    public boolean mayClaim(OrderView order) {
        return RECEIVED.contains(order.state());
    }

    /**
     * Opens a claim; while one about the order is open, that one is meant.
     *
     * @throws BuyerClaimRefused when nothing was delivered yet or the words say nothing
     */
    @Transactional
    public BuyerClaim open(OrderView order, NewClaim said, Actor actor) {
        if (!mayClaim(order)) throw BuyerClaimRefused.nothingReceived();
        if (said.words().isBlank()) throw BuyerClaimRefused.words();
        if (Requisites.hasCardNumber(said.words())) throw BuyerClaimRefused.cardNumber();
        if (said.photos().size() > EvidencePhotos.MOST
                || !said.photos().stream().allMatch(photos::knows)) throw BuyerClaimRefused.unknownPhoto();
        var before = rows.openOf(order.shop(), order.id());
        if (before.isPresent()) return before.get();
        var plain = new NewClaim(said.what(), said.wish(), plain(said.words()), said.photos());
        var id = Ids.next();
        var number = SpokenNumber.of('B');
        var claim = claim(order, plain, id, number, cases.open(order, plain, id, number));
        if (!rows.insert(claim, actor)) throw BuyerClaimRefused.moved(BuyerClaimState.OPEN);
        return read(order.shop(), id);
    }

    private BuyerClaim claim(OrderView order, NewClaim said, UUID id, String number, UUID caseId) {
        return new BuyerClaim(
                order.shop(),
                id,
                number,
                order.id(),
                order.number(),
                caseId,
                said.what(),
                said.wish(),
                said.words(),
                said.photos(),
                BuyerClaimState.OPEN,
                clock.instant(),
                null,
                List.of(),
                List.of());
    }

    /**
     * Head office agrees: the returns and exchanges are made at once, and the case is decided.
     *
     * @throws BuyerClaimRefused when nothing is chosen or the buyer is told nothing
     */
    @Transactional
    public BuyerClaim approve(ShopId shop, UUID id, ClaimAnswer answer, Actor actor) {
        if (answer.pieces().isEmpty()) throw BuyerClaimRefused.nothingChosen();
        var words = reason(answer.words());
        var one = step(lock(shop, id), BuyerClaimState.APPROVED, actor, words, answer.remedy());
        remedies.of(one, answer, actor).forEach(made -> rows.leadsTo(one, made));
        cases.decide(one, words, actor);
        notices.tell(one);
        return read(shop, id);
    }

    /** Head office does not agree, and says why. */
    @Transactional
    public BuyerClaim deny(ShopId shop, UUID id, Actor actor, String reason) {
        var words = reason(reason);
        var one = step(lock(shop, id), BuyerClaimState.DENIED, actor, words, null);
        cases.decide(one, words, actor);
        notices.tell(one);
        return one;
    }

    /** Head office settled the rest in another way than by returns. */
    @Transactional
    public BuyerClaim resolve(ShopId shop, UUID id, Actor actor, String reason) {
        return step(lock(shop, id), BuyerClaimState.RESOLVED, actor, reason(reason), null);
    }

    // Everything that the claim led to is over: there is nothing left to do.
    void on(@Observes ReturnMoved moved) {
        if (!SETTLED.contains(moved.to())) return;
        rows.ledTo(moved.shop(), moved.id()).stream()
                .filter(one -> one.state() == BuyerClaimState.APPROVED)
                .filter(one -> one.returns().stream().allMatch(made -> isSettled(one.shop(), made)))
                .forEach(one -> step(lock(one.shop(), one.id()), BuyerClaimState.RESOLVED, Actor.system(), null, null));
    }

    private boolean isSettled(ShopId shop, UUID made) {
        return returns.find(shop, made)
                .filter(one -> SETTLED.contains(one.state()))
                .isPresent();
    }

    /** The claims of an order, the oldest first. */
    @Transactional
    public List<BuyerClaim> ofOrder(ShopId shop, UUID order) {
        return rows.ofOrder(shop, order);
    }

    /** The claim of a number. */
    @Transactional
    public Optional<BuyerClaim> byNumber(ShopId shop, String number) {
        return rows.byNumber(shop, number);
    }

    private BuyerClaim step(
            BuyerClaim one,
            BuyerClaimState to,
            Actor actor,
            @Nullable String reason,
            BuyerClaim.@Nullable Remedy remedy) {
        if (!one.state().mayBecome(to, actor.kind())) throw BuyerClaimRefused.moved(one.state());
        rows.step(one, new BuyerClaim.Step(clock.instant(), one.state(), to, actor, reason), remedy);
        return read(one.shop(), one.id());
    }

    private BuyerClaim lock(ShopId shop, UUID id) {
        return rows.locked(shop, id).orElseThrow(() -> new NotFound("claim"));
    }

    private BuyerClaim read(ShopId shop, UUID id) {
        return rows.find(shop, id).orElseThrow(() -> new NotFound("claim"));
    }

    private static String reason(String words) {
        if (words.isBlank()) throw BuyerClaimRefused.reason();
        return plain(words);
    }

    private static String plain(String words) {
        var plain = words.strip().replaceAll("[\\p{Cntrl}&&[^\\n\\r\\t]]", " ");
        return plain.substring(0, Math.min(LONGEST, plain.length()));
    }
}
