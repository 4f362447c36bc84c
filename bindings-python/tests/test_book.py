"""`Book` gives the answers of the pure functions, over all vectors of books, and loses nothing."""

import copy
import inspect
import pickle
import threading
from datetime import date, datetime, timedelta, timezone

import pytest
from samples import FUNCTIONS
from test_vectors import CALLS, VECTORS, agrees, plain, request, same

import duebook
from duebook import (
    AccessPolicy,
    AccessRole,
    AccessRule,
    AccountKey,
    AgingRules,
    ApprovalBranch,
    ApprovalNeed,
    ApprovalPolicy,
    ApprovalStep,
    Approver,
    AsOf,
    Book,
    BookEvent,
    BookStream,
    CaseAct,
    CaseState,
    Command,
    CreditGrade,
    CreditOrder,
    Customer,
    CutOff,
    DuebookError,
    Expected,
    FieldAccess,
    FieldMask,
    LogTrust,
    Money,
    MonthEndOrder,
    Order,
    OrderCheckRequest,
    OrderOutcome,
    Person,
    Receipt,
    Receivable,
    RecordKey,
    RowScope,
    Until,
    Verb,
    Viewer,
    book_read_log,
    book_replay,
    check_genesis,
    verify_consistency,
    verify_inclusion,
    verify_log,
)

DAY = date(2026, 2, 6)


def cny(amount):
    return Money(amount, "CNY")


def at(hour, day=6):
    return datetime(2026, 2, day, hour, tzinfo=timezone.utc)


def order(number, *commands, hour=8, by="wang.fang", **more):
    return Order(f"req-{number}", by, at(hour), DAY, commands=commands, **more)


def paid(amount, customer="C-88", **more):
    return Command.RecordReceipt(Receipt(customer=customer, amount=cny(amount), **more))


def done(book, *wanted, **more):
    """The events of an order, applied."""
    decision = book.decide(order(*wanted, **more))
    book.apply(decision.events)
    return decision.events


def test_the_shortest_program():
    book = Book.open("acme-trading")
    receipt = Command.RecordReceipt(Receipt(customer="C-88", amount=Money("30000.07", "CNY")))
    wanted = Order("req-1", "wang.fang", datetime(2026, 2, 6, 8, 15, 30, tzinfo=timezone.utc), DAY, commands=[receipt])
    decision = book.decide(wanted)
    book.apply(decision.events)  # after they are stored
    (balance,) = book.balance("C-88")
    assert balance.available == Money("30000.07", "CNY")


# ---- as the pure functions ----------------------------------------------------------------------


PURE = sorted(name for name in FUNCTIONS if name.startswith("book_") and name not in ("book_read_log", "book_write_log"))
BY = {f"book{name[5:].title().replace('_', '')}": name for name in PURE}
ABOUT_BOOKS = [v for v in VECTORS if v["call"] in BY and "given" in v]


def kept(name, book=None, events=(), snapshot=None, tail=(), **rest):
    """The answer of a `Book` instead of that of the function."""
    whole = Book.replay(book, events) if snapshot is None else Book.restore(snapshot, tail=tail)
    if name in ("book_replay", "book_restore"):
        return whole.summary(**rest)
    if name == "book_branch":
        return whole.branch(**rest).snapshot()
    if name == "book_case":
        return whole.order_case(**rest)
    return getattr(whole, name.removeprefix("book_"))(**rest)


def test_every_function_has_its_method():
    names = "blame branch came_from case decide exceptions facts facts_seen head history inbox match_commands match_lines outbox portfolio reconciliations replay restore snapshot validate values verify"
    assert PURE == [f"book_{name}" for name in (names + " vouchers went_to").split()]


@pytest.mark.parametrize("vector", ABOUT_BOOKS, ids=lambda vector: vector["id"])
def test_as_the_function(vector):
    name = BY[vector["call"]]
    try:
        arguments = request(vector["given"], **FUNCTIONS[name])
    except (DuebookError, TypeError, ValueError, AttributeError):
        assert "refuse" in vector  # a value refused on its own: `test_vectors` says with what
        return
    try:
        answer = kept(name, **arguments)
    except DuebookError as refusal:
        with pytest.raises(DuebookError) as pure:
            getattr(duebook, name)(**arguments)
        assert (pure.value.path, pure.value.fields) == (refusal.path, refusal.fields)
        agrees(refusal, vector["refuse"], exact=False)
    else:
        assert answer == getattr(duebook, name)(**arguments)
        assert same(plain(answer), vector["expect"])


