# Generated from the compiled module by `python bindings-python/stubs.py`; do not edit.
"""
The compiled part of the package; import `duebook` instead.
"""

from collections.abc import Mapping, Sequence
import datetime
from decimal import Decimal
from duebook.enums import AdvanceTreatment, BalanceKind, BusinessDay, DifferenceKind, Discounts, Disputed, ItemKind, Ledger, LotOrder, Nature, Partial, Purpose, RateRule, Reach, Remainder, Rounding, SortBy, Source, Spread, Ties, Turn, UnknownReference, Weekday
from typing import Any, Final, SupportsIndex, final, overload
from typing_extensions import disjoint_base

__all__ = ["__version__", "Across", "AgingRow", "Calendar", "ClearedLine", "ClearingLine", "ClearingPolicy", "Converted", "ConvertedParts", "Currency", "Difference", "Discount", "Due", "EntryCheck", "EntryFault", "EventDate", "ExactSum", "ExchangeReason", "Field", "ForeignBalance", "ForeignClearing", "ForeignEntry", "ForeignEntryLine", "ForeignItem", "ForeignLot", "Installment", "InstallmentIterator", "LeftOver", "Line", "Lot", "Money", "NamedItem", "Part", "PartLine", "Parts", "Phase", "Plan", "Quote", "Reason", "Receivable", "Refusal", "Residue", "ResidueOf", "Revaluation", "RevaluationPolicy", "RevaluedGroup", "RevaluedRow", "Rounded", "Rule", "Schedule", "Scheme", "Scope", "Selection", "Share", "Sort", "Split", "Start", "Step", "Taken", "TermLine", "Terms", "Tier", "Tolerance", "Total", "Value", "_refuse", "_unknown_name", "aging", "allocate", "call", "check_foreign_entry", "clean_id", "clear_foreign", "convert", "convert_parts", "exact_sum", "inverse_quote", "revalue", "settle", "split", "walk"]

__version__: Final[str]

@disjoint_base
class Across:
    """
    How money of one currency pays an item of another. There is no third way: a rate or both amounts.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[Any]]: ...
    def __replace__(self, /, **changes: Any) -> Across:
        """
        The same variant with some fields changed and all checks made again; `copy.replace(variant, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> Across:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: an object with `kind`.
        """
    @final
    class Agreed(Across):
        """
        Both amounts are known: the rate is what it comes to.
        """
        __match_args__: Final = ("used",)
        def __new__(cls, /, used: Money) -> Across.Agreed: ...
        @property
        def used(self, /) -> Money:
            """
            How much of the lot is used, in its own currency and with its sign.
            """
    @final
    class Quoted(Across):
        """
        At a given rate.
        """
        __match_args__: Final = ("quote",)
        def __new__(cls, /, quote: Quote) -> Across.Quoted: ...
        @property
        def quote(self, /) -> Quote:
            """
            From the currency of the item to that of the lot.
            """

@final
class AgingRow:
    """
    The open amounts of one currency by days past due.
    """
    __match_args__: Final[tuple[str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, currency: str | Currency, not_due: Money, overdue: Sequence[Money], total: Money) -> AgingRow: ...
    def __replace__(self, /, **changes: Any) -> AgingRow:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def currency(self, /) -> Currency:
        """
        The currency.
        """
    @property
    def not_due(self, /) -> Money:
        """
        Not due yet, or due on the business date itself.
        """
    @property
    def overdue(self, /) -> tuple[Money, ...]:
        """
        One amount per bucket: up to the first limit, up to the second, …, and beyond the last.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """
    @property
    def total(self, /) -> Money:
        """
        Everything open: the sum of the amounts before.
        """

@final
class Calendar:
    """
    The days on which nobody pays, given by the caller: the library knows no country.
    """
    __match_args__: Final[tuple[str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, weekend: Sequence[Weekday] = ..., holidays: Sequence[datetime.date] = ..., workdays: Sequence[datetime.date] = ...) -> Calendar: ...
    def __replace__(self, /, **changes: Any) -> Calendar:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    def adjust(self, /, date: datetime.date, convention: BusinessDay) -> datetime.date:
        """
        The date, moved as told if it is not a business day.
        """
    @staticmethod
    def from_json(text: str) -> Calendar:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def holidays(self, /) -> tuple[datetime.date, ...]:
        """
        Single dates that are not worked, in any order.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """
    @property
    def weekend(self, /) -> tuple[Weekday, ...]:
        """
        Days of the week that are not worked.
        """
    @property
    def workdays(self, /) -> tuple[datetime.date, ...]:
        """
        Single dates that are worked although they fall on a weekend (调休上班日); they win over both lists above.
        """

@final
class ClearedLine:
    """
    A settled line with all its amounts.
    """
    __match_args__: Final[tuple[str, str, str, str, str, str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, lot: str, item: str, amount: Money, used: Money, *, across: Across | None = None, item_base: Money, lot_base: Money, exchange: Money, reason: ExchangeReason) -> ClearedLine: ...
    def __replace__(self, /, **changes: Any) -> ClearedLine:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def across(self, /) -> Across | None:
        """
        How lot and item meet, if their currencies differ.
        """
    @property
    def amount(self, /) -> Money:
        """
        How much of the item, in its own currency.
        """
    @property
    def exchange(self, /) -> Money:
        """
        The realized difference: a gain above zero, a loss below.
        """
    @staticmethod
    def from_json(text: str) -> ClearedLine:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def item(self, /) -> str:
        """
        The item that is paid.
        """
    @property
    def item_base(self, /) -> Money:
        """
        What leaves the book value of the item.
        """
    @property
    def lot(self, /) -> str:
        """
        The lot that pays.
        """
    @property
    def lot_base(self, /) -> Money:
        """
        What leaves the book value of the lot.
        """
    @property
    def reason(self, /) -> ExchangeReason:
        """
        Why.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """
    @property
    def used(self, /) -> Money:
        """
        How much of the lot, in its own currency.
        """

@final
class ClearingLine:
    """
    One link from a lot to an item.
    """
    __match_args__: Final[tuple[str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, lot: str, item: str, amount: Money, *, across: Across | None = None) -> ClearingLine: ...
    def __replace__(self, /, **changes: Any) -> ClearingLine:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def across(self, /) -> Across | None:
        """
        How lot and item meet if their currencies differ; absent if they do not.
        """
    @property
    def amount(self, /) -> Money:
        """
        How much of the item, in its own currency and with its sign.
        """
    @staticmethod
    def from_json(text: str) -> ClearingLine:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def item(self, /) -> str:
        """
        The item that is paid.
        """
    @property
    def lot(self, /) -> str:
        """
        The lot that pays.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class ClearingPolicy:
    """
    How differences and residues are treated.
    """
    __match_args__: Final[tuple[str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, rate: RateRule, ledger: Ledger, rounding: Rounding, remainder: Remainder) -> ClearingPolicy: ...
    def __replace__(self, /, **changes: Any) -> ClearingPolicy:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> ClearingPolicy:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def ledger(self, /) -> Ledger:
        """
        Whose money the items are.
        """
    @property
    def rate(self, /) -> RateRule:
        """
        Whose rate values the settlement.
        """
    @property
    def remainder(self, /) -> Remainder:
        """
        Which line takes the residue when the lines of a lot or of an item do not add up to their sum.
        """
    @property
    def rounding(self, /) -> Rounding:
        """
        How values are rounded to the minor unit of the base currency, and used amounts to that of the lot.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class Converted:
    """
    An amount, what it became, and at which rate.
    """
    __match_args__: Final[tuple[str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, amount: Money, value: Money, quote: Quote, exact: bool) -> Converted: ...
    def __replace__(self, /, **changes: Any) -> Converted:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Money:
        """
        The amount that was given.
        """
    @property
    def exact(self, /) -> bool:
        """
        Whether no rounding was needed.
        """
    @staticmethod
    def from_json(text: str) -> Converted:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def quote(self, /) -> Quote:
        """
        The quote used.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """
    @property
    def value(self, /) -> Money:
        """
        What it is worth in the other currency.
        """

@final
class ConvertedParts:
    """
    A sum that was turned once, and its parts.
    """
    __match_args__: Final[tuple[str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, total: Money, values: Sequence[Money], residue: Money) -> ConvertedParts: ...
    def __replace__(self, /, **changes: Any) -> ConvertedParts:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> ConvertedParts:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def residue(self, /) -> Money:
        """
        What rounding each amount alone would have left over or lacked.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """
    @property
    def total(self, /) -> Money:
        """
        The sum of the amounts, turned once.
        """
    @property
    def values(self, /) -> tuple[Money, ...]:
        """
        Each amount, in the given order; together the total.
        """

@final
class Currency:
    """
    A currency of ISO 4217, or one the caller declares for points, credits or tokens.

    `Currency("CNY")` is of ISO 4217; `Currency("PTS:0")` is declared without decimal places. Wherever a
    currency is wanted, its text does as well.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs__(self, /) -> tuple[str]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, text: str | Currency) -> Currency: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The code alone: `CNY`, `PTS`.
        """
    @staticmethod
    def declare(code: str, digits: int) -> Currency:
        """
        Declares a currency outside ISO 4217: 3 to 7 of `A`-`Z`, `0`-`9`, a letter first, and 0 to 9 digits.
        """
    @property
    def digits(self, /) -> int:
        """
        The decimal places: 2 for `CNY`, 0 for `JPY`.
        """

@final
class Difference:
    """
    What was missing of an item and is settled all the same (结算差异).
    """
    __match_args__: Final[tuple[str, str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, lot: str, item: str, amount: Money, kind: DifferenceKind, reason: Reason) -> Difference: ...
    def __replace__(self, /, **changes: Any) -> Difference:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Money:
        """
        How much, more than zero. Nothing stays open of the item.
        """
    @staticmethod
    def from_json(text: str) -> Difference:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def item(self, /) -> str:
        """
        The item.
        """
    @property
    def kind(self, /) -> DifferenceKind:
        """
        What it is.
        """
    @property
    def lot(self, /) -> str:
        """
        The lot whose line settled the item.
        """
    @property
    def reason(self, /) -> Reason:
        """
        Why it was accepted.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class Discount:
    """
    Paying on or before a day settles the item for less.

    The amount and the day are those agreed when the item came into being: a later change of the terms
    does not touch them.
    """
    __match_args__: Final[tuple[str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, until: datetime.date, amount: Money) -> Discount: ...
    def __replace__(self, /, **changes: Any) -> Discount:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Money:
        """
        How much less is to be paid, more than zero and not more than the item.
        """
    @staticmethod
    def from_json(text: str) -> Discount:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """
    @property
    def until(self, /) -> datetime.date:
        """
        The last day on which it may be taken.
        """

@final
class Due:
    """
    A date to count from, and the steps from there.
    """
    __match_args__: Final[tuple[str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, start: Start, *, steps: Sequence[Step] = ...) -> Due: ...
    def __replace__(self, /, **changes: Any) -> Due:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def after(event: str, days: int) -> Due:
        """
        So many days after an event; 0 is the day of the event.
        """
    @staticmethod
    def after_previous(*steps: Step) -> Due:
        """
        Any steps after the due date of the line before.
        """
    @staticmethod
    def end_of_month_after(event: str, months: int) -> Due:
        """
        The end of the month that lies so many months after an event; 0 is the month of the event.
        """
    @staticmethod
    def from_event(event: str, *steps: Step) -> Due:
        """
        Any steps after an event.
        """
    @staticmethod
    def from_json(text: str) -> Due:
        """
        Reads the JSON form; a refusal names the field.
        """
    @staticmethod
    def months_after(event: str, months: int) -> Due:
        """
        So many months after an event, on the same day of the month or the last the month has.
        """
    @staticmethod
    def on(date: datetime.date) -> Due:
        """
        A fixed date.
        """
    @property
    def start(self, /) -> Start:
        """
        Where counting begins.
        """
    @property
    def steps(self, /) -> tuple[Step, ...]:
        """
        The steps from there, applied in order; none means the start itself.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class EntryCheck:
    """
    What the check found.
    """
    __match_args__: Final[tuple[str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, converted: Money, faults: Sequence[EntryFault]) -> EntryCheck: ...
    def __replace__(self, /, **changes: Any) -> EntryCheck:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def converted(self, /) -> Money:
        """
        What the total is worth at the rate, halves away from zero.
        """
    @property
    def faults(self, /) -> tuple[EntryFault, ...]:
        """
        What does not fit; none if all does.
        """
    @staticmethod
    def from_json(text: str) -> EntryCheck:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@disjoint_base
class EntryFault:
    """
    Something that does not fit, to the minor unit.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[Any]]: ...
    def __replace__(self, /, **changes: Any) -> EntryFault:
        """
        The same variant with some fields changed and all checks made again; `copy.replace(variant, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def en(self, /) -> str:
        """
        One sentence in English.
        """
    @staticmethod
    def from_json(text: str) -> EntryFault:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: an object with `kind`.
        """
    @property
    def zh(self, /) -> str:
        """
        One sentence in Chinese (中文).
        """
    @final
    class HomeLines(EntryFault):
        """
        The lines do not add up in the base currency.
        """
        __match_args__: Final = ("home", "sum")
        def __new__(cls, /, home: Money, sum: Money) -> EntryFault.HomeLines: ...
        @property
        def home(self, /) -> Money:
            """
            What the document says.
            """
        @property
        def sum(self, /) -> Money:
            """
            What the lines add up to.
            """
    @final
    class HomeNotConverted(EntryFault):
        """
        The total in the base currency is not the total at the rate.
        """
        __match_args__: Final = ("home", "converted")
        def __new__(cls, /, home: Money, converted: Money) -> EntryFault.HomeNotConverted: ...
        @property
        def converted(self, /) -> Money:
            """
            What it is worth at the rate.
            """
        @property
        def home(self, /) -> Money:
            """
            What the document says.
            """
    @final
    class OriginalLines(EntryFault):
        """
        The lines do not add up in the document's currency.
        """
        __match_args__: Final = ("original", "sum")
        def __new__(cls, /, original: Money, sum: Money) -> EntryFault.OriginalLines: ...
        @property
        def original(self, /) -> Money:
            """
            What the document says.
            """
        @property
        def sum(self, /) -> Money:
            """
            What the lines add up to.
            """

@final
class EventDate:
    """
    A reported event: what happened, and on which day.
    """
    __match_args__: Final[tuple[str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, event: str, date: datetime.date) -> EventDate: ...
    def __replace__(self, /, **changes: Any) -> EventDate:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def date(self, /) -> datetime.date:
        """
        The day it happened.
        """
    @property
    def event(self, /) -> str:
        """
        The event the terms wait for.
        """
    @staticmethod
    def from_json(text: str) -> EventDate:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@disjoint_base
class ExactSum:
    """
    Whether some of the amounts add up to the target.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[Any]]: ...
    def __replace__(self, /, **changes: Any) -> ExactSum:
        """
        The same variant with some fields changed and all checks made again; `copy.replace(variant, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> ExactSum:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: an object with `kind`.
        """
    @final
    class Ambiguous(ExactSum):
        """
        Several sets add up; none is better than the others.
        """
        __match_args__: Final = ("sets", "one", "other")
        def __new__(cls, /, sets: int, one: Sequence[int], other: Sequence[int]) -> ExactSum.Ambiguous: ...
        @property
        def one(self, /) -> tuple[int, ...]:
            """
            The positions of one set. Which two are named is the same whenever the question is, and no more.
            """
        @property
        def other(self, /) -> tuple[int, ...]:
            """
            The positions of another, the later of the two where they first differ.
            """
        @property
        def sets(self, /) -> int:
            """
            How many: all of them were counted. 9223372036854775807 means that many or more.
            """
    @final
    class Exhausted(ExactSum):
        """
        The search was stopped; nothing is known.
        """
        __match_args__: Final = ("budget",)
        def __new__(cls, /, budget: int) -> ExactSum.Exhausted: ...
        @property
        def budget(self, /) -> int:
            """
            The operations it was allowed.
            """
    @final
    class NoSet(ExactSum):
        """
        No set adds up.
        """
        __match_args__: Final = ()
        def __new__(cls, /) -> ExactSum.NoSet: ...
    @final
    class Unique(ExactSum):
        """
        One set adds up, and no other.
        """
        __match_args__: Final = ("positions",)
        def __new__(cls, /, positions: Sequence[int]) -> ExactSum.Unique: ...
        @property
        def positions(self, /) -> tuple[int, ...]:
            """
            The positions of its amounts, counted from 0, ascending.
            """