def test_every_method_is_what_the_stub_says():
    methods = [name for name, of in inspect.getmembers(Book, callable) if not name.startswith("_")]
    assert len(methods) >= 30 and {"decide", "apply", "balance", "open_items", "verify", "copy"} <= set(methods)
    for name in methods:
        assert inspect.getdoc(getattr(Book, name)), name


# ---- what it promises ---------------------------------------------------------------------------


def test_a_retry_has_the_same_answer_and_another_content_is_a_conflict():
    book = Book.open("acme")
    first = book.decide(order(1, paid("30000.07")))
    book.apply(first.events)
    retry = book.decide(order(1, paid("30000.07"), hour=9))
    assert retry.events == () and retry.earlier == first.events
    with pytest.raises(duebook.OrderConflictError) as refused:
        book.decide(order(1, paid("30000.08")))
    assert (refused.value.path, refused.value.order, refused.value.sequence) == ("order.id", "req-1", 1)


def test_of_two_writers_one_wins():
    book = Book.open("acme")
    stream = BookStream.Customer("C-88")
    one, other = (order(n, paid("1.00"), expect=[Expected(stream, 0)]) for n in (1, 2))
    assert book.version(stream) == 0
    book.apply(book.decide(one).events)
    with pytest.raises(duebook.VersionConflictError) as refused:
        book.decide(other)
    assert (refused.value.path, refused.value.expected, refused.value.found) == ("order.expect[0]", 0, book.version(stream))


def test_two_orders_decided_on_the_same_book_are_not_both_applied():
    book = Book.open("acme")
    one, other = book.decide(order(1, paid("1.00"))), book.decide(order(2, paid("2.00")))
    book.apply(one.events)
    with pytest.raises(duebook.SequenceBrokenError) as refused:
        book.apply(other.events)
    assert refused.value.path == "events[0].sequence"
    assert [money.amount for money in book.available("C-88", DAY)] == [cny("1.00").amount], "all of it or nothing"


def test_the_book_is_its_events():
    book = Book.open("acme")
    done(book, 1, paid("500.01"))
    done(book, 2, Command.OpenReceivable(Receivable("INV-1", "C-88", cny("300.00"), date(2026, 2, 28))))
    allocated = done(book, 3, Command.Pay("INV-1", amount=cny("200.00")))
    assert isinstance(allocated[0].event, BookEvent.Allocated)
    events = book.changes_since(0)
    again = Book.replay("acme", events)
    assert again.snapshot() == book.snapshot() and again.summary() == book.summary() == book_replay("acme", events)
    assert Book.restore(Book.replay("acme", events[:2]).snapshot(), tail=events[2:]).snapshot() == book.snapshot()
    assert [one.open for one in book.summary().customers[0].owed] == [cny("100.00")]
    assert book.open_items("C-88")[0].receivable.id == "INV-1" and book.verify().difference is None
    with pytest.raises(duebook.TornBatchError) as torn:
        Book.replay("acme", done(Book.open("acme"), 1, paid("1.00"))[:-1])
    assert torn.value.good == 0


# ---- people, approvals and rights ---------------------------------------------------------------


def company():
    """Sales see and change their own rows, finance everything; a refund takes the yes of finance."""
    book = Book.open("acme")

    def pair(of, scope):
        return [AccessRule(f"{of}-{verb.value}", verb=verb, scope=scope) for verb in Verb]

    people = [Person(name, roles=[role]) for name, role in [("li", "sales"), ("sun", "sales"), ("zhao", "finance"), ("root", "finance")]]
    policy = ApprovalPolicy(
        "refunds",
        actions=["requestRefund"],
        branches=[ApprovalBranch("all", steps=[ApprovalStep("review", [Approver.Role("finance")], ApprovalNeed.Any())])],
    )
    hidden = FieldMask(fields=["name"], access=FieldAccess.HIDDEN)
    sales = AccessRole("sales", rules=pair("sales", RowScope.OWN), masks=[hidden])
    access = AccessPolicy(roles=[sales, AccessRole("finance", rules=pair("finance", RowScope.ALL))])
    done(book, "people", Command.ChangePeople(people=people), by="root")
    for customer, owner in [("A", "li"), ("B", "sun")]:
        done(book, customer, Command.RegisterCustomer(Customer(customer, name=f"Name of {customer}", owner=owner)), by="root")
        done(book, f"paid-{customer}", paid("500.01", customer), by="root")
    done(book, "policy", Command.ChangeApprovalPolicy(policy), by="root")
    done(book, "access", Command.ChangeAccess(policy=access), by="root")
    return book


def refund(amount, customer="A"):
    return Command.RequestRefund(account=AccountKey(customer, "CNY"), amount=cny(amount))


def test_an_order_waits_for_a_yes_and_is_then_carried_out():
    book = company()
    asked = book.decide(order("ask", refund("300.07"), by="li"))
    assert asked.waits and [type(one.event) for one in asked.events] == [BookEvent.CaseOpened]
    book.apply(asked.events)
    assert book.available("A", DAY) == [cny("500.01")], "nothing happened yet"
    (line,) = book.inbox("zhao", as_of=at(9))
    case = book.order_case(line.case)
    assert (line.case, line.requester, case.commands, case.carried_out) == ("req-ask", "li", (refund("300.07"),), None)
    assert isinstance(case.state, CaseState.Pending) and [one.case.id for one in book.open_cases()] == ["req-ask"]
    assert [one.person for one in book.case_holders("req-ask", as_of=at(9)).holders] == ["zhao", "root"]
    yes = Command.AnswerCase(line.case, line.step, case.case.digest, CaseAct.Approve(), comment="checked by phone")
    own = book.decide(order("own", yes, by="li", hour=9))
    assert (own.refusal.code, own.refusal.path) == ("own_request", "by"), "what depends on the book is remembered"
    events = done(book, "yes", yes, by="zhao", hour=9)
    assert [type(one.event) for one in events] == [BookEvent.CaseAnswered, BookEvent.CaseCarriedOut, BookEvent.RefundRequested]
    assert book.available("A", DAY) == [cny("199.94")] and book.inbox("zhao", as_of=at(9)) == []
    case = book.order_case("req-ask")
    assert isinstance(case.state, CaseState.Approved) and case.carried_out == events[1].sequence
    assert [(one.step, one.count, one.total) for one in book.cycle_times([50], as_of=at(10))] == [(None, 1, 3600), ("review", 1, 3600)]
    assert book.overdue_cases(as_of=at(10)) == book.open_cases() == [] and book.approval_policies()[0].id == "refunds"
    with pytest.raises(duebook.UnknownCaseError):
        book.order_case("req-yes")


def test_a_viewer_sees_own_rows_and_no_hidden_field():
    book = company()
    eyes = AsOf(viewer=Viewer("li", at(9)))
    assert [one.customer for one in book.summary(as_of=eyes).customers] == ["A"]
    assert [one.customer for one in book.summary().customers] == ["A", "B"]
    assert book.balance("A", as_of=eyes) == book.balance("A")
    assert (book.customer("A", as_of=eyes).customer.name, book.customer("A").customer.name) == (None, "Name of A")
    with pytest.raises(duebook.NotAllowedError) as refused:
        book.balance("B", as_of=eyes)
    assert refused.value.because == "rule sales-view reaches only what li owns; this is sun's"
    with pytest.raises(duebook.FieldProtectedError):
        book.history(BookStream.Customer("A"), viewer=eyes.viewer)
    finance = Viewer("zhao", at(9))
    assert book.history(BookStream.Customer("A"), viewer=finance) == book.history(BookStream.Customer("A"))
    seen = book.facts_seen(RecordKey.Customer("A"), eyes.viewer)
    assert [(one.name, one.value.text) for one in seen.fields] == [("customer", "A"), ("owner", "li")]
    assert len(book.organization().people) == 4 and [one.role for one in book.access_policy().roles] == ["sales", "finance"]
    with pytest.raises(duebook.UnknownPersonError) as refused:
        book.summary(as_of=AsOf(viewer=Viewer("stranger", at(9))))
    assert refused.value.path == "asOf.viewer.person"


def test_the_head_proves_the_lines():
    book = company()
    head = book.head()
    done(book, "one more", paid("0.07", "A"), by="zhao", hour=9)
    first = '{"log":"duebook","format":1,"book":"acme"}'
    assert book.first_line() == first and check_genesis(first, "acme").book == "acme"
    lines = [first, *(one.to_json() for one in book.changes_since(0))]
    now = book.head()
    assert (head.count, now.count) == (len(lines) - 1, len(lines)) == (book.sequence(), book.sequence() + 1)
    report = verify_log(lines, LogTrust(book="acme", heads=[head, now]))
    assert (report.proven, report.bad) == (len(lines), None)
    for sequence, line in enumerate(lines):
        verify_inclusion(line, book.inclusion(sequence), now)
    verify_consistency(book.consistency(head.count), head, now)
    with pytest.raises(duebook.NumberOutOfRangeError):
        book.inclusion(len(lines))