@disjoint_base
class ExchangeReason:
    """
    Why a line or a balance gains, loses or keeps its value in the books.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[Any]]: ...
    def __replace__(self, /, **changes: Any) -> ExchangeReason:
        """
        The same variant with some fields changed and all checks made again; `copy.replace(variant, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def en(self, /) -> str:
        """
        One sentence in English.
        """
    @staticmethod
    def from_json(text: str) -> ExchangeReason:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: an object with `kind`.
        """
    @property
    def zh(self, /) -> str:
        """
        One sentence in Chinese (中文).
        """
    @final
    class Adjusted(ExchangeReason):
        """
        Adjusted to the closing rate.
        """
        __match_args__: Final = ("original", "adjusted", "book")
        def __new__(cls, /, original: Money, adjusted: Money, book: Money) -> ExchangeReason.Adjusted: ...
        @property
        def adjusted(self, /) -> Money:
            """
            Its value from now on.
            """
        @property
        def book(self, /) -> Money:
            """
            Its value before.
            """
        @property
        def original(self, /) -> Money:
            """
            The balance in its own currency.
            """
    @final
    class BaseCurrency(ExchangeReason):
        """
        Not adjusted: it is in the base currency.
        """
        __match_args__: Final = ()
        def __new__(cls, /) -> ExchangeReason.BaseCurrency: ...
    @final
    class Gain(ExchangeReason):
        """
        A difference in our favor, realized with the line.
        """
        __match_args__: Final = ("lot", "item", "lot_base", "item_base", "gain")
        def __new__(cls, /, lot: str, item: str, lot_base: Money, item_base: Money, gain: Money) -> ExchangeReason.Gain: ...
        @property
        def gain(self, /) -> Money:
            """
            The gain, above zero.
            """
        @property
        def item(self, /) -> str:
            """
            The item.
            """
        @property
        def item_base(self, /) -> Money:
            """
            What the paid part of the item stood at.
            """
        @property
        def lot(self, /) -> str:
            """
            The lot.
            """
        @property
        def lot_base(self, /) -> Money:
            """
            What the used part of the lot stood at.
            """
    @final
    class LeftOnItem(ExchangeReason):
        """
        Settled at the value of the lot; the difference waits in the item for the revaluation.
        """
        __match_args__: Final = ("item", "value", "booked", "difference")
        def __new__(cls, /, item: str, value: Money, booked: Money, difference: Money) -> ExchangeReason.LeftOnItem: ...
        @property
        def booked(self, /) -> Money:
            """
            What the paid part of the item stood at.
            """
        @property
        def difference(self, /) -> Money:
            """
            What the revaluation will find of it: a gain above zero, a loss below.
            """
        @property
        def item(self, /) -> str:
            """
            The item.
            """
        @property
        def value(self, /) -> Money:
            """
            The value of the settlement.
            """
    @final
    class LeftOnLot(ExchangeReason):
        """
        Settled at the value of the item; the difference waits in the lot for the revaluation.
        """
        __match_args__: Final = ("lot", "value", "booked", "difference")
        def __new__(cls, /, lot: str, value: Money, booked: Money, difference: Money) -> ExchangeReason.LeftOnLot: ...
        @property
        def booked(self, /) -> Money:
            """
            What the used part of the lot stood at.
            """
        @property
        def difference(self, /) -> Money:
            """
            What the revaluation will find of it: a gain above zero, a loss below.
            """
        @property
        def lot(self, /) -> str:
            """
            The lot.
            """
        @property
        def value(self, /) -> Money:
            """
            The value of the settlement.
            """
    @final
    class Loss(ExchangeReason):
        """
        A difference against us, realized with the line.
        """
        __match_args__: Final = ("lot", "item", "lot_base", "item_base", "loss")
        def __new__(cls, /, lot: str, item: str, lot_base: Money, item_base: Money, loss: Money) -> ExchangeReason.Loss: ...
        @property
        def item(self, /) -> str:
            """
            The item.
            """
        @property
        def item_base(self, /) -> Money:
            """
            What the paid part of the item stood at.
            """
        @property
        def loss(self, /) -> Money:
            """
            The loss, above zero.
            """
        @property
        def lot(self, /) -> str:
            """
            The lot.
            """
        @property
        def lot_base(self, /) -> Money:
            """
            What the used part of the lot stood at.
            """
    @final
    class NoDifference(ExchangeReason):
        """
        Lot and item leave the books at the same value.
        """
        __match_args__: Final = ("value",)
        def __new__(cls, /, value: Money) -> ExchangeReason.NoDifference: ...
        @property
        def value(self, /) -> Money:
            """
            The value.
            """
    @final
    class NonMonetary(ExchangeReason):
        """
        Not adjusted: the policy does not count it as money that is owed.
        """
        __match_args__: Final = ("book",)
        def __new__(cls, /, book: Money) -> ExchangeReason.NonMonetary: ...
        @property
        def book(self, /) -> Money:
            """
            What stays in the books.
            """
    @final
    class ZeroOriginal(ExchangeReason):
        """
        Nothing is left in its own currency, so nothing stays in the books (结清).
        """
        __match_args__: Final = ("book",)
        def __new__(cls, /, book: Money) -> ExchangeReason.ZeroOriginal: ...
        @property
        def book(self, /) -> Money:
            """
            What had stayed there.
            """

@final
class Field:
    """
    A named value on a customer, contract, receivable or lot: the contract, order or project it belongs to
    (辅助核算), or anything else the caller wants to filter, match or report by (自定义字段).
    """
    __match_args__: Final[tuple[str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, name: str, value: Value) -> Field: ...
    def __replace__(self, /, **changes: Any) -> Field:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> Field:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def name(self, /) -> str:
        """
        The name, the caller's own: `contract`, `order`, `project`, `department`.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """
    @property
    def value(self, /) -> Value:
        """
        The value.
        """

@final
class ForeignBalance:
    """
    One open balance.
    """
    __match_args__: Final[tuple[str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, id: str, kind: BalanceKind, original: Money, book: Money) -> ForeignBalance: ...
    def __replace__(self, /, **changes: Any) -> ForeignBalance:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def book(self, /) -> Money:
        """
        What of it stands in the books.
        """
    @staticmethod
    def from_json(text: str) -> ForeignBalance:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def id(self, /) -> str:
        """
        The document, lot or account, unique in the call.
        """
    @property
    def kind(self, /) -> BalanceKind:
        """
        What kind of balance it is.
        """
    @property
    def original(self, /) -> Money:
        """
        The balance in its own currency (原币余额), as an amount of its kind: what is owed is above zero on
        either side.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class ForeignClearing:
    """
    What a clearing would do in both currencies. Nothing has changed yet.
    """
    __match_args__: Final[tuple[str, str, str, str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, lines: Sequence[ClearedLine], items: Sequence[ForeignItem], lots: Sequence[ForeignLot], residues: Sequence[Residue], gains: Money, losses: Money, exchange: Money) -> ForeignClearing: ...
    def __replace__(self, /, **changes: Any) -> ForeignClearing:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def exchange(self, /) -> Money:
        """
        Both together.
        """
    @staticmethod
    def from_json(text: str) -> ForeignClearing:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def gains(self, /) -> Money:
        """
        What the lines gained.
        """
    @property
    def items(self, /) -> tuple[ForeignItem, ...]:
        """
        All items with what stays open, in the given order.
        """
    @property
    def lines(self, /) -> tuple[ClearedLine, ...]:
        """
        The lines, in the given order.
        """
    @property
    def losses(self, /) -> Money:
        """
        What the lines lost, as an amount below zero.
        """
    @property
    def lots(self, /) -> tuple[ForeignLot, ...]:
        """
        All lots with what is left, in the given order.
        """
    @property
    def residues(self, /) -> tuple[Residue, ...]:
        """
        Every residue of the valuation: of lots first, then of items, in the given order.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class ForeignEntry:
    """
    A document with its amounts in both currencies.
    """
    __match_args__: Final[tuple[str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, original: Money, home: Money, quote: Quote, lines: Sequence[ForeignEntryLine]) -> ForeignEntry: ...
    def __replace__(self, /, **changes: Any) -> ForeignEntry:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> ForeignEntry:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def home(self, /) -> Money:
        """
        The total in the base currency (本位币).
        """
    @property
    def lines(self, /) -> tuple[ForeignEntryLine, ...]:
        """
        Its lines, at most 1,000,000.
        """
    @property
    def original(self, /) -> Money:
        """
        The total in the document's currency (原币).
        """
    @property
    def quote(self, /) -> Quote:
        """
        The rate of the document, from its currency to the base currency.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class ForeignEntryLine:
    """
    One line of the document.
    """
    __match_args__: Final[tuple[str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, original: Money, home: Money) -> ForeignEntryLine: ...
    def __replace__(self, /, **changes: Any) -> ForeignEntryLine:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> ForeignEntryLine:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def home(self, /) -> Money:
        """
        The line in the base currency.
        """
    @property
    def original(self, /) -> Money:
        """
        The line in the document's currency.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class ForeignItem:
    """
    An open item with its book value.
    """
    __match_args__: Final[tuple[str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, id: str, open: Money, base: Money) -> ForeignItem: ...
    def __replace__(self, /, **changes: Any) -> ForeignItem:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def base(self, /) -> Money:
        """
        What of it stands in the books, in the base currency (本位币余额).
        """
    @staticmethod
    def from_json(text: str) -> ForeignItem:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def id(self, /) -> str:
        """
        The item, unique among the items of one call.
        """
    @property
    def open(self, /) -> Money:
        """
        What is open in its own currency (原币余额).
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class ForeignLot:
    """
    A lot with its book value.
    """
    __match_args__: Final[tuple[str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, id: str, amount: Money, base: Money, *, quote: Quote | None = None) -> ForeignLot: ...
    def __replace__(self, /, **changes: Any) -> ForeignLot:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Money:
        """
        What is left of it in its own currency.
        """
    @property
    def base(self, /) -> Money:
        """
        What of it stands in the books, in the base currency.
        """
    @staticmethod
    def from_json(text: str) -> ForeignLot:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def id(self, /) -> str:
        """
        The lot, unique among the lots of one call.
        """
    @property
    def quote(self, /) -> Quote | None:
        """
        The rate of the receipt. With it, what is used is valued at this rate; without, in proportion to the
        book value. The last use takes all that is left in the books either way.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class Installment:
    """
    One installment (一期).
    """
    __match_args__: Final[tuple[str, str, str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, number: int, amount: Money, *, due: datetime.date | None = None, event: str | None = None, purpose: Purpose, label: str | None = None) -> Installment: ...
    def __replace__(self, /, **changes: Any) -> Installment:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Money:
        """
        What is to be paid; it never has the opposite sign of the total.
        """
    @property
    def due(self, /) -> datetime.date | None:
        """
        When; absent while the event has not been reported.
        """
    @property
    def event(self, /) -> str | None:
        """
        The event the date counts from, reported or not; absent for fixed dates.
        """
    @staticmethod
    def from_json(text: str) -> Installment:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def label(self, /) -> str | None:
        """
        The caller's name for it.
        """
    @property
    def number(self, /) -> int:
        """
        1 for the first line of the terms.
        """
    @property
    def purpose(self, /) -> Purpose:
        """
        What kind of installment it is.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class InstallmentIterator:
    """
    The installments of a schedule, one by one.
    """
    def __iter__(self, /) -> InstallmentIterator: ...
    def __next__(self, /) -> Installment: ...

@final
class LeftOver:
    """
    What stays of a lot.
    """
    __match_args__: Final[tuple[str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, lot: str, amount: Money, reason: Reason) -> LeftOver: ...
    def __replace__(self, /, **changes: Any) -> LeftOver:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Money:
        """
        How much is kept on account, more than zero.
        """
    @staticmethod
    def from_json(text: str) -> LeftOver:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def lot(self, /) -> str:
        """
        The lot.
        """
    @property
    def reason(self, /) -> Reason:
        """
        Why it was not used.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class Line:
    """
    One link from a lot to an item.
    """
    __match_args__: Final[tuple[str, str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, lot: str, item: str, amount: Money, open: Money, reason: Reason) -> Line: ...
    def __replace__(self, /, **changes: Any) -> Line:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Money:
        """
        How much, more than zero.
        """
    @staticmethod
    def from_json(text: str) -> Line:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def item(self, /) -> str:
        """
        The item that is paid.
        """
    @property
    def lot(self, /) -> str:
        """
        The lot that pays.
        """
    @property
    def open(self, /) -> Money:
        """
        What stays open of the item after this line and its difference.
        """
    @property
    def reason(self, /) -> Reason:
        """
        Why this item.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class Lot:
    """
    One receipt, or what is left of one.
    """
    __match_args__: Final[tuple[str, str, str, str, str, str, str, str, str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, id: str, customer: str, amount: Money, received: datetime.date, *, nature: Nature = ..., references: Sequence[str] = ..., pays: Sequence[NamedItem] = ..., source: Source = ..., fields: Sequence[Field] = ..., scope: Sequence[Scope] = ..., priority: int = ..., expires: datetime.date | None = None) -> Lot: ...
    def __replace__(self, /, **changes: Any) -> Lot:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Money:
        """
        What is left to use, more than zero.
        """
    @property
    def customer(self, /) -> str:
        """
        The customer who paid.
        """
    @property
    def expires(self, /) -> datetime.date | None:
        """
        The first day on which it can no longer be used (到期失效). Absent: it never expires.
        """
    @property
    def fields(self, /) -> tuple[Field, ...]:
        """
        What it belongs to: contract, order, project, department; and whatever else the caller keeps.
        """
    @staticmethod
    def from_columns(*, id: Sequence[str], customer: Sequence[str], currency: str | Currency | Sequence[str | Currency], received: Sequence[datetime.date], amount_minor: Sequence[int] | None = None, amount: Sequence[str | Decimal | int] | None = None, nature: Sequence[Nature] | None = None, references: Sequence[Sequence[str]] | None = None, pays: Sequence[Sequence[NamedItem]] | None = None, source: Sequence[Source] | None = None, fields: Sequence[Sequence[Field]] | None = None, scope: Sequence[Sequence[Scope]] | None = None, priority: Sequence[int] | None = None, expires: Sequence[datetime.date | None] | None = None) -> list[Lot]:
        """
        Receipts by the column: one sequence for each field, all of one length.

        Amounts stand in whole minor units (`amount_minor=[5000000]`) or as `Decimal` or text
        (`amount=["50000.00"]`); `currency` is one for all rows or a column. A refusal names the row and the field:
        `lots[3].received`.
        """
    @staticmethod
    def from_json(text: str) -> Lot:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def id(self, /) -> str:
        """
        The lot, unique among the lots of one call.
        """
    @property
    def nature(self, /) -> Nature:
        """
        What kind of money it is.
        """
    @property
    def pays(self, /) -> tuple[NamedItem, ...]:
        """
        Items that the payer or a clerk named, to be paid first and in this order.
        """
    @property
    def priority(self, /) -> int:
        """
        Lots of a lower number are used first, 0 to 100.
        """
    @property
    def received(self, /) -> datetime.date:
        """
        The day it arrived (到账日期).
        """
    @property
    def references(self, /) -> tuple[str, ...]:
        """
        Numbers the payer quoted: items, contracts, orders, invoices.
        """
    @property
    def scope(self, /) -> tuple[Scope, ...]:
        """
        The items it may pay (使用范围): all limits must hold. None: any item of the customer.
        """
    @property
    def source(self, /) -> Source:
        """
        Where the credit comes from.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class Money:
    """
    An amount of one currency, exact to the minor unit (分, cents).

    `Money("113000.01", "CNY")`, `Money(Decimal("50"), "EUR")`, `Money(5, "JPY")`. Text, `Decimal` and
    `int` only: a float is refused, and so are more decimal places than the currency has. `+`, `-` and the
    comparisons refuse two currencies. Like a number, nothing is false.
    """
    __match_args__: Final[tuple[str, str]]
    def __abs__(self, /) -> Money: ...
    def __add__(self, other: Money, /) -> Money: ...
    def __bool__(self, /) -> bool: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __format__(self, /, spec: str) -> str:
        """
        Formats the text, as in `f"{money:>20}"`.
        """
    def __ge__(self, other: Money, /) -> bool: ...
    def __getnewargs__(self, /) -> tuple[str, str]: ...
    def __gt__(self, other: Money, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __le__(self, other: Money, /) -> bool: ...
    def __lt__(self, other: Money, /) -> bool: ...
    def __neg__(self, /) -> Money: ...
    def __new__(cls, /, amount: str | Decimal | int, currency: str | Currency) -> Money: ...
    def __pos__(self, /) -> Money: ...
    def __radd__(self, other: Money, /) -> Money: ...
    def __repr__(self, /) -> str: ...
    def __rsub__(self, other: Money, /) -> Money: ...
    def __str__(self, /) -> str: ...
    def __sub__(self, other: Money, /) -> Money: ...
    @property
    def amount(self, /) -> Decimal:
        """
        The amount with exactly the decimal places of its currency.
        """
    @property
    def currency(self, /) -> Currency:
        """
        The currency.
        """
    @staticmethod
    def from_json(text: str) -> Money:
        """
        Reads the JSON form.
        """
    @staticmethod
    def from_minor(minor: int, currency: str | Currency) -> Money:
        """
        An amount from whole minor units: `Money.from_minor(1250, "CNY")` is 12.50 yuan.
        """
    @property
    def is_negative(self, /) -> bool:
        """
        Whether this is less than nothing.
        """
    @property
    def is_zero(self, /) -> bool:
        """
        Whether this is nothing.
        """
    @property
    def minor(self, /) -> int:
        """
        The whole minor units: 1250 for 12.50 yuan.
        """
    def percent(self, /, percent: int | str | Decimal, rounding: Rounding) -> Rounded:
        """
        A percentage of the amount, rounded to the minor unit as told.
        """
    @staticmethod
    def round(amount: str | Decimal | int, currency: str | Currency, rounding: Rounding) -> Rounded:
        """
        Reads a number with any number of decimal places and rounds it as told; the answer says whether
        rounding was needed. The named door for sources with finer scales than the currency.
        """
    def split(self, /, by: Parts, *, remainder: Remainder, rounding: Rounding) -> Split:
        """
        Divides the amount into parts that add up to it to the minor unit. Who gets what rounding leaves
        over has no default: the systems in use disagree.
        """
    @staticmethod
    def sum(amounts: Sequence[Money], currency: str | Currency) -> Money:
        """
        The sum of amounts of one currency, which may be none.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: `{"amount":"12.50","currency":"CNY"}`.
        """

@final
class NamedItem:
    """
    An item that a lot is meant for.
    """
    __match_args__: Final[tuple[str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, item: str, *, amount: Money | None = None) -> NamedItem: ...
    def __replace__(self, /, **changes: Any) -> NamedItem:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Money | None:
        """
        How much of it to pay; absent: as much as is open and left.
        """
    @staticmethod
    def from_json(text: str) -> NamedItem:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def item(self, /) -> str:
        """
        The item.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class Part:
    """
    One component of an item and what is open of it.
    """
    __match_args__: Final[tuple[str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, component: str, open: Money) -> Part: ...
    def __replace__(self, /, **changes: Any) -> Part:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def component(self, /) -> str:
        """
        The component, the caller's own name: `line`, `tax`, `freight`, `principal`, `interest`.
        """
    @staticmethod
    def from_json(text: str) -> Part:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def open(self, /) -> Money:
        """
        What is open of it, zero or more.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class PartLine:
    """
    The part of a line, or of a difference, that goes to one component of an item.
    """
    __match_args__: Final[tuple[str, str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, lot: str, item: str, component: str, amount: Money, *, difference: DifferenceKind | None = None) -> PartLine: ...
    def __replace__(self, /, **changes: Any) -> PartLine:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Money:
        """
        How much, more than zero.
        """
    @property
    def component(self, /) -> str:
        """
        The component.
        """
    @property
    def difference(self, /) -> DifferenceKind | None:
        """
        Present if it is not paid but a difference.
        """
    @staticmethod
    def from_json(text: str) -> PartLine:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def item(self, /) -> str:
        """
        The item.
        """
    @property
    def lot(self, /) -> str:
        """
        The lot.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@disjoint_base
class Parts:
    """
    What the parts are in proportion to.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[Any]]: ...
    def __replace__(self, /, **changes: Any) -> Parts:
        """
        The same variant with some fields changed and all checks made again; `copy.replace(variant, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> Parts:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: an object with `kind`.
        """
    @final
    class Equal(Parts):
        """
        So many equal parts.
        """
        __match_args__: Final = ("count",)
        def __new__(cls, /, count: int) -> Parts.Equal: ...
        @property
        def count(self, /) -> int:
            """
            How many: 1 to 1,000,000.
            """
    @final
    class Percents(Parts):
        """
        By percentages that add up to 100.
        """
        __match_args__: Final = ("percents",)
        def __new__(cls, /, percents: Sequence[int | str | Decimal]) -> Parts.Percents: ...
        @property
        def percents(self, /) -> tuple[Decimal, ...]:
            """
            The percentages.
            """
    @final
    class Weights(Parts):
        """
        In proportion to whole weights; a weight of zero gets nothing.
        """
        __match_args__: Final = ("weights",)
        def __new__(cls, /, weights: Sequence[int]) -> Parts.Weights: ...
        @property
        def weights(self, /) -> tuple[int, ...]:
            """
            The weights, each 0 to 1,000,000,000,000 (10¹²), not all zero.
            """

@final
class Phase:
    """
    One way to find what a lot pays, and where it looks.
    """
    __match_args__: Final[tuple[str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, rule: Rule, *, items: Selection = ..., sources: Sequence[Source] = ...) -> Phase: ...
    def __replace__(self, /, **changes: Any) -> Phase:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> Phase:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def items(self, /) -> Selection:
        """
        Which items it looks at.
        """
    @property
    def rule(self, /) -> Rule:
        """
        How items are found.
        """
    @property
    def sources(self, /) -> tuple[Source, ...]:
        """
        From which sources the lots of this phase come. None named: from all.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class Plan:
    """
    What an allocation would do. Nothing has changed yet.
    """
    __match_args__: Final[tuple[str, str, str, str, str, str, str]]
    def __eq__(self, other: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __new__(cls, /, as_of: datetime.date, *, lines: Sequence[Line] = ..., differences: Sequence[Difference] = ..., parts: Sequence[PartLine] = ..., left_over: Sequence[LeftOver] = ..., refusals: Sequence[Refusal] = ..., totals: Sequence[Total] = ...) -> Plan: ...
    def __replace__(self, /, **changes: Any) -> Plan:
        """
        The same plan with some fields changed; `copy.replace(plan, ...)` calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def as_of(self, /) -> datetime.date:
        """
        The business date of every line.
        """
    @property
    def differences(self, /) -> tuple[Difference, ...]:
        """
        What was settled without being paid, beside the line that settled it.
        """
    @staticmethod
    def from_json(text: str) -> Plan:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def left_over(self, /) -> tuple[LeftOver, ...]:
        """
        What stays on account, per lot; lots that are used up do not appear.
        """
    @property
    def line_count(self, /) -> int:
        """
        The number of lines, without making their records.
        """
    @property
    def lines(self, /) -> tuple[Line, ...]:
        """
        Which lot pays which item, in the order in which it happens.
        """
    @property
    def parts(self, /) -> tuple[PartLine, ...]:
        """
        How lines and differences are divided over the parts of their items; only for items with parts.
        """
    @property
    def refusals(self, /) -> tuple[Refusal, ...]:
        """
        What a phase looked for and could not do.
        """
    def to_json(self, /) -> str:
        """
        The JSON form.
        """
    @property
    def totals(self, /) -> tuple[Total, ...]:
        """
        Control totals per currency: received is allocated plus left over.
        """

@final
class Quote:
    """
    So many units of `from` are worth so many units of `to`.
    """
    __match_args__: Final[tuple[str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, from_: str | Currency, to: str | Currency, rate: int | str | Decimal, *, per: int = ...) -> Quote: ...
    def __replace__(self, /, **changes: Any) -> Quote:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def from_(self, /) -> Currency:
        """
        The currency that is given.
        """
    @staticmethod
    def from_json(text: str) -> Quote:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def per(self, /) -> int:
        """
        For how many units of `from`: 1, or 100 as for yen; at most 1,000,000,000,000.
        """
    @property
    def rate(self, /) -> Decimal:
        """
        How much of `to`.
        """
    @property
    def to(self, /) -> Currency:
        """
        The currency that is got.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@disjoint_base
class Reason:
    """
    Why a plan does what it does.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[Any]]: ...
    def __replace__(self, /, **changes: Any) -> Reason:
        """
        The same variant with some fields changed and all checks made again; `copy.replace(variant, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def en(self, /) -> str:
        """
        One sentence in English.
        """
    @staticmethod
    def from_json(text: str) -> Reason:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: an object with `kind`.
        """
    @property
    def zh(self, /) -> str:
        """
        One sentence in Chinese (中文).
        """
    @final
    class AlreadySettled(Reason):
        """
        Not done because the named item has nothing open.
        """
        __match_args__: Final = ("item",)
        def __new__(cls, /, item: str) -> Reason.AlreadySettled: ...
        @property
        def item(self, /) -> str:
            """
            The item.
            """
    @final
    class Ambiguous(Reason):
        """
        Not done because several items have exactly this amount.
        """
        __match_args__: Final = ("amount", "candidates", "rivals")
        def __new__(cls, /, amount: Money, candidates: int, rivals: Sequence[str]) -> Reason.Ambiguous: ...
        @property
        def amount(self, /) -> Money:
            """
            The amount.
            """
        @property
        def candidates(self, /) -> int:
            """
            How many items have it.
            """
        @property
        def rivals(self, /) -> tuple[str, ...]:
            """
            The oldest due of them, at most five.
            """
    @final
    class DiscountTaken(Reason):
        """
        Settled for less because the payer was in time for a discount.
        """
        __match_args__: Final = ("until", "discount")
        def __new__(cls, /, until: datetime.date, discount: Money) -> Reason.DiscountTaken: ...
        @property
        def discount(self, /) -> Money:
            """
            How much less.
            """
        @property
        def until(self, /) -> datetime.date:
            """
            The last day for it.
            """
    @final
    class ExactGroup(Reason):
        """
        Paid because it belongs to the only set of items that is together exactly what the lot had.
        """
        __match_args__: Final = ("total", "items")
        def __new__(cls, /, total: Money, items: int) -> Reason.ExactGroup: ...
        @property
        def items(self, /) -> int:
            """
            How many they are.
            """
        @property
        def total(self, /) -> Money:
            """
            What they add up to.
            """
    @final
    class ExactItem(Reason):
        """
        Paid because it is the only item with exactly this amount, or the oldest of several.
        """
        __match_args__: Final = ("amount", "candidates")
        def __new__(cls, /, amount: Money, candidates: int) -> Reason.ExactItem: ...
        @property
        def amount(self, /) -> Money:
            """
            The amount.
            """
        @property
        def candidates(self, /) -> int:
            """
            How many items had it.
            """
    @final
    class ExactTotal(Reason):
        """
        Paid because the items in reach of the phase were together exactly what the lot had.
        """
        __match_args__: Final = ("total", "items")
        def __new__(cls, /, total: Money, items: int) -> Reason.ExactTotal: ...
        @property
        def items(self, /) -> int:
            """
            How many they are.
            """
        @property
        def total(self, /) -> Money:
            """
            What they add up to.
            """
    @final
    class Expired(Reason):
        """
        Left over because the money can no longer be used.
        """
        __match_args__: Final = ("expires",)
        def __new__(cls, /, expires: datetime.date) -> Reason.Expired: ...
        @property
        def expires(self, /) -> datetime.date:
            """
            Since when.
            """
    @final
    class GroupAmbiguous(Reason):
        """
        Not done because several sets of items are together exactly what is left.
        """
        __match_args__: Final = ("amount", "sets", "one", "other")
        def __new__(cls, /, amount: Money, sets: int, one: Sequence[str], other: Sequence[str]) -> Reason.GroupAmbiguous: ...
        @property
        def amount(self, /) -> Money:
            """
            The amount.
            """
        @property
        def one(self, /) -> tuple[str, ...]:
            """
            One of them.
            """
        @property
        def other(self, /) -> tuple[str, ...]:
            """
            Another.
            """
        @property
        def sets(self, /) -> int:
            """
            How many sets were found, two or more; the search may have stopped early.
            """
    @final
    class GroupTooLarge(Reason):
        """
        Not done because there are more items than the phase searches.
        """
        __match_args__: Final = ("items", "limit")
        def __new__(cls, /, items: int, limit: int) -> Reason.GroupTooLarge: ...
        @property
        def items(self, /) -> int:
            """
            How many items there are.
            """
        @property
        def limit(self, /) -> int:
            """
            The most it searches.
            """
    @final
    class KeyDiffers(Reason):
        """
        Not done because lot and item do not agree in a field the scheme compares.
        """
        __match_args__: Final = ("item", "key")
        def __new__(cls, /, item: str, key: str) -> Reason.KeyDiffers: ...
        @property
        def item(self, /) -> str:
            """
            The item.
            """
        @property
        def key(self, /) -> str:
            """
            The name of the field.
            """
    @final
    class Named(Reason):
        """
        Paid because the lot names the item.
        """
        __match_args__: Final = ("rank", "open")
        def __new__(cls, /, rank: int, open: Money) -> Reason.Named: ...
        @property
        def open(self, /) -> Money:
            """
            What stays open of the item.
            """
        @property
        def rank(self, /) -> int:
            """
            The position among the names of the lot, from 1.
            """
    @final
    class NamedTooLate(Reason):
        """
        Not done because other names took what was open of the item before.
        """
        __match_args__: Final = ("item", "open", "asked")
        def __new__(cls, /, item: str, open: Money, asked: Money) -> Reason.NamedTooLate: ...
        @property
        def asked(self, /) -> Money:
            """
            What was asked for.
            """
        @property
        def item(self, /) -> str:
            """
            The item.
            """
        @property
        def open(self, /) -> Money:
            """
            What it has open now.
            """
    @final
    class NatureHeld(Reason):
        """
        Left over because money of this nature is not spent without being told.
        """
        __match_args__: Final = ("nature",)
        def __new__(cls, /, nature: Nature) -> Reason.NatureHeld: ...
        @property
        def nature(self, /) -> Nature:
            """
            The nature.
            """
    @final
    class Next(Reason):
        """
        Paid because it was the next in the order of the scheme.
        """
        __match_args__: Final = ("customer", "rank", "open")
        def __new__(cls, /, customer: str, rank: int, open: Money) -> Reason.Next: ...
        @property
        def customer(self, /) -> str:
            """
            Whose item.
            """
        @property
        def open(self, /) -> Money:
            """
            What stays open of the item.
            """
        @property
        def rank(self, /) -> int:
            """
            1 for the first item this lot paid in this phase.
            """
    @final
    class NoPhaseFits(Reason):
        """
        Left over because no phase of the scheme found an item for it.
        """
        __match_args__: Final = ("customer", "open")
        def __new__(cls, /, customer: str, open: Money) -> Reason.NoPhaseFits: ...
        @property
        def customer(self, /) -> str:
            """
            The customer.
            """
        @property
        def open(self, /) -> Money:
            """
            What the customer owes in the currency of the lot.
            """
    @final
    class NothingDue(Reason):
        """
        Left over because the scheme pays only what is due, and the rest is not yet.
        """
        __match_args__: Final = ("customer", "open")
        def __new__(cls, /, customer: str, open: Money) -> Reason.NothingDue: ...
        @property
        def customer(self, /) -> str:
            """
            The customer.
            """
        @property
        def open(self, /) -> Money:
            """
            What the customer owes later, in the currency of the lot.
            """
    @final
    class NothingLeft(Reason):
        """
        Not done because other names took what the lot had.
        """
        __match_args__: Final = ("item", "left")
        def __new__(cls, /, item: str, left: Money) -> Reason.NothingLeft: ...
        @property
        def item(self, /) -> str:
            """
            The item.
            """
        @property
        def left(self, /) -> Money:
            """
            What the lot has left now.
            """
    @final
    class NothingOpen(Reason):
        """
        Left over because the customer owes nothing more in this currency.
        """
        __match_args__: Final = ("customer", "currency")
        def __new__(cls, /, customer: str, currency: str | Currency) -> Reason.NothingOpen: ...
        @property
        def currency(self, /) -> Currency:
            """
            The currency.
            """
        @property
        def customer(self, /) -> str:
            """
            The customer.
            """
    @final
    class OldestDue(Reason):
        """
        Paid because it was the oldest due.
        """
        __match_args__: Final = ("customer", "due", "rank", "open")
        def __new__(cls, /, customer: str, due: datetime.date, rank: int, open: Money) -> Reason.OldestDue: ...
        @property
        def customer(self, /) -> str:
            """
            Whose item.
            """
        @property
        def due(self, /) -> datetime.date:
            """
            When it was due.
            """
        @property
        def open(self, /) -> Money:
            """
            What stays open of the item.
            """
        @property
        def rank(self, /) -> int:
            """
            1 for the first item this lot paid in this phase.
            """
    @final
    class PartialForbidden(Reason):
        """
        Not done because the item cannot be paid in full and the scheme forbids part payment.
        """
        __match_args__: Final = ("item", "open", "left")
        def __new__(cls, /, item: str, open: Money, left: Money) -> Reason.PartialForbidden: ...
        @property
        def item(self, /) -> str:
            """
            The item.
            """
        @property
        def left(self, /) -> Money:
            """
            What the lot would have paid of it.
            """
        @property
        def open(self, /) -> Money:
            """
            What it has open.
            """
    @final
    class ProRata(Reason):
        """
        Paid in proportion to what was open.
        """
        __match_args__: Final = ("total", "paid", "open")
        def __new__(cls, /, total: Money, paid: Money, open: Money) -> Reason.ProRata: ...
        @property
        def open(self, /) -> Money:
            """
            What stays open of the item.
            """
        @property
        def paid(self, /) -> Money:
            """
            How much of it the lot paid.
            """
        @property
        def total(self, /) -> Money:
            """
            What was open of all items in the phase.
            """
    @final
    class Reference(Reason):
        """
        Paid because the payer quoted it.
        """
        __match_args__: Final = ("reference", "open")
        def __new__(cls, /, reference: str, open: Money) -> Reason.Reference: ...
        @property
        def open(self, /) -> Money:
            """
            What stays open of the item.
            """
        @property
        def reference(self, /) -> str:
            """
            What was quoted.
            """
    @final
    class ReferenceHeld(Reason):
        """
        Left over because the payer quoted something that is not open, and the scheme then waits.
        """
        __match_args__: Final = ("reference",)
        def __new__(cls, /, reference: str) -> Reason.ReferenceHeld: ...
        @property
        def reference(self, /) -> str:
            """
            What was quoted.
            """
    @final
    class ReferenceUnknown(Reason):
        """
        Not done because no open item of the customer in this currency bears the reference.
        """
        __match_args__: Final = ("reference",)
        def __new__(cls, /, reference: str) -> Reason.ReferenceUnknown: ...
        @property
        def reference(self, /) -> str:
            """
            What was quoted.
            """
    @final
    class Together(Reason):
        """
        Paid because all lots and all items of the customer add up to the same.
        """
        __match_args__: Final = ("total", "lots", "items")
        def __new__(cls, /, total: Money, lots: int, items: int) -> Reason.Together: ...
        @property
        def items(self, /) -> int:
            """
            How many items.
            """
        @property
        def lots(self, /) -> int:
            """
            How many lots.
            """
        @property
        def total(self, /) -> Money:
            """
            What each side adds up to.
            """
    @final
    class WithinTolerance(Reason):
        """
        Settled although a little was missing.
        """
        __match_args__: Final = ("missing", "limit")
        def __new__(cls, /, missing: Money, limit: Money) -> Reason.WithinTolerance: ...
        @property
        def limit(self, /) -> Money:
            """
            The most that may be missing of this item.
            """
        @property
        def missing(self, /) -> Money:
            """
            What was missing.
            """

@final
class Receivable:
    """
    An open item: one invoice, one installment, one opening balance.
    """
    __match_args__: Final[tuple[str, str, str, str, str, str, str, str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, id: str, customer: str, open: Money, due: datetime.date, *, issued: datetime.date | None = None, references: Sequence[str] = ..., kind: ItemKind = ..., disputed: bool = ..., fields: Sequence[Field] = ..., parts: Sequence[Part] = ..., discounts: Sequence[Discount] = ...) -> Receivable: ...
    def __replace__(self, /, **changes: Any) -> Receivable:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def customer(self, /) -> str:
        """
        The customer who owes it.
        """
    @property
    def discounts(self, /) -> tuple[Discount, ...]:
        """
        Discounts for paying early, as they were agreed when the item came into being.
        """
    @property
    def disputed(self, /) -> bool:
        """
        Whether the customer disputes it (有争议).
        """
    @property
    def due(self, /) -> datetime.date:
        """
        The day it is due (应付日期).
        """
    @property
    def fields(self, /) -> tuple[Field, ...]:
        """
        What it belongs to: contract, order, project, department; and whatever else the caller keeps.
        """
    @staticmethod
    def from_columns(*, id: Sequence[str], customer: Sequence[str], currency: str | Currency | Sequence[str | Currency], due: Sequence[datetime.date], open_minor: Sequence[int] | None = None, open: Sequence[str | Decimal | int] | None = None, issued: Sequence[datetime.date | None] | None = None, references: Sequence[Sequence[str]] | None = None, kind: Sequence[ItemKind] | None = None, disputed: Sequence[bool] | None = None, fields: Sequence[Sequence[Field]] | None = None, parts: Sequence[Sequence[Part]] | None = None, discounts: Sequence[Sequence[Discount]] | None = None) -> list[Receivable]:
        """
        Open items by the column: one sequence for each field, all of one length.

        What is open stands in whole minor units (`open_minor=[3390000]`) or as `Decimal` or text
        (`open=["33900.00"]`); `currency` is one for all rows or a column. A refusal names the row and the field:
        `items[3].due`.
        """
    @staticmethod
    def from_json(text: str) -> Receivable:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def id(self, /) -> str:
        """
        The item, unique among the items of one call.
        """
    @property
    def issued(self, /) -> datetime.date | None:
        """
        The day it came into being; before it, it does not take part. Absent: it always does.
        """
    @property
    def kind(self, /) -> ItemKind:
        """
        What kind of debt it is.
        """
    @property
    def open(self, /) -> Money:
        """
        What is still open (未付金额), zero or more.
        """
    @property
    def parts(self, /) -> tuple[Part, ...]:
        """
        What the open amount consists of: lines, tax, freight, charges; principal, interest. Together they
        are `open`. None: it is one sum.
        """
    @property
    def references(self, /) -> tuple[str, ...]:
        """
        Other numbers under which a payer may quote it: contract, order, invoice, shipment.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class Refusal:
    """
    Something a phase looked for and could not do. It never stops the plan.
    """
    __match_args__: Final[tuple[str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, lot: str, reason: Reason) -> Refusal: ...
    def __replace__(self, /, **changes: Any) -> Refusal:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> Refusal:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def lot(self, /) -> str:
        """
        The lot.
        """
    @property
    def reason(self, /) -> Reason:
        """
        What was not done, and why.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class Residue:
    """
    A sum that was valued once, and its parts that were valued apart.

    `residue` is `once` less `apart`, exactly. What `taken` lists adds up to it, unless the policy leaves the
    parts as they are: then nothing is taken and `residue` says how far the parts are off.
    """
    __match_args__: Final[tuple[str, str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, of: ResidueOf, once: Money, apart: Money, residue: Money, taken: Sequence[Taken]) -> Residue: ...
    def __replace__(self, /, **changes: Any) -> Residue:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def apart(self, /) -> Money:
        """
        The sum of its parts, each valued and rounded alone.
        """
    @staticmethod
    def from_json(text: str) -> Residue:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def of(self, /) -> ResidueOf:
        """
        What was valued.
        """
    @property
    def once(self, /) -> Money:
        """
        The whole, valued once.
        """
    @property
    def residue(self, /) -> Money:
        """
        The difference.
        """
    @property
    def taken(self, /) -> tuple[Taken, ...]:
        """
        Which parts took it.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@disjoint_base
class ResidueOf:
    """
    Where a residue came from.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[Any]]: ...
    def __replace__(self, /, **changes: Any) -> ResidueOf:
        """
        The same variant with some fields changed and all checks made again; `copy.replace(variant, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> ResidueOf:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: an object with `kind`.
        """
    @final
    class Balances(ResidueOf):
        """
        The balances of one currency and kind, revalued.
        """
        __match_args__: Final = ("currency", "of")
        def __new__(cls, /, currency: str | Currency, of: BalanceKind) -> ResidueOf.Balances: ...
        @property
        def currency(self, /) -> Currency:
            """
            The currency.
            """
        @property
        def of(self, /) -> BalanceKind:
            """
            The kind.
            """
    @final
    class Item(ResidueOf):
        """
        The lines that paid one item.
        """
        __match_args__: Final = ("item",)
        def __new__(cls, /, item: str) -> ResidueOf.Item: ...
        @property
        def item(self, /) -> str:
            """
            The item.
            """
    @final
    class Lot(ResidueOf):
        """
        The lines that one lot paid.
        """
        __match_args__: Final = ("lot",)
        def __new__(cls, /, lot: str) -> ResidueOf.Lot: ...
        @property
        def lot(self, /) -> str:
            """
            The lot.
            """

@final
class Revaluation:
    """
    What a revaluation would do. Nothing has changed yet.
    """
    __match_args__: Final[tuple[str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, rows: Sequence[RevaluedRow], groups: Sequence[RevaluedGroup], residues: Sequence[Residue], gain: Money) -> Revaluation: ...
    def __replace__(self, /, **changes: Any) -> Revaluation:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> Revaluation:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def gain(self, /) -> Money:
        """
        The unrealized difference of all (未实现汇兑损益): a gain above zero, a loss below.
        """
    @property
    def groups(self, /) -> tuple[RevaluedGroup, ...]:
        """
        Their sums by currency and kind, sorted.
        """
    @property
    def residues(self, /) -> tuple[Residue, ...]:
        """
        Every residue, one for each group that has one.
        """
    @property
    def rows(self, /) -> tuple[RevaluedRow, ...]:
        """
        The balances, in the given order.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class RevaluationPolicy:
    """
    What takes part in a revaluation, and where the residue goes.
    """
    __match_args__: Final[tuple[str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, advances: AdvanceTreatment, spread: Spread, rounding: Rounding) -> RevaluationPolicy: ...
    def __replace__(self, /, **changes: Any) -> RevaluationPolicy:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def advances(self, /) -> AdvanceTreatment:
        """
        Whether advances and contract liabilities take part.
        """
    @staticmethod
    def from_json(text: str) -> RevaluationPolicy:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def rounding(self, /) -> Rounding:
        """
        How an adjusted balance is rounded.
        """
    @property
    def spread(self, /) -> Spread:
        """
        What happens when the adjusted balances do not add up to their sum adjusted once.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class RevaluedGroup:
    """
    All balances of one currency and kind.
    """
    __match_args__: Final[tuple[str, str, str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, kind: BalanceKind, original: Money, book: Money, adjusted: Money, difference: Money, gain: Money) -> RevaluedGroup: ...
    def __replace__(self, /, **changes: Any) -> RevaluedGroup:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def adjusted(self, /) -> Money:
        """
        What stands there from now on.
        """
    @property
    def book(self, /) -> Money:
        """
        What stood in the books.
        """
    @property
    def difference(self, /) -> Money:
        """
        Adjusted less book.
        """
    @staticmethod
    def from_json(text: str) -> RevaluedGroup:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def gain(self, /) -> Money:
        """
        What it is for us.
        """
    @property
    def kind(self, /) -> BalanceKind:
        """
        The kind.
        """
    @property
    def original(self, /) -> Money:
        """
        The sum in its own currency.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class RevaluedRow:
    """
    One balance, adjusted.
    """
    __match_args__: Final[tuple[str, str, str, str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, id: str, original: Money, book: Money, adjusted: Money, difference: Money, gain: Money, reason: ExchangeReason) -> RevaluedRow: ...
    def __replace__(self, /, **changes: Any) -> RevaluedRow:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def adjusted(self, /) -> Money:
        """
        What stands there from now on.
        """
    @property
    def book(self, /) -> Money:
        """
        What stood in the books.
        """
    @property
    def difference(self, /) -> Money:
        """
        Adjusted less book.
        """
    @staticmethod
    def from_json(text: str) -> RevaluedRow:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def gain(self, /) -> Money:
        """
        What it is for us: the difference of what is owed to us, and its opposite for what we owe.
        """
    @property
    def id(self, /) -> str:
        """
        The balance.
        """
    @property
    def original(self, /) -> Money:
        """
        What it is in its own currency.
        """
    @property
    def reason(self, /) -> ExchangeReason:
        """
        Why.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class Rounded:
    """
    A rounded amount, and whether rounding changed it.
    """
    __match_args__: Final[tuple[str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, value: Money, exact: bool) -> Rounded: ...
    def __replace__(self, /, **changes: Any) -> Rounded:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def exact(self, /) -> bool:
        """
        Whether the exact result needed no rounding.
        """
    @staticmethod
    def from_json(text: str) -> Rounded:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """
    @property
    def value(self, /) -> Money:
        """
        The amount after rounding.
        """

@disjoint_base
class Rule:
    """
    How a phase finds what a lot pays.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[Any]]: ...
    def __replace__(self, /, **changes: Any) -> Rule:
        """
        The same variant with some fields changed and all checks made again; `copy.replace(variant, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> Rule:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: an object with `kind`.
        """
    @final
    class ByReference(Rule):
        """
        The items whose id or reference the payer quoted, oldest due first (按单号核销).
        """
        __match_args__: Final = ("unknown",)
        def __new__(cls, /, *, unknown: UnknownReference = ...) -> Rule.ByReference: ...
        @property
        def unknown(self, /) -> UnknownReference:
            """
            What happens to money whose reference is not open.
            """
    @final
    class ExactGroup(Rule):
        """
        The one set of items that together is exactly what is left (全额勾对). Nothing is paid if several
        sets fit.
        """
        __match_args__: Final = ("most",)
        def __new__(cls, /, *, most: int = ...) -> Rule.ExactGroup: ...
        @property
        def most(self, /) -> int:
            """
            The most items looked at, 2 to 40; with more, the phase does nothing and says so.
            """
    @final
    class ExactItem(Rule):
        """
        The one item whose open amount is exactly what is left (金额相等、逐笔).
        """
        __match_args__: Final = ("ties",)
        def __new__(cls, /, *, ties: Ties = ...) -> Rule.ExactItem: ...
        @property
        def ties(self, /) -> Ties:
            """
            What to do if several items have that amount.
            """
    @final
    class ExactTotal(Rule):
        """
        All items looked at, if together they are exactly what is left (余额相等).
        """
        __match_args__: Final = ("group_by",)
        def __new__(cls, /, *, group_by: str | None = None) -> Rule.ExactTotal: ...
        @property
        def group_by(self, /) -> str | None:
            """
            Add up by this field of the items instead, such as the payment term; of several groups that fit,
            the one with the oldest due date. Items without the field are one more group.
            """
    @final
    class InOrder(Rule):
        """
        Item after item until nothing is left (先到期先核销).
        """
        __match_args__: Final = ("order",)
        def __new__(cls, /, *, order: Sequence[Sort] = ...) -> Rule.InOrder: ...
        @property
        def order(self, /) -> tuple[Sort, ...]:
            """
            What the items are sorted by. None: due date, then issue date. Ties are broken by due date,
            issue date and id.
            """
    @final
    class ProRata(Rule):
        """
        All items looked at in proportion to what is open (按比例). What rounding leaves goes to the largest
        remainders; no item gets more than it lacks.
        """
        __match_args__: Final = ()
        def __new__(cls, /) -> Rule.ProRata: ...
    @final
    class Together(Rule):
        """
        All lots that are left and all items looked at, if both sides add up to the same (往来两清).
        """
        __match_args__: Final = ()
        def __new__(cls, /) -> Rule.Together: ...

@final
class Schedule:
    """
    The installments of a contract, in the order of the terms.
    """
    __match_args__: Final[tuple[str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    @overload
    def __getitem__(self, index: SupportsIndex, /) -> Installment: ...
    @overload
    def __getitem__(self, index: slice, /) -> tuple[Installment, ...]: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> InstallmentIterator: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, total: Money, installments: Sequence[Installment], residue: Money) -> Schedule: ...
    def __replace__(self, /, **changes: Any) -> Schedule:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    def __reversed__(self, /) -> InstallmentIterator: ...
    @staticmethod
    def from_json(text: str) -> Schedule:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def installments(self, /) -> tuple[Installment, ...]:
        """
        The installments.
        """
    @property
    def residue(self, /) -> Money:
        """
        What rounding left over and the remainder policy placed; zero if every share was exact.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """
    @property
    def total(self, /) -> Money:
        """
        The contract amount: exactly what the installments add up to.
        """

@final
class Scheme:
    """
    An ordered list of phases, and what holds in all of them.
    """
    __match_args__: Final[tuple[str, str, str, str, str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, phases: Sequence[Phase], *, partial: Partial = ..., turn: Turn = ..., lot_order: LotOrder = ..., keys: Sequence[str] = ..., discounts: Discounts = ..., tolerance: Tolerance | None = None, inside: Sequence[Tier] = ...) -> Scheme: ...
    def __replace__(self, /, **changes: Any) -> Scheme:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def discounts(self, /) -> Discounts:
        """
        What is done with discounts for paying early.
        """
    @staticmethod
    def from_json(text: str) -> Scheme:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def inside(self, /) -> tuple[Tier, ...]:
        """
        How an amount is divided over the parts of an item: tier after tier, within a tier in proportion
        to what is open. Parts no tier names come last, in the order of the item. None: by item order.
        """
    @property
    def keys(self, /) -> tuple[str, ...]:
        """
        Fields that must be equal on lot and item in every phase (核销规则的必配项), at most 8. A lot or an
        item without one of them is not settled by any phase.
        """
    @property
    def lot_order(self, /) -> LotOrder:
        """
        In which order lots are used.
        """
    @staticmethod
    def oldest_due_first() -> Scheme:
        """
        The oldest due item first, and nothing else.
        """
    @property
    def partial(self, /) -> Partial:
        """
        Whether an item may be paid in part.
        """
    @property
    def phases(self, /) -> tuple[Phase, ...]:
        """
        The phases in order, 1 to 32.
        """
    @staticmethod
    def standard() -> Scheme:
        """
        What the payer quoted, else the one item with exactly this amount, else all items if they add up,
        else the oldest due first.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """
    @property
    def tolerance(self, /) -> Tolerance | None:
        """
        How much may be missing of an item for it to be settled all the same. Absent: nothing.
        """
    @property
    def turn(self, /) -> Turn:
        """
        Whose turn it is: all phases for one lot, or all lots in one phase.
        """

@final
class Scope:
    """
    One limit of what a lot may pay: the field must have one of these values.
    """
    __match_args__: Final[tuple[str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, field: str, values: Sequence[Value]) -> Scope: ...
    def __replace__(self, /, **changes: Any) -> Scope:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def field(self, /) -> str:
        """
        The name of the field of the item.
        """
    @staticmethod
    def from_json(text: str) -> Scope:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """
    @property
    def values(self, /) -> tuple[Value, ...]:
        """
        The values it may have, 1 to 1,000.
        """

@final
class Selection:
    """
    Which items a phase looks at: open ones of the lot's customer in its currency, within its scope.
    """
    __match_args__: Final[tuple[str, str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, reach: Reach = ..., kinds: Sequence[ItemKind] = ..., disputed: Disputed = ..., keys: Sequence[str] = ..., within_days: int | None = None) -> Selection: ...
    def __replace__(self, /, **changes: Any) -> Selection:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def disputed(self, /) -> Disputed:
        """
        Whether disputed ones take part.
        """
    @staticmethod
    def from_json(text: str) -> Selection:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def keys(self, /) -> tuple[str, ...]:
        """
        Fields that must be equal on lot and item, beside those of the scheme; at most 8.
        """
    @property
    def kinds(self, /) -> tuple[ItemKind, ...]:
        """
        Of which kinds. None named: ordinary ones and late charges.
        """
    @property
    def reach(self, /) -> Reach:
        """
        How far along they must be.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """
    @property
    def within_days(self, /) -> int | None:
        """
        The most days between the day the lot arrived and the due date, either way. Absent: any number.
        """

@disjoint_base
class Share:
    """
    Which part of the amount a line takes. A rule in the order of the lines, so that any term of Odoo,
    ERPNext, Tryton or OCA can be written down.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[Any]]: ...
    def __replace__(self, /, **changes: Any) -> Share:
        """
        The same variant with some fields changed and all checks made again; `copy.replace(variant, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> Share:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: an object with `kind`.
        """
    @final
    class Fixed(Share):
        """
        A fixed amount, zero or more; of a negative total (a credit note) it takes the sign.
        """
        __match_args__: Final = ("amount",)
        def __new__(cls, /, amount: Money) -> Share.Fixed: ...
        @property
        def amount(self, /) -> Money:
            """
            The amount.
            """
    @final
    class Percent(Share):
        """
        A percentage of the whole amount.
        """
        __match_args__: Final = ("percent", "multiple")
        def __new__(cls, /, percent: int | str | Decimal, *, multiple: Money | None = None) -> Share.Percent: ...
        @property
        def multiple(self, /) -> Money | None:
            """
            Round to a multiple of this amount instead of the minor unit, such as whole yuan.
            """
        @property
        def percent(self, /) -> Decimal:
            """
            The percentage.
            """
    @final
    class PercentOfRest(Share):
        """
        A percentage of what the lines before it left.
        """
        __match_args__: Final = ("percent",)
        def __new__(cls, /, percent: int | str | Decimal) -> Share.PercentOfRest: ...
        @property
        def percent(self, /) -> Decimal:
            """
            The percentage.
            """
    @final
    class Rest(Share):
        """
        What the other lines leave (余额行). Several such lines share it by weight.
        """
        __match_args__: Final = ("weight",)
        def __new__(cls, /, *, weight: int = ...) -> Share.Rest: ...
        @property
        def weight(self, /) -> int:
            """
            0 to 10¹²; 1 unless said otherwise.
            """

@final
class Sort:
    """
    One key of an order.
    """
    __match_args__: Final[tuple[str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, by: SortBy, *, descending: bool = ...) -> Sort: ...
    def __replace__(self, /, **changes: Any) -> Sort:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def by(self, /) -> SortBy:
        """
        What is compared.
        """
    @property
    def descending(self, /) -> bool:
        """
        Whether the largest comes first.
        """
    @staticmethod
    def from_json(text: str) -> Sort:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class Split:
    """
    The parts, in the order asked for, and the residue that the policy placed.
    """
    __match_args__: Final[tuple[str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, parts: Sequence[Money], residue: Money) -> Split: ...
    def __replace__(self, /, **changes: Any) -> Split:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> Split:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def parts(self, /) -> tuple[Money, ...]:
        """
        The parts; they add up to the total exactly.
        """
    @property
    def residue(self, /) -> Money:
        """
        What rounding each part by itself left over (or lacked, if negative), already inside the parts.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@disjoint_base
class Start:
    """
    Where a due rule begins to count.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[Any]]: ...
    def __replace__(self, /, **changes: Any) -> Start:
        """
        The same variant with some fields changed and all checks made again; `copy.replace(variant, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> Start:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: an object with `kind`.
        """
    @final
    class Date(Start):
        """
        A fixed date.
        """
        __match_args__: Final = ("date",)
        def __new__(cls, /, date: datetime.date) -> Start.Date: ...
        @property
        def date(self, /) -> datetime.date:
            """
            The date.
            """
    @final
    class Event(Start):
        """
        A business event or milestone (里程碑): signing, delivery, acceptance, invoice … The line has no
        date until the event is reported.
        """
        __match_args__: Final = ("event",)
        def __new__(cls, /, event: str) -> Start.Event: ...
        @property
        def event(self, /) -> str:
            """
            The name of the event, the caller's own.
            """
    @final
    class Previous(Start):
        """
        The due date of the line before it.
        """
        __match_args__: Final = ()
        def __new__(cls, /) -> Start.Previous: ...

@disjoint_base
class Step:
    """
    One step from a date to a later (or earlier) one; a due rule is a list of them, applied in order.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[Any]]: ...
    def __replace__(self, /, **changes: Any) -> Step:
        """
        The same variant with some fields changed and all checks made again; `copy.replace(variant, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> Step:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: an object with `kind`.
        """
    @final
    class DayOfMonth(Step):
        """
        That day of the same month, or its last day if the month is shorter.
        """
        __match_args__: Final = ("day",)
        def __new__(cls, /, day: int) -> Step.DayOfMonth: ...
        @property
        def day(self, /) -> int:
            """
            1 to 31.
            """
    @final
    class Days(Step):
        """
        So many calendar days later; negative is earlier.
        """
        __match_args__: Final = ("days",)
        def __new__(cls, /, days: int) -> Step.Days: ...
        @property
        def days(self, /) -> int:
            """
            -36,500 to 36,500.
            """
    @final
    class EndOfMonth(Step):
        """
        The last day of the month.
        """
        __match_args__: Final = ()
        def __new__(cls, /) -> Step.EndOfMonth: ...
    @final
    class Months(Step):
        """
        So many months later on the anchor day: the day of the month that the step before meant. From
        31 January one month leads to 28 February, and one more to 31 March; from the end of a month, to
        the end of a month.
        """
        __match_args__: Final = ("months",)
        def __new__(cls, /, months: int) -> Step.Months: ...
        @property
        def months(self, /) -> int:
            """
            -1,200 to 1,200.
            """
    @final
    class PaymentDays(Step):
        """
        The first of these days of the month on or after the date (付款日).
        """
        __match_args__: Final = ("days",)
        def __new__(cls, /, days: Sequence[int]) -> Step.PaymentDays: ...
        @property
        def days(self, /) -> tuple[int, ...]:
            """
            1 to 31 each, in any order; a day the month lacks is its last day.
            """

@final
class Taken:
    """
    A part of a residue.
    """
    __match_args__: Final[tuple[str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, line: int, amount: Money) -> Taken: ...
    def __replace__(self, /, **changes: Any) -> Taken:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Money:
        """
        How much.
        """
    @staticmethod
    def from_json(text: str) -> Taken:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def line(self, /) -> int:
        """
        The position of the line or balance that took it, counted from 0.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class TermLine:
    """
    One line of the terms.
    """
    __match_args__: Final[tuple[str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, share: Share, due: Due, *, purpose: Purpose = ..., label: str | None = None) -> TermLine: ...
    def __replace__(self, /, **changes: Any) -> TermLine:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def due(self, /) -> Due:
        """
        When it is due.
        """
    @staticmethod
    def from_json(text: str) -> TermLine:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def label(self, /) -> str | None:
        """
        A name of the caller's for the line, carried to the installment.
        """
    @property
    def purpose(self, /) -> Purpose:
        """
        What kind of installment it is.
        """
    @property
    def share(self, /) -> Share:
        """
        Which part of the amount.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class Terms:
    """
    The payment terms of a contract.
    """
    __match_args__: Final[tuple[str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, lines: Sequence[TermLine], *, rounding: Rounding = ..., remainder: Remainder = ..., business_day: BusinessDay = ...) -> Terms: ...
    def __replace__(self, /, **changes: Any) -> Terms:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def business_day(self, /) -> BusinessDay:
        """
        What happens to a due date that is not a business day; anything but `unadjusted` needs a calendar.
        """
    @staticmethod
    def equal(count: int, first: Due, *, months: int = ...) -> Terms:
        """
        So many equal installments, one every so many months, the first as `first` says. Month ends keep
        their anchor: from 31 January to 28 February to 31 March.
        """
    @staticmethod
    def from_json(text: str) -> Terms:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def lines(self, /) -> tuple[TermLine, ...]:
        """
        The lines, 1 to 10,000.
        """
    @staticmethod
    def percent(*lines: tuple[int | str | Decimal, Due]) -> Terms:
        """
        Terms by percentages that add up to 100, as in 30/40/30 (首款30%、中期40%、尾款30%).

        Halves are rounded up, the last line takes what rounding leaves, dates stay where they fall;
        `copy.replace` changes any of it.
        """
    @property
    def remainder(self, /) -> Remainder:
        """
        Which line takes what rounding leaves over, among percentages that add up to 100 or among the
        lines that share the rest.
        """
    @property
    def rounding(self, /) -> Rounding:
        """
        How each share is rounded to the minor unit.
        """
    def schedule(self, total: Money, /, *, events: Mapping[str, datetime.date] | Sequence[EventDate] | None = None, calendar: Calendar | None = None, **dates: datetime.date) -> Schedule:
        """
        Makes the schedule of a contract. The same request always gives the same answer.

        Events that have happened are keywords (`signing=date(2026, 1, 31)`), or, where a name is no
        identifier, entries of `events`. A line whose event has not been reported has no date yet. `calendar`
        is needed if the terms move dates off holidays.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class Tier:
    """
    Components that are paid together.
    """
    __match_args__: Final[tuple[str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, components: Sequence[str]) -> Tier: ...
    def __replace__(self, /, **changes: Any) -> Tier:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def components(self, /) -> tuple[str, ...]:
        """
        The components, 1 to 32.
        """
    @staticmethod
    def from_json(text: str) -> Tier:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class Tolerance:
    """
    How much may be missing of an item (尾差) for it to be settled all the same.
    """
    __match_args__: Final[tuple[str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, amount: Money, *, percent: int | str | Decimal | None = None, as_kind: DifferenceKind) -> Tolerance: ...
    def __replace__(self, /, **changes: Any) -> Tolerance:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Money:
        """
        At most this much of one item, more than zero; items in another currency have no tolerance.
        """
    @property
    def as_kind(self, /) -> DifferenceKind:
        """
        What becomes of the difference.
        """
    @staticmethod
    def from_json(text: str) -> Tolerance:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def percent(self, /) -> Decimal | None:
        """
        And at most this part of what the item had open when the call began. Absent: no such limit.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class Total:
    """
    The figures of one currency: `received = allocated + left_over`, always.
    """
    __match_args__: Final[tuple[str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, currency: str | Currency, received: Money, allocated: Money, left_over: Money) -> Total: ...
    def __replace__(self, /, **changes: Any) -> Total:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def allocated(self, /) -> Money:
        """
        What the lines pay.
        """
    @property
    def currency(self, /) -> Currency:
        """
        The currency.
        """
    @staticmethod
    def from_json(text: str) -> Total:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def left_over(self, /) -> Money:
        """
        What stays on account.
        """
    @property
    def received(self, /) -> Money:
        """
        What the lots had.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@disjoint_base
class Value:
    """
    The value of a field, typed.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[Any]]: ...
    def __replace__(self, /, **changes: Any) -> Value:
        """
        The same variant with some fields changed and all checks made again; `copy.replace(variant, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> Value:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: an object with `kind`.
        """
    @final
    class Amount(Value):
        """
        An amount of money.
        """
        __match_args__: Final = ("amount",)
        def __new__(cls, /, amount: Money) -> Value.Amount: ...
        @property
        def amount(self, /) -> Money:
            """
            The amount.
            """
    @final
    class Date(Value):
        """
        A date.
        """
        __match_args__: Final = ("date",)
        def __new__(cls, /, date: datetime.date) -> Value.Date: ...
        @property
        def date(self, /) -> datetime.date:
            """
            The date.
            """
    @final
    class Flag(Value):
        """
        Yes or no.
        """
        __match_args__: Final = ("flag",)
        def __new__(cls, /, flag: bool) -> Value.Flag: ...
        @property
        def flag(self, /) -> bool:
            """
            Whether it is so.
            """
    @final
    class Text(Value):
        """
        A number, code or name.
        """
        __match_args__: Final = ("text",)
        def __new__(cls, /, text: str) -> Value.Text: ...
        @property
        def text(self, /) -> str:
            """
            The text, in the form of an identifier.
            """
    @final
    class Whole(Value):
        """
        A whole number.
        """
        __match_args__: Final = ("whole",)
        def __new__(cls, /, whole: int) -> Value.Whole: ...
        @property
        def whole(self, /) -> int:
            """
            The number.
            """

def _refuse(text: str) -> None:
    """
    Raises a refusal from its JSON form: for tests, which walk every kind.
    """

def _unknown_name(value: Any) -> None:
    """
    Raises the refusal of a value that is not a member of an enum.
    """

def aging(items: Sequence[Receivable], limits: Sequence[int], *, as_of: datetime.date) -> list[AgingRow]:
    """
    Sorts what is open on `as_of` into buckets of days past due, one row per currency.

    `limits` are inclusive and rise: with `[30, 60, 90]` an item 30 days past due stands in the first
    bucket, one 31 days past due in the second, and one 91 days past due in the fourth and last. An
    item due today is not overdue (Odoo, Tryton), and an item issued later is not there yet. Buckets have no gap and no overlap.
    """

def allocate(lots: Sequence[Lot], items: Sequence[Receivable], scheme: Scheme, *, as_of: datetime.date) -> Plan:
    """
    Proposes which money pays which items.

    Money only pays items of its own customer in its own currency. Lots are used by the date they
    arrived, then by id. The time is that of sorting the items once; no lot looks twice at what was
    already paid.
    """

def call(name: str, given: str) -> str:
    """
    Calls a function by its name, from JSON text to JSON text; the form of the conformance vectors.
    """

def check_foreign_entry(entry: ForeignEntry) -> EntryCheck:
    """
    Checks a document before it is booked: the total in the base currency is the total at the rate, halves
    away from zero, and the lines add up in both currencies, all exactly (用友U8).
    """

def clean_id(text: str) -> str:
    """
    Repairs typed or exported text, then takes it: normal form NFKC (full-width to half-width),
    invisible characters dropped, blanks trimmed. A choice of the caller, never made silently.
    """

def clear_foreign(base: str | Currency, lots: Sequence[ForeignLot], items: Sequence[ForeignItem], lines: Sequence[ClearingLine], policy: ClearingPolicy) -> ForeignClearing:
    """
    Values settled lines in the base currency and states the difference of each.

    All lines of one lot are valued once and together, then each apart, and the residue goes where the
    policy says (用友U8: to the first line); so are all lines of one item. Used up in its own currency is used
    up in the books: the last line takes all of the book value, whatever the rate.
    """

def convert(amount: Money, quote: Quote, *, rounding: Rounding) -> Converted:
    """
    Turns one amount.
    """

def convert_parts(amounts: Sequence[Money], quote: Quote, *, rounding: Rounding, remainder: Remainder) -> ConvertedParts:
    """
    Turns several amounts so that they add up to their sum turned once, as 用友U8 does for a batch of
    settlements: there the residue goes to the first.
    """

def exact_sum(amounts: Sequence[Money], target: Money, *, budget: int | None = None) -> ExactSum:
    """
    Looks for the sets of amounts that are together exactly the target.

    Any 40 amounts are answered, more of them if many are equal, round or out of question. The work
    doubles with every second amount and needs at most 48 MiB.
    """

def inverse_quote(quote: Quote) -> Quote:
    """
    The quote of the other direction, exactly: 12 dollars for 10 euros from 1.2 dollars for a euro.
    """

def revalue(base: str | Currency, balances: Sequence[ForeignBalance], quotes: Sequence[Quote], policy: RevaluationPolicy) -> Revaluation:
    """
    Adjusts open foreign balances to the closing rate.

    Adjusted is original × closing rate; the difference is adjusted less book. A balance of zero keeps no
    book value (结清). All balances of one currency and kind are also adjusted once together, and the residue
    is spread as the policy says.
    """

def settle(items: Sequence[Receivable], plan: Plan) -> list[Receivable]:
    """
    The items as they are after the plan: the same records with less open.
    """

def split(total: Money, by: Parts, *, remainder: Remainder, rounding: Rounding) -> Split:
    """
    Divides `total` into parts that add up to it to the minor unit.

    With `Rounding.Floor` a negative total is not the mirror image of the positive one (moneyphp
    behaves so); with `Rounding.Down` it is.
    """

def walk(from_: datetime.date, steps: Sequence[Step]) -> datetime.date:
    """
    Applies the steps to a date, in order.
    """