def test_all_that_is_wrong_is_told_before_it_is_sent():
    book = Book.open("acme")
    wanted = order(1, Command.Release("H-1"), paid("500.01"), Command.WriteOff("INV-1"))
    first, second = book.validate(wanted)
    assert (first.command, first.code, first.path) == (0, "unknown_hold", "commands[0].hold")
    assert (second.command, second.path, second.en) == (2, "commands[2].item", "there is no open item `INV-1`")
    assert book.decide(wanted).refusal.path == first.path and book.sequence() == 0
    assert book.validate(order(1, paid("500.01"))) == []


def test_what_moved_money_is_entered_once():
    book = Book.open("acme")
    done(book, 1, paid("500.01"))
    chart = duebook.ChartSource.Preset(duebook.ChartPreset.CONTRACT_LIABILITY, "CNY")
    rules = duebook.PostingRules(chart, duebook.ReversalStyle.RED_LETTER)
    made = book.vouchers(rules)
    (voucher,) = made.vouchers
    assert [line.name for line in voucher.lines] == ["银行存款", "预收账款"] and made.through == book.sequence()
    assert voucher.id == "#2" and {line.home for line in voucher.lines} == {cny("500.01")}
    assert book.vouchers(rules, window=duebook.PostingWindow(after=made.through)).vouchers == ()


def test_events_are_bytes_too():
    book = Book.open("acme")
    events = done(book, 1, paid("500.01"))
    packed = duebook.pack_events(events)
    assert len(packed) * 3 < sum(len(one.to_json()) for one in events)
    assert duebook.unpack_events(packed) == list(events)
    with pytest.raises(duebook.TornBatchError):
        duebook.unpack_events(packed[:-1])


def test_a_log_of_lines_is_read_back():
    book = Book.open("acme")
    events = done(book, 1, paid("500.01"))
    log = "".join(f"{one.to_json()}\n" for one in events)
    assert book_read_log(log) == list(events) == book.history(BookStream.Book())
    with pytest.raises(duebook.NotCanonicalError) as refused:
        book_read_log(log.replace('"index":1', '"index": 1'))
    assert refused.value.path == "lines[0]"
    with pytest.raises(duebook.TornBatchError):
        book_read_log(log[:-1])


def test_both_axes_of_time():
    book = Book.open("acme")
    done(book, 1, paid("500.01"))
    done(book, 2, paid("0.01", receipt="R-2"), hour=10)
    assert [b.booked for b in book.balance("C-88")] == [cny("500.02")]
    assert [b.booked for b in book.balance("C-88", as_of=AsOf(recorded=at(9)))] == [cny("500.01")]
    assert book.balance("C-88", as_of=AsOf(on=date(2026, 2, 5)))[0].booked == cny("0.00")
    assert book.as_recorded(at(9)).available("C-88", DAY) == [cny("500.01")]
    trial = book.branch(Until.Sequence(book.sequence()), "acme.trial")
    done(trial, 3, paid("1.00", receipt="R-3"), hour=11)
    assert trial.origins()[0].book == "acme" and book.order("req-3") == []
    with pytest.raises(duebook.OtherBookError):
        book.branch(Until.Recorded(at(9)), "acme")


@pytest.mark.parametrize(
    "again", [Book.copy, copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))], ids=["own", "copy", "deep", "pickle"]
)
def test_a_copy_goes_its_own_way(again):
    base = Book.open("acme")
    done(base, 1, paid("1.00"))
    one = base.branch(Until.Sequence(base.sequence()), "acme.trial")
    two = again(one)
    assert two.snapshot() == one.snapshot()
    done(two, 2, paid("2.00", receipt="R-2"))
    assert (one.available("C-88", DAY), two.available("C-88", DAY)) == ([cny("1.00")], [cny("3.00")])
    assert repr(one) == f"<Book acme.trial of {one.sequence()} events>" and two.id() == "acme.trial"


def test_nothing_is_accepted_silently():
    book = Book.open("acme")
    for work, path in [
        (lambda: Book.open(1), "book"),
        (lambda: Book.replay("acme", None), "events"),
        (lambda: Book.replay("acme", ["event"]), "events[0]"),
        (lambda: Book.restore({}), "snapshot"),
        (lambda: book.decide({}), "order"),
        (lambda: book.apply([1]), "events[0]"),
        (lambda: book.balance("C-88", as_of=DAY), "asOf"),
        (lambda: book.available("C-88", "2026-02-06"), "on"),
        (lambda: book.version("C-88"), "stream"),
    ]:
        with pytest.raises(duebook.WrongTypeError) as refused:
            work()
        assert refused.value.path == path
    assert refused.value.expected == "BookStream" and repr(BookStream.Book()) == "BookStream.Book()"
    with pytest.raises(DuebookError) as refused:
        Book.open("")
    assert refused.value.path == "book"
    with pytest.raises(TypeError):
        Book()
    with pytest.raises(AttributeError):
        book.brand_new = 1
    assert book.sequence() == 0


def test_many_threads():
    """Every order of every thread is there once, and no reader sees half of one."""
    book, each, wrong = Book.open("acme"), 40, []
    done(book, "0", paid("0.03", receipt="R-0"))
    turn = threading.Lock()

    def write(thread):
        for number in range(each):
            name = f"{thread}-{number}"
            both = [paid("0.01", receipt=f"R-{name}a"), paid("0.02", receipt=f"R-{name}b")]
            with turn:  # a decision is applied before the next is made: what a store with one writer does
                done(book, name, *both)

    def read():
        while book.sequence() < 8 * each:
            if any(money.minor % 3 for money in book.available("C-88", DAY)):
                wrong.append(book.sequence())

    threads = [threading.Thread(target=write, args=(at,)) for at in range(4)]
    threads += [threading.Thread(target=read) for _ in range(2)]
    [thread.start() for thread in threads]
    [thread.join(60) for thread in threads]
    assert not any(thread.is_alive() for thread in threads) and not wrong
    assert book.available("C-88", DAY) == [Money.from_minor(3 + 12 * each, "CNY")] and book.verify().difference is None


def test_the_vectors_of_books_are_replayed():
    assert all(name in CALLS for name in (*BY, "bookReadLog"))
    assert len(ABOUT_BOOKS) >= 170


def test_a_log_is_taken_over_as_text():
    book = Book.open("acme")
    first = done(book, 1, paid("500.01"))
    text = book.log_since(0)
    again = Book.replay_log("acme", text)
    assert again.snapshot() == book.snapshot()
    done(book, 2, paid("7.07"))
    again.apply_log(book.log_since(again.sequence()))
    assert again.snapshot() == book.snapshot()
    with pytest.raises(DuebookError) as refused:
        again.apply_log(text)
    assert (refused.value.code, refused.value.path) == ("sequence_broken", "lines[0].sequence")
    retry = book.decide(order(1, paid("500.01"), hour=9))
    assert (list(retry.events), list(duebook.decision_facts(retry))) == ([], list(first))


def test_who_set_what_and_what_it_is_worth():
    book = Book.open("acme")
    done(book, 1, paid("500.01"), by="li.na")
    blame = book.blame(RecordKey.Customer("C-88"))
    assert {one.by for one in blame} == {"li.na"}
    assert list(book.values()) == []
    assert book.control_total("CNY", as_of=AsOf(on=DAY)) == cny("0.00")
    assert list(book.tags(RecordKey.Customer("C-88"))) == []
    corrections = book.corrections(DAY, DAY)
    assert (corrections.recorded, corrections.corrected, list(corrections.kinds)) == (1, 0, [])
    with pytest.raises(DuebookError) as refused:
        book.corrections(DAY, DAY - timedelta(days=1))
    assert (refused.value.code, refused.value.path) == ("date_out_of_reach", "last")


def test_grades_order_checks_aging_and_month_end():
    book = Book.open("acme")
    receivable = Receivable("INV-1", "C-88", cny("12000.08"), DAY)
    done(book, 1, Command.OpenReceivable(receivable))
    cut_off = CutOff(DAY + timedelta(days=31))
    portfolio = book.portfolio()
    assert book.aging(cut_off) == duebook.aging_report(portfolio, cut_off, rules=AgingRules.standard())
    assert book.aging(cut_off).totals[0].buckets[1] == cny("12000.08")
    (grade,) = duebook.grade_customers(portfolio, cut_off).customers
    assert book.grade("C-88", cut_off) == grade and grade.grade is CreditGrade.NOT_RATED
    request = OrderCheckRequest(CreditOrder("SO-9", "C-88", cny("80000.01"), version=1, opening=1), cut_off)
    check = book.check_order(request)
    assert check == duebook.check_order(portfolio, request) and check.outcome is OrderOutcome.HOLD
    pack = book.month_end(cut_off)
    assert pack == duebook.month_end(portfolio, cut_off)
    assert pack.aging == book.aging(cut_off) and "12,000.08" in pack.html
    with pytest.raises(DuebookError) as refused:
        book.month_end(cut_off, order=MonthEndOrder(months=0))
    assert (refused.value.code, refused.value.path) == ("number_out_of_range", "order.months")
