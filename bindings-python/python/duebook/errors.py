# Generated from the core's source by `cargo test -p duebook-tests --test mirror`; do not edit.
"""What the library refuses, and where (拒绝原因): one exception for each code."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime

    from duebook._native import Currency, Money

__all__ = [
    "DuebookError",
    "AmountSyntaxError",
    "AmountTooPreciseError",
    "AmountTooLargeError",
    "AmountNegativeError",
    "AmountNotPositiveError",
    "AmountZeroError",
    "CurrencyUnknownError",
    "CurrencyReservedError",
    "CurrencyMismatchError",
    "DateSyntaxError",
    "DateOutOfRangeError",
    "InstantSyntaxError",
    "InstantOutOfRangeError",
    "NoBusinessDayError",
    "PercentSyntaxError",
    "PercentOutOfRangeError",
    "PercentTotalError",
    "IdEmptyError",
    "TextTooLongError",
    "IdCharacterError",
    "NumberOutOfRangeError",
    "WeightsAllZeroError",
    "EmptyError",
    "TooManyError",
    "DuplicateIdError",
    "UnknownItemError",
    "UnknownEventError",
    "NoPreviousLineError",
    "ResidueFlipsSignError",
    "LinesDoNotAddUpError",
    "CustomerMismatchError",
    "OverAllocatedError",
    "InsufficientAvailableError",
    "NotYetReceivedError",
    "NotYetIssuedError",
    "OutOfScopeError",
    "PartsDoNotAddUpError",
    "DuplicatePhaseError",
    "PhaseUnreachableError",
    "PhaseContradictionError",
    "BudgetExceededError",
    "PartExceedsWholeError",
    "TotalBelowPaidError",
    "BucketTwiceError",
    "BucketsMixedError",
    "BucketMissingError",
    "UnknownComponentError",
    "UnknownInstallmentError",
    "PaidExceedsInstallmentError",
    "RateSyntaxError",
    "RateOutOfRangeError",
    "RateDirectionError",
    "RateMissingError",
    "DuplicateQuoteError",
    "CurrenciesEqualError",
    "ConvertsToZeroError",
    "UnknownLotError",
    "BaseNotAmountError",
    "BookDiffersError",
    "UnknownAccountError",
    "UnknownHoldError",
    "UnknownMovementError",
    "AccountExistsError",
    "AccountClosedError",
    "AccountNotClosedError",
    "InsufficientBalanceError",
    "ShortLaterError",
    "BackDatedError",
    "TooEarlyError",
    "HoldResolvedError",
    "HoldLapsedError",
    "HoldNotLapsedError",
    "HoldPurposeError",
    "OverCapturedError",
    "OtherAccountError",
    "TransferToSelfError",
    "ExpiredError",
    "NotExpiredError",
    "OutsideScopeError",
    "NotRefundableError",
    "DepositBindingError",
    "NotForfeitableError",
    "UnidentifiedMoneyError",
    "AlreadyIdentifiedError",
    "NotReclassifiableError",
    "NotUndoableError",
    "OverUndoneError",
    "DependsOnError",
    "NumberTwiceError",
    "OverReversedError",
    "UnknownLinkError",
    "AlreadyUndoneError",
    "LinkOverUndoneError",
    "LinkDependsOnError",
    "BeforeDocumentError",
    "AmountNotNegativeError",
    "NotWrittenOffError",
    "SameCustomerError",
    "NotOfCustomerError",
    "OrderConflictError",
    "VersionConflictError",
    "ClockBackError",
    "PeriodClosedError",
    "PeriodOpenError",
    "OtherBookError",
    "SequenceBrokenError",
    "TornBatchError",
    "NotCanonicalError",
    "FormatUnknownError",
    "EventMismatchError",
    "UnknownCustomerError",
    "CustomerMergedError",
    "CustomerBusyError",
    "UnknownContractError",
    "ContractStatusError",
    "UnknownReceiptError",
    "ReceiptStatusError",
    "UnknownRefundError",
    "UnknownAllocationError",
    "ItemStandingError",
    "ItemTouchedError",
    "AlreadyRecordedError",
    "NothingToDoError",
    "DigestMismatchError",
    "DigestSyntaxError",
    "LogTooShortError",
    "LogShortenedError",
    "ProofCountError",
    "ProofLengthError",
    "ProofRefutedError",
    "HeadsContradictError",
    "LogHeaderError",
    "LogFormatNewerError",
    "TextCharacterError",
    "TaxDoesNotAddUpError",
    "RateTwiceError",
    "HomeSignError",
    "AmountNotZeroError",
    "RuleMissingError",
    "FeeNotBookedError",
    "RuleTwiceError",
    "RuleUnbalancedError",
    "AccountMissingError",
    "DimensionMissingError",
    "DimensionReservedError",
    "KeyConflictError",
    "VoucherDiffersError",
    "VoucherUnbalancedError",
    "ReversesItselfError",
    "UnknownPersonError",
    "PersonAbsentError",
    "ManagerCycleError",
    "DuplicateLimitError",
    "WrongActionError",
    "PolicyNotInForceError",
    "FactMissingError",
    "FactNotExpectedError",
    "NoBranchError",
    "NoApproverError",
    "UnknownStepError",
    "CaseBrokenError",
    "CaseClosedError",
    "StepNotOpenError",
    "InstantBackwardError",
    "ApprovalStaleError",
    "OwnRequestError",
    "NotApproverError",
    "AlreadyAnsweredError",
    "AlreadyApproverError",
    "SecondStepError",
    "AuthorityExceededError",
    "NotRequesterError",
    "StepForbidsError",
    "ApprovalPendingError",
    "ApprovalDeniedError",
    "ApprovalExpiredError",
    "FieldProtectedError",
    "FiguresHiddenError",
    "RangeBackwardError",
    "NotAllowedError",
    "UnknownCaseError",
    "CaseDoneError",
    "SeveralApprovalsError",
    "ActionTakenError",
    "UnknownPolicyError",
    "DateOutOfReachError",
    "CompactSyntaxError",
    "RefundNotPaidError",
    "WindowBackwardError",
    "WindowWithoutAnchorError",
    "StatementFormatUnknownError",
    "EncodingUnknownError",
    "TextEncodingError",
    "StatementSyntaxError",
    "RunningBalanceError",
    "ClosingBalanceError",
    "PageBalanceError",
    "StatementTotalError",
    "DetailsSumError",
    "StatementUnprovenError",
    "StatementTwiceError",
    "AmountTextError",
    "DateTextError",
    "DialectOpenError",
    "DialectContradictoryError",
    "AccountTextError",
    "AccountLossyError",
    "AccountCheckError",
    "TableQuoteError",
    "TableUnknownError",
    "TableLayoutError",
    "TableCellError",
    "TableRowError",
    "ExceptionClosedError",
    "PeriodNotReadyError",
    "NoHomeCurrencyError",
    "UnknownRevaluationError",
    "RevaluationStandsError",
    "RevaluationUndoneError",
    "GroupCycleError",
    "SegmentWithoutRatesError",
    "UnknownExceptionError",
    "UnknownFieldError",
    "MissingFieldError",
    "DuplicateFieldError",
    "UnknownVariantError",
    "WrongTypeError",
    "JsonSyntaxError",
]


class DuebookError(Exception):
    """A refusal: nothing was changed, nothing was guessed.

    `code` is stable and made for branching; `path` names the field in the spelling of the JSON form
    (`items[3].open`; empty if the value itself was the argument); the figures are typed attributes.
    """

    code: str = ""
    """The stable name of the kind."""
    path: str
    """Where: `items[3].open`."""
    en: str
    """The message in English, without the path."""
    zh: str
    """The message in Chinese (中文说明), without the path."""
    _fields: tuple[str, ...] = ()

    def __init__(self, en: str, zh: str, path: str = "") -> None:
        super().__init__(f"{path}: {en}" if path else en)
        self.en = en
        self.zh = zh
        self.path = path

    @property
    def fields(self) -> dict[str, object]:
        """The figures of the refusal by name."""
        return {name: getattr(self, name) for name in self._fields}

    def __reduce__(self) -> tuple[object, ...]:
        # All attributes as they are now, notes and those of a caller included; no constructor runs.
        return _again, (type(self), self.args), vars(self).copy()


def _again(kind: type[DuebookError], args: tuple[object, ...]) -> DuebookError:
    return kind.__new__(kind, *args)


class AmountSyntaxError(DuebookError, ValueError):
    """The text is not a plain decimal number: digits, at most one point, an optional leading minus."""

    code = "amount_syntax"
    text: str
    """The text as given."""
    position: int
    """The first character that does not fit, counted from 1."""
    _fields = ("text", "position")

    def __init__(
        self, en: str, zh: str, path: str = "", *, text: str, position: int
    ) -> None:
        super().__init__(en, zh, path)
        self.text = text
        self.position = position


class AmountTooPreciseError(DuebookError, ValueError):
    """The amount has more decimal places than its currency. Nothing is rounded silently."""

    code = "amount_too_precise"
    text: str
    """The amount as given."""
    currency: Currency
    """The currency."""
    digits: int
    """The decimal places the currency has."""
    _fields = ("text", "currency", "digits")

    def __init__(
        self, en: str, zh: str, path: str = "", *, text: str, currency: Currency, digits: int
    ) -> None:
        super().__init__(en, zh, path)
        self.text = text
        self.currency = currency
        self.digits = digits


class AmountTooLargeError(DuebookError, ValueError):
    """The amount, or a sum on the way, is larger than the library holds."""

    code = "amount_too_large"
    text: str
    """The amount as given; empty for the result of a calculation."""
    limit: int
    """The largest absolute amount, in minor units."""
    _fields = ("text", "limit")

    def __init__(
        self, en: str, zh: str, path: str = "", *, text: str, limit: int
    ) -> None:
        super().__init__(en, zh, path)
        self.text = text
        self.limit = limit


class AmountNegativeError(DuebookError, ValueError):
    """The amount is below zero where only zero or more makes sense."""

    code = "amount_negative"
    amount: Money
    """The amount."""
    _fields = ("amount",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, amount: Money
    ) -> None:
        super().__init__(en, zh, path)
        self.amount = amount


class AmountNotPositiveError(DuebookError, ValueError):
    """The amount must be more than zero."""

    code = "amount_not_positive"
    amount: Money
    """The amount."""
    _fields = ("amount",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, amount: Money
    ) -> None:
        super().__init__(en, zh, path)
        self.amount = amount


class AmountZeroError(DuebookError, ValueError):
    """Nothing can be scheduled over zero."""

    code = "amount_zero"


class CurrencyUnknownError(DuebookError, ValueError):
    """Neither an ISO 4217 code with minor units nor a declared currency such as `PTS:0`."""

    code = "currency_unknown"
    text: str
    """The text as given."""
    _fields = ("text",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, text: str
    ) -> None:
        super().__init__(en, zh, path)
        self.text = text


class CurrencyReservedError(DuebookError, ValueError):
    """The code belongs to ISO 4217 and has a fixed number of digits there."""

    code = "currency_reserved"
    text: str
    """The code."""
    digits: int
    """The digits ISO 4217 gives it."""
    _fields = ("text", "digits")

    def __init__(
        self, en: str, zh: str, path: str = "", *, text: str, digits: int
    ) -> None:
        super().__init__(en, zh, path)
        self.text = text
        self.digits = digits


class CurrencyMismatchError(DuebookError, ValueError):
    """Two currencies met where one is needed. Amounts are never converted silently."""

    code = "currency_mismatch"
    expected: Currency
    """The currency needed."""
    found: Currency
    """The currency found."""
    item: str | None
    """The open item concerned, if there is one."""
    _fields = ("expected", "found", "item")

    def __init__(
        self, en: str, zh: str, path: str = "", *, expected: Currency, found: Currency, item: str | None = None
    ) -> None:
        super().__init__(en, zh, path)
        self.expected = expected
        self.found = found
        self.item = item


class DateSyntaxError(DuebookError, ValueError):
    """Not a date of the form `YYYY-MM-DD`, or a day the calendar does not have."""

    code = "date_syntax"
    text: str
    """The text as given."""
    _fields = ("text",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, text: str
    ) -> None:
        super().__init__(en, zh, path)
        self.text = text


class DateOutOfRangeError(DuebookError, ValueError):
    """The date lies, or a rule led, outside the years 0001 to 9999."""

    code = "date_out_of_range"
    text: str
    """The last date before the range was left, as text."""
    _fields = ("text",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, text: str
    ) -> None:
        super().__init__(en, zh, path)
        self.text = text


class InstantSyntaxError(DuebookError, ValueError):
    """A text is not an instant of the form `YYYY-MM-DDTHH:MM:SS[.f]Z`."""

    code = "instant_syntax"
    text: str
    """The text."""
    _fields = ("text",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, text: str
    ) -> None:
        super().__init__(en, zh, path)
        self.text = text


class InstantOutOfRangeError(DuebookError, ValueError):
    """An instant would lie outside the years 1 to 9999."""

    code = "instant_out_of_range"
    text: str
    """The instant it starts from, or the number given."""
    _fields = ("text",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, text: str
    ) -> None:
        super().__init__(en, zh, path)
        self.text = text


class NoBusinessDayError(DuebookError, ValueError):
    """No business day was found within the limit."""

    code = "no_business_day"
    from_: datetime.date
    """The date the search began."""
    limit: int
    """The days searched."""
    _fields = ("from_", "limit")

    def __init__(
        self, en: str, zh: str, path: str = "", *, from_: datetime.date, limit: int
    ) -> None:
        super().__init__(en, zh, path)
        self.from_ = from_
        self.limit = limit


class PercentSyntaxError(DuebookError, ValueError):
    """Not a percentage in plain decimal form with at most 8 decimal places."""

    code = "percent_syntax"
    text: str
    """The text as given."""
    _fields = ("text",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, text: str
    ) -> None:
        super().__init__(en, zh, path)
        self.text = text


class PercentOutOfRangeError(DuebookError, ValueError):
    """The percentage is outside 0 to 100."""

    code = "percent_out_of_range"
    text: str
    """The text as given."""
    limit: int
    """The largest percentage."""
    _fields = ("text", "limit")

    def __init__(
        self, en: str, zh: str, path: str = "", *, text: str, limit: int
    ) -> None:
        super().__init__(en, zh, path)
        self.text = text
        self.limit = limit


class PercentTotalError(DuebookError, ValueError):
    """The percentages do not add up to 100 and no line takes the rest."""

    code = "percent_total"
    found: str
    """What they add up to."""
    _fields = ("found",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, found: str
    ) -> None:
        super().__init__(en, zh, path)
        self.found = found


class IdEmptyError(DuebookError, ValueError):
    """The identifier is empty."""

    code = "id_empty"


class TextTooLongError(DuebookError, ValueError):
    """The text is longer than the limit."""

    code = "text_too_long"
    length: int
    """Its length in bytes."""
    limit: int
    """The most bytes allowed."""
    _fields = ("length", "limit")

    def __init__(
        self, en: str, zh: str, path: str = "", *, length: int, limit: int
    ) -> None:
        super().__init__(en, zh, path)
        self.length = length
        self.limit = limit


class IdCharacterError(DuebookError, ValueError):
    """The identifier is not clean: a character that cannot be seen, a blank at an end, or text that is not
    in normal form NFKC.
    """

    code = "id_character"
    text: str
    """The identifier as given."""
    character: str
    """The character, as `U+200B`."""
    position: int
    """Its position, counted from 1."""
    _fields = ("text", "character", "position")

    def __init__(
        self, en: str, zh: str, path: str = "", *, text: str, character: str, position: int
    ) -> None:
        super().__init__(en, zh, path)
        self.text = text
        self.character = character
        self.position = position


class NumberOutOfRangeError(DuebookError, ValueError):
    """The number is outside its range."""

    code = "number_out_of_range"
    found: int
    """The number."""
    min: int
    """The smallest allowed."""
    max: int
    """The largest allowed."""
    _fields = ("found", "min", "max")

    def __init__(
        self, en: str, zh: str, path: str = "", *, found: int, min: int, max: int
    ) -> None:
        super().__init__(en, zh, path)
        self.found = found
        self.min = min
        self.max = max


class WeightsAllZeroError(DuebookError, ValueError):
    """All weights are zero: there is nobody to give the amount to."""

    code = "weights_all_zero"


class EmptyError(DuebookError, ValueError):
    """The list needs at least one element."""

    code = "empty"


class TooManyError(DuebookError, ValueError):
    """The list is longer than the limit."""

    code = "too_many"
    found: int
    """Its length."""
    limit: int
    """The most elements allowed."""
    _fields = ("found", "limit")

    def __init__(
        self, en: str, zh: str, path: str = "", *, found: int, limit: int
    ) -> None:
        super().__init__(en, zh, path)
        self.found = found
        self.limit = limit


class DuplicateIdError(DuebookError, ValueError):
    """The identifier stands twice in one list."""

    code = "duplicate_id"
    id: str
    """The identifier."""
    first: int
    """The position of its first use, counted from 0."""
    _fields = ("id", "first")

    def __init__(
        self, en: str, zh: str, path: str = "", *, id: str, first: int
    ) -> None:
        super().__init__(en, zh, path)
        self.id = id
        self.first = first


class UnknownItemError(DuebookError, ValueError):
    """The named open item is not in the list of items."""

    code = "unknown_item"
    item: str
    """The identifier."""
    _fields = ("item",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, item: str
    ) -> None:
        super().__init__(en, zh, path)
        self.item = item


class UnknownEventError(DuebookError, ValueError):
    """The reported event is not one the terms wait for."""

    code = "unknown_event"
    event: str
    """The event."""
    _fields = ("event",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, event: str
    ) -> None:
        super().__init__(en, zh, path)
        self.event = event


class NoPreviousLineError(DuebookError, ValueError):
    """The first line cannot count from the line before it."""

    code = "no_previous_line"


class ResidueFlipsSignError(DuebookError, ValueError):
    """What is left for this part has the opposite sign of the total: the other parts take too much."""

    code = "residue_flips_sign"
    residue: Money
    """What would be left."""
    total: Money
    """The total to be divided."""
    _fields = ("residue", "total")

    def __init__(
        self, en: str, zh: str, path: str = "", *, residue: Money, total: Money
    ) -> None:
        super().__init__(en, zh, path)
        self.residue = residue
        self.total = total


class LinesDoNotAddUpError(DuebookError, ValueError):
    """The lines do not add up to the total and no line takes the rest."""

    code = "lines_do_not_add_up"
    sum: Money
    """What they add up to."""
    total: Money
    """The total to be divided."""
    _fields = ("sum", "total")

    def __init__(
        self, en: str, zh: str, path: str = "", *, sum: Money, total: Money
    ) -> None:
        super().__init__(en, zh, path)
        self.sum = sum
        self.total = total


class CustomerMismatchError(DuebookError, ValueError):
    """The named item belongs to another customer."""

    code = "customer_mismatch"
    item: str
    """The item."""
    expected: str
    """The customer of the lot."""
    found: str
    """The customer of the item."""
    _fields = ("item", "expected", "found")

    def __init__(
        self, en: str, zh: str, path: str = "", *, item: str, expected: str, found: str
    ) -> None:
        super().__init__(en, zh, path)
        self.item = item
        self.expected = expected
        self.found = found


class OverAllocatedError(DuebookError, ValueError):
    """More is asked for than the item has open."""

    code = "over_allocated"
    item: str
    """The item."""
    open: Money
    """What is open."""
    asked: Money
    """What was asked for."""
    _fields = ("item", "open", "asked")

    def __init__(
        self, en: str, zh: str, path: str = "", *, item: str, open: Money, asked: Money
    ) -> None:
        super().__init__(en, zh, path)
        self.item = item
        self.open = open
        self.asked = asked


class InsufficientAvailableError(DuebookError, ValueError):
    """More is asked for than the lot has left."""

    code = "insufficient_available"
    lot: str
    """The lot."""
    available: Money
    """What is left."""
    asked: Money
    """What was asked for."""
    _fields = ("lot", "available", "asked")

    def __init__(
        self, en: str, zh: str, path: str = "", *, lot: str, available: Money, asked: Money
    ) -> None:
        super().__init__(en, zh, path)
        self.lot = lot
        self.available = available
        self.asked = asked


class NotYetReceivedError(DuebookError, ValueError):
    """The money arrived after the business date of the allocation."""

    code = "not_yet_received"
    lot: str
    """The lot."""
    received: datetime.date
    """When it arrived."""
    as_of: datetime.date
    """The business date of the allocation."""
    _fields = ("lot", "received", "as_of")

    def __init__(
        self, en: str, zh: str, path: str = "", *, lot: str, received: datetime.date, as_of: datetime.date
    ) -> None:
        super().__init__(en, zh, path)
        self.lot = lot
        self.received = received
        self.as_of = as_of


class NotYetIssuedError(DuebookError, ValueError):
    """The named item was issued after the business date of the allocation."""

    code = "not_yet_issued"
    item: str
    """The item."""
    issued: datetime.date
    """When it was issued."""
    as_of: datetime.date
    """The business date of the allocation."""
    _fields = ("item", "issued", "as_of")

    def __init__(
        self, en: str, zh: str, path: str = "", *, item: str, issued: datetime.date, as_of: datetime.date
    ) -> None:
        super().__init__(en, zh, path)
        self.item = item
        self.issued = issued
        self.as_of = as_of


class OutOfScopeError(DuebookError, ValueError):
    """The named item is outside what the lot may pay."""

    code = "out_of_scope"
    lot: str
    """The lot."""
    item: str
    """The item."""
    _fields = ("lot", "item")

    def __init__(
        self, en: str, zh: str, path: str = "", *, lot: str, item: str
    ) -> None:
        super().__init__(en, zh, path)
        self.lot = lot
        self.item = item


class PartsDoNotAddUpError(DuebookError, ValueError):
    """The parts of an item are not what it has open."""

    code = "parts_do_not_add_up"
    item: str
    """The item."""
    sum: Money
    """What the parts add up to."""
    open: Money
    """What is open."""
    _fields = ("item", "sum", "open")

    def __init__(
        self, en: str, zh: str, path: str = "", *, item: str, sum: Money, open: Money
    ) -> None:
        super().__init__(en, zh, path)
        self.item = item
        self.sum = sum
        self.open = open


class DuplicatePhaseError(DuebookError, ValueError):
    """The scheme has the same phase twice."""

    code = "duplicate_phase"
    first: int
    """The position of the first, from 0."""
    _fields = ("first",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, first: int
    ) -> None:
        super().__init__(en, zh, path)
        self.first = first


class PhaseUnreachableError(DuebookError, ValueError):
    """No money can reach the phase: an earlier one pays all it looks at."""

    code = "phase_unreachable"
    by: int
    """The position of the earlier one, from 0."""
    _fields = ("by",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, by: int
    ) -> None:
        super().__init__(en, zh, path)
        self.by = by


class PhaseContradictionError(DuebookError, ValueError):
    """The phase needs what another field of the scheme forbids."""

    code = "phase_contradiction"
    field: str
    """The field."""
    _fields = ("field",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, field: str
    ) -> None:
        super().__init__(en, zh, path)
        self.field = field


class BudgetExceededError(DuebookError, ValueError):
    """The call needs more searching than it is given."""

    code = "budget_exceeded"
    limit: int
    """The most steps."""
    _fields = ("limit",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, limit: int
    ) -> None:
        super().__init__(en, zh, path)
        self.limit = limit


class PartExceedsWholeError(DuebookError, ValueError):
    """A part is larger than its whole, or has the opposite sign."""

    code = "part_exceeds_whole"
    part: Money
    """The part."""
    whole: Money
    """The whole."""
    _fields = ("part", "whole")

    def __init__(
        self, en: str, zh: str, path: str = "", *, part: Money, whole: Money
    ) -> None:
        super().__init__(en, zh, path)
        self.part = part
        self.whole = whole


class TotalBelowPaidError(DuebookError, ValueError):
    """The new total is less than what has been paid, or than what stays frozen because of it."""

    code = "total_below_paid"
    total: Money
    """The new total."""
    paid: Money
    """What has been paid."""
    frozen: Money
    """What stays frozen: what has been paid, and what is kept whole because a part of it has."""
    _fields = ("total", "paid", "frozen")

    def __init__(
        self, en: str, zh: str, path: str = "", *, total: Money, paid: Money, frozen: Money
    ) -> None:
        super().__init__(en, zh, path)
        self.total = total
        self.paid = paid
        self.frozen = frozen


class BucketTwiceError(DuebookError, ValueError):
    """The schedule has no installment of this number.
    The order names the pair twice.
    """

    code = "bucket_twice"
    first: int
    """The position of the first, from 0."""
    _fields = ("first",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, first: int
    ) -> None:
        super().__init__(en, zh, path)
        self.first = first


class BucketsMixedError(DuebookError, ValueError):
    """The order comes back to a due kind that it had left, which paying installment by installment cannot follow."""

    code = "buckets_mixed"
    left: int
    """The last position of this due kind before, from 0."""
    _fields = ("left",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, left: int
    ) -> None:
        super().__init__(en, zh, path)
        self.left = left


class BucketMissingError(DuebookError, ValueError):
    """The order names the component, but not for this due kind."""

    code = "bucket_missing"
    when: str
    """The due kind: `pastDue`, `due` or `inAdvance`."""
    component: str
    """The component."""
    _fields = ("when", "component")

    def __init__(
        self, en: str, zh: str, path: str = "", *, when: str, component: str
    ) -> None:
        super().__init__(en, zh, path)
        self.when = when
        self.component = component


class UnknownComponentError(DuebookError, ValueError):
    """The component is not one that is known here."""

    code = "unknown_component"
    component: str
    """The component."""
    _fields = ("component",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, component: str
    ) -> None:
        super().__init__(en, zh, path)
        self.component = component


class UnknownInstallmentError(DuebookError, ValueError):
    """There is no installment of this number."""

    code = "unknown_installment"
    number: int
    """The number."""
    _fields = ("number",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, number: int
    ) -> None:
        super().__init__(en, zh, path)
        self.number = number


class PaidExceedsInstallmentError(DuebookError, ValueError):
    """More is paid of the receivable than the new schedule leaves of its installment."""

    code = "paid_exceeds_installment"
    item: str
    """The receivable."""
    paid: Money
    """What has been paid."""
    amount: Money
    """What the installment is now; zero if there is none any more."""
    _fields = ("item", "paid", "amount")

    def __init__(
        self, en: str, zh: str, path: str = "", *, item: str, paid: Money, amount: Money
    ) -> None:
        super().__init__(en, zh, path)
        self.item = item
        self.paid = paid
        self.amount = amount


class RateSyntaxError(DuebookError, ValueError):
    """Not a rate in plain decimal form with at most 12 decimal places."""

    code = "rate_syntax"
    text: str
    """The text as given."""
    _fields = ("text",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, text: str
    ) -> None:
        super().__init__(en, zh, path)
        self.text = text


class RateOutOfRangeError(DuebookError, ValueError):
    """The rate is zero or less, or has too many digits before the point."""

    code = "rate_out_of_range"
    text: str
    """The text as given."""
    limit: int
    """The most digits before the point."""
    _fields = ("text", "limit")

    def __init__(
        self, en: str, zh: str, path: str = "", *, text: str, limit: int
    ) -> None:
        super().__init__(en, zh, path)
        self.text = text
        self.limit = limit


class RateDirectionError(DuebookError, ValueError):
    """The quote leads the other way. It is never inverted silently."""

    code = "rate_direction"
    from_: Currency
    """What the quote turns."""
    to: Currency
    """Into what."""
    _fields = ("from_", "to")

    def __init__(
        self, en: str, zh: str, path: str = "", *, from_: Currency, to: Currency
    ) -> None:
        super().__init__(en, zh, path)
        self.from_ = from_
        self.to = to


class RateMissingError(DuebookError, ValueError):
    """Two currencies meet and no quote between them is given."""

    code = "rate_missing"
    from_: Currency
    """What is to be turned."""
    to: Currency
    """Into what."""
    _fields = ("from_", "to")

    def __init__(
        self, en: str, zh: str, path: str = "", *, from_: Currency, to: Currency
    ) -> None:
        super().__init__(en, zh, path)
        self.from_ = from_
        self.to = to


class DuplicateQuoteError(DuebookError, ValueError):
    """There are two quotes for the same direction."""

    code = "duplicate_quote"
    from_: Currency
    """What they turn."""
    to: Currency
    """Into what."""
    first: int
    """The position of the first, from 0."""
    _fields = ("from_", "to", "first")

    def __init__(
        self, en: str, zh: str, path: str = "", *, from_: Currency, to: Currency, first: int
    ) -> None:
        super().__init__(en, zh, path)
        self.from_ = from_
        self.to = to
        self.first = first


class CurrenciesEqualError(DuebookError, ValueError):
    """A rate stands where both currencies are the same."""

    code = "currencies_equal"
    currency: Currency
    """The currency."""
    _fields = ("currency",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, currency: Currency
    ) -> None:
        super().__init__(en, zh, path)
        self.currency = currency


class ConvertsToZeroError(DuebookError, ValueError):
    """The amount is worth less than half a minor unit of the other currency: it would pay for nothing."""

    code = "converts_to_zero"
    amount: Money
    """The amount."""
    currency: Currency
    """The other currency."""
    _fields = ("amount", "currency")

    def __init__(
        self, en: str, zh: str, path: str = "", *, amount: Money, currency: Currency
    ) -> None:
        super().__init__(en, zh, path)
        self.amount = amount
        self.currency = currency


class UnknownLotError(DuebookError, ValueError):
    """The named lot is not in the list of lots."""

    code = "unknown_lot"
    lot: str
    """The identifier."""
    _fields = ("lot",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, lot: str
    ) -> None:
        super().__init__(en, zh, path)
        self.lot = lot


class BaseNotAmountError(DuebookError, ValueError):
    """An amount in the base currency has another book value than itself."""

    code = "base_not_amount"
    amount: Money
    """The amount."""
    book: Money
    """The book value."""
    _fields = ("amount", "book")

    def __init__(
        self, en: str, zh: str, path: str = "", *, amount: Money, book: Money
    ) -> None:
        super().__init__(en, zh, path)
        self.amount = amount
        self.book = book


class BookDiffersError(DuebookError, ValueError):
    """The book value is too far from the amount at the given rate."""

    code = "book_differs"
    book: Money
    """The book value."""
    converted: Money
    """The amount at the rate."""
    limit: int
    """How far apart they may be, in minor units."""
    _fields = ("book", "converted", "limit")

    def __init__(
        self, en: str, zh: str, path: str = "", *, book: Money, converted: Money, limit: int
    ) -> None:
        super().__init__(en, zh, path)
        self.book = book
        self.converted = converted
        self.limit = limit


class UnknownAccountError(DuebookError, ValueError):
    """There is no such account."""

    code = "unknown_account"
    customer: str
    """The customer named."""
    _fields = ("customer",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, customer: str
    ) -> None:
        super().__init__(en, zh, path)
        self.customer = customer


class UnknownHoldError(DuebookError, ValueError):
    """There is no such hold."""

    code = "unknown_hold"
    hold: str
    """The hold."""
    _fields = ("hold",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, hold: str
    ) -> None:
        super().__init__(en, zh, path)
        self.hold = hold


class UnknownMovementError(DuebookError, ValueError):
    """There is no such movement."""

    code = "unknown_movement"
    movement: str
    """The movement."""
    _fields = ("movement",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, movement: str
    ) -> None:
        super().__init__(en, zh, path)
        self.movement = movement


class AccountExistsError(DuebookError, ValueError):
    """The account was set up before."""

    code = "account_exists"
    customer: str
    """Its customer."""
    _fields = ("customer",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, customer: str
    ) -> None:
        super().__init__(en, zh, path)
        self.customer = customer


class AccountClosedError(DuebookError, ValueError):
    """The account is closed."""

    code = "account_closed"
    customer: str
    """Its customer."""
    since: datetime.date
    """The day it was closed."""
    _fields = ("customer", "since")

    def __init__(
        self, en: str, zh: str, path: str = "", *, customer: str, since: datetime.date
    ) -> None:
        super().__init__(en, zh, path)
        self.customer = customer
        self.since = since


class AccountNotClosedError(DuebookError, ValueError):
    """The account is not closed."""

    code = "account_not_closed"
    customer: str
    """Its customer."""
    _fields = ("customer",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, customer: str
    ) -> None:
        super().__init__(en, zh, path)
        self.customer = customer


class InsufficientBalanceError(DuebookError, ValueError):
    """The account has less available than is asked for."""

    code = "insufficient_balance"
    customer: str
    """Its customer."""
    available: Money
    """What may be taken for this."""
    asked: Money
    """What was asked for."""
    gap: Money
    """What is missing."""
    _fields = ("customer", "available", "asked", "gap")

    def __init__(
        self, en: str, zh: str, path: str = "", *, customer: str, available: Money, asked: Money, gap: Money
    ) -> None:
        super().__init__(en, zh, path)
        self.customer = customer
        self.available = available
        self.asked = asked
        self.gap = gap


class ShortLaterError(DuebookError, ValueError):
    """There is enough on the day itself, but it was used on a later day."""

    code = "short_later"
    lot: str
    """The lot."""
    day: datetime.date
    """The first day that would be short."""
    available: Money
    """What is left of it on that day."""
    asked: Money
    """What would be taken."""
    _fields = ("lot", "day", "available", "asked")

    def __init__(
        self, en: str, zh: str, path: str = "", *, lot: str, day: datetime.date, available: Money, asked: Money
    ) -> None:
        super().__init__(en, zh, path)
        self.lot = lot
        self.day = day
        self.available = available
        self.asked = asked


class BackDatedError(DuebookError, ValueError):
    """The date lies before the last movement of the account, and here dates only rise."""

    code = "back_dated"
    on: datetime.date
    """The date."""
    last: datetime.date
    """The date of the last movement."""
    _fields = ("on", "last")

    def __init__(
        self, en: str, zh: str, path: str = "", *, on: datetime.date, last: datetime.date
    ) -> None:
        super().__init__(en, zh, path)
        self.on = on
        self.last = last


class TooEarlyError(DuebookError, ValueError):
    """The date lies before what it refers to."""

    code = "too_early"
    id: str
    """The hold or movement."""
    since: datetime.date
    """Its date."""
    on: datetime.date
    """The date given."""
    _fields = ("id", "since", "on")

    def __init__(
        self, en: str, zh: str, path: str = "", *, id: str, since: datetime.date, on: datetime.date
    ) -> None:
        super().__init__(en, zh, path)
        self.id = id
        self.since = since
        self.on = on


class HoldResolvedError(DuebookError, ValueError):
    """The hold was resolved before."""

    code = "hold_resolved"
    hold: str
    """The hold."""
    by: str
    """The movement that resolved it."""
    _fields = ("hold", "by")

    def __init__(
        self, en: str, zh: str, path: str = "", *, hold: str, by: str
    ) -> None:
        super().__init__(en, zh, path)
        self.hold = hold
        self.by = by


class HoldLapsedError(DuebookError, ValueError):
    """The hold ends, or ended, by its date."""

    code = "hold_lapsed"
    hold: str
    """The hold."""
    until: datetime.date
    """The first day on which it no longer holds."""
    on: datetime.date
    """The date given."""
    _fields = ("hold", "until", "on")

    def __init__(
        self, en: str, zh: str, path: str = "", *, hold: str, until: datetime.date, on: datetime.date
    ) -> None:
        super().__init__(en, zh, path)
        self.hold = hold
        self.until = until
        self.on = on


class HoldNotLapsedError(DuebookError, ValueError):
    """The hold has not ended by its date."""

    code = "hold_not_lapsed"
    hold: str
    """The hold."""
    until: datetime.date | None
    """The first day on which it no longer holds; none: it has no end."""
    on: datetime.date
    """The date given."""
    _fields = ("hold", "until", "on")

    def __init__(
        self, en: str, zh: str, path: str = "", *, hold: str, until: datetime.date | None = None, on: datetime.date
    ) -> None:
        super().__init__(en, zh, path)
        self.hold = hold
        self.until = until
        self.on = on


class HoldPurposeError(DuebookError, ValueError):
    """A refund hold is paid out, any other hold pays items."""

    code = "hold_purpose"
    hold: str
    """The hold."""
    _fields = ("hold",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, hold: str
    ) -> None:
        super().__init__(en, zh, path)
        self.hold = hold


class OverCapturedError(DuebookError, ValueError):
    """More is asked for than the hold has."""

    code = "over_captured"
    hold: str
    """The hold."""
    held: Money
    """What it has."""
    asked: Money
    """What was asked for."""
    _fields = ("hold", "held", "asked")

    def __init__(
        self, en: str, zh: str, path: str = "", *, hold: str, held: Money, asked: Money
    ) -> None:
        super().__init__(en, zh, path)
        self.hold = hold
        self.held = held
        self.asked = asked


class OtherAccountError(DuebookError, ValueError):
    """The lot belongs to another account."""

    code = "other_account"
    lot: str
    """The lot."""
    _fields = ("lot",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, lot: str
    ) -> None:
        super().__init__(en, zh, path)
        self.lot = lot


class TransferToSelfError(DuebookError, ValueError):
    """The money is on that account already."""

    code = "transfer_to_self"
    customer: str
    """The customer of the account."""
    _fields = ("customer",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, customer: str
    ) -> None:
        super().__init__(en, zh, path)
        self.customer = customer


class ExpiredError(DuebookError, ValueError):
    """The lot cannot be used from its expiry on."""

    code = "expired"
    lot: str
    """The lot."""
    expires: datetime.date
    """The first day on which it can no longer be used."""
    on: datetime.date
    """The date given."""
    _fields = ("lot", "expires", "on")

    def __init__(
        self, en: str, zh: str, path: str = "", *, lot: str, expires: datetime.date, on: datetime.date
    ) -> None:
        super().__init__(en, zh, path)
        self.lot = lot
        self.expires = expires
        self.on = on


class NotExpiredError(DuebookError, ValueError):
    """The lot has not expired."""

    code = "not_expired"
    lot: str
    """The lot."""
    expires: datetime.date | None
    """When it will; none: never."""
    on: datetime.date
    """The date given."""
    _fields = ("lot", "expires", "on")

    def __init__(
        self, en: str, zh: str, path: str = "", *, lot: str, expires: datetime.date | None = None, on: datetime.date
    ) -> None:
        super().__init__(en, zh, path)
        self.lot = lot
        self.expires = expires
        self.on = on


class OutsideScopeError(DuebookError, ValueError):
    """What the hold is for lies outside what the lot may pay."""

    code = "outside_scope"
    lot: str
    """The lot."""
    _fields = ("lot",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, lot: str
    ) -> None:
        super().__init__(en, zh, path)
        self.lot = lot


class NotRefundableError(DuebookError, ValueError):
    """Money that was given is never paid back."""

    code = "not_refundable"
    lot: str
    """The lot."""
    _fields = ("lot",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, lot: str
    ) -> None:
        super().__init__(en, zh, path)
        self.lot = lot


class DepositBindingError(DuebookError, ValueError):
    """A deposit (定金) goes back only for a cause that returns it."""

    code = "deposit_binding"
    lot: str
    """The lot."""
    _fields = ("lot",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, lot: str
    ) -> None:
        super().__init__(en, zh, path)
        self.lot = lot


class NotForfeitableError(DuebookError, ValueError):
    """Only a deposit (定金) can be kept for a broken contract."""

    code = "not_forfeitable"
    lot: str
    """The lot."""
    _fields = ("lot",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, lot: str
    ) -> None:
        super().__init__(en, zh, path)
        self.lot = lot


class UnidentifiedMoneyError(DuebookError, ValueError):
    """Nobody knows yet whose money it is."""

    code = "unidentified_money"
    lot: str
    """The lot."""
    _fields = ("lot",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, lot: str
    ) -> None:
        super().__init__(en, zh, path)
        self.lot = lot


class AlreadyIdentifiedError(DuebookError, ValueError):
    """It is known whose money it is."""

    code = "already_identified"
    lot: str
    """The lot."""
    _fields = ("lot",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, lot: str
    ) -> None:
        super().__init__(en, zh, path)
        self.lot = lot


class NotReclassifiableError(DuebookError, ValueError):
    """The money has that kind, or cannot become it."""

    code = "not_reclassifiable"
    lot: str
    """The lot."""
    _fields = ("lot",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, lot: str
    ) -> None:
        super().__init__(en, zh, path)
        self.lot = lot


class NotUndoableError(DuebookError, ValueError):
    """The movement is not one that can be taken back."""

    code = "not_undoable"
    movement: str
    """The movement."""
    _fields = ("movement",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, movement: str
    ) -> None:
        super().__init__(en, zh, path)
        self.movement = movement


class OverUndoneError(DuebookError, ValueError):
    """More is to be taken back than the movement took and nobody took back."""

    code = "over_undone"
    movement: str
    """The movement."""
    left: Money
    """What can still be taken back."""
    asked: Money
    """What was asked for."""
    _fields = ("movement", "left", "asked")

    def __init__(
        self, en: str, zh: str, path: str = "", *, movement: str, left: Money, asked: Money
    ) -> None:
        super().__init__(en, zh, path)
        self.movement = movement
        self.left = left
        self.asked = asked


class DependsOnError(DuebookError, ValueError):
    """A later movement uses the money and has to be taken back first."""

    code = "depends_on"
    movement: str
    """The later movement."""
    _fields = ("movement",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, movement: str
    ) -> None:
        super().__init__(en, zh, path)
        self.movement = movement


class NumberTwiceError(DuebookError, ValueError):
    """Two installments have one number."""

    code = "number_twice"
    number: int
    """The number."""
    first: int
    """The position of the first, from 0."""
    _fields = ("number", "first")

    def __init__(
        self, en: str, zh: str, path: str = "", *, number: int, first: int
    ) -> None:
        super().__init__(en, zh, path)
        self.number = number
        self.first = first


class OverReversedError(DuebookError, ValueError):
    """More is to be taken back than was paid."""

    code = "over_reversed"
    paid: Money
    """What was paid."""
    asked: Money
    """What was asked for."""
    _fields = ("paid", "asked")

    def __init__(
        self, en: str, zh: str, path: str = "", *, paid: Money, asked: Money
    ) -> None:
        super().__init__(en, zh, path)
        self.paid = paid
        self.asked = asked


class UnknownLinkError(DuebookError, ValueError):
    """There is no link of this id."""

    code = "unknown_link"
    link: str
    """The link."""
    _fields = ("link",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, link: str
    ) -> None:
        super().__init__(en, zh, path)
        self.link = link


class AlreadyUndoneError(DuebookError, ValueError):
    """Nothing of the link stands any more."""

    code = "already_undone"
    link: str
    """The link."""
    _fields = ("link",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, link: str
    ) -> None:
        super().__init__(en, zh, path)
        self.link = link


class LinkOverUndoneError(DuebookError, ValueError):
    """More of the link is to be undone than still stands."""

    code = "link_over_undone"
    link: str
    """The link."""
    left: Money
    """What still stands."""
    asked: Money
    """What was asked for."""
    _fields = ("link", "left", "asked")

    def __init__(
        self, en: str, zh: str, path: str = "", *, link: str, left: Money, asked: Money
    ) -> None:
        super().__init__(en, zh, path)
        self.link = link
        self.left = left
        self.asked = asked


class LinkDependsOnError(DuebookError, ValueError):
    """Something later depends on it and must be undone first."""

    code = "link_depends_on"
    undone: str
    """The link or lot that was to be undone."""
    later: str
    """The latest link or step that stands in the way."""
    _fields = ("undone", "later")

    def __init__(
        self, en: str, zh: str, path: str = "", *, undone: str, later: str
    ) -> None:
        super().__init__(en, zh, path)
        self.undone = undone
        self.later = later


class BeforeDocumentError(DuebookError, ValueError):
    """The date is before that of the document it concerns."""

    code = "before_document"
    on: datetime.date
    """The date."""
    earliest: datetime.date
    """The earliest date it may have."""
    _fields = ("on", "earliest")

    def __init__(
        self, en: str, zh: str, path: str = "", *, on: datetime.date, earliest: datetime.date
    ) -> None:
        super().__init__(en, zh, path)
        self.on = on
        self.earliest = earliest


class AmountNotNegativeError(DuebookError, ValueError):
    """The amount must be less than zero."""

    code = "amount_not_negative"
    amount: Money
    """The amount."""
    _fields = ("amount",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, amount: Money
    ) -> None:
        super().__init__(en, zh, path)
        self.amount = amount


class NotWrittenOffError(DuebookError, ValueError):
    """The item was not written off: there is nothing to recover."""

    code = "not_written_off"
    item: str
    """The item."""
    _fields = ("item",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, item: str
    ) -> None:
        super().__init__(en, zh, path)
        self.item = item


class SameCustomerError(DuebookError, ValueError):
    """Nothing can be moved from a customer to the same customer."""

    code = "same_customer"
    customer: str
    """The customer."""
    _fields = ("customer",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, customer: str
    ) -> None:
        super().__init__(en, zh, path)
        self.customer = customer


class NotOfCustomerError(DuebookError, ValueError):
    """The item or lot belongs to another customer."""

    code = "not_of_customer"
    id: str
    """The item or lot."""
    expected: str
    """The customer it should belong to."""
    found: str
    """The customer it belongs to."""
    _fields = ("id", "expected", "found")

    def __init__(
        self, en: str, zh: str, path: str = "", *, id: str, expected: str, found: str
    ) -> None:
        super().__init__(en, zh, path)
        self.id = id
        self.expected = expected
        self.found = found


class OrderConflictError(DuebookError, ValueError):
    """The id of the order was used before, with another content."""

    code = "order_conflict"
    order: str
    """The order."""
    sequence: int
    """The event that recorded it first."""
    _fields = ("order", "sequence")

    def __init__(
        self, en: str, zh: str, path: str = "", *, order: str, sequence: int
    ) -> None:
        super().__init__(en, zh, path)
        self.order = order
        self.sequence = sequence


class VersionConflictError(DuebookError, ValueError):
    """Somebody else was faster: the stream is at another version than expected."""

    code = "version_conflict"
    stream: str
    """The stream."""
    expected: int
    """The version the writer expected."""
    found: int
    """The version it has."""
    _fields = ("stream", "expected", "found")

    def __init__(
        self, en: str, zh: str, path: str = "", *, stream: str, expected: int, found: int
    ) -> None:
        super().__init__(en, zh, path)
        self.stream = stream
        self.expected = expected
        self.found = found


class ClockBackError(DuebookError, ValueError):
    """The instant lies before the last recorded one."""

    code = "clock_back"
    at: datetime.datetime
    """The instant given."""
    last: datetime.datetime
    """The last recorded instant."""
    _fields = ("at", "last")

    def __init__(
        self, en: str, zh: str, path: str = "", *, at: datetime.datetime, last: datetime.datetime
    ) -> None:
        super().__init__(en, zh, path)
        self.at = at
        self.last = last


class PeriodClosedError(DuebookError, ValueError):
    """The business date lies in a closed period."""

    code = "period_closed"
    on: datetime.date
    """The business date."""
    through: datetime.date
    """The last closed day."""
    _fields = ("on", "through")

    def __init__(
        self, en: str, zh: str, path: str = "", *, on: datetime.date, through: datetime.date
    ) -> None:
        super().__init__(en, zh, path)
        self.on = on
        self.through = through


class PeriodOpenError(DuebookError, ValueError):
    """The days are open already, or closed already."""

    code = "period_open"
    day: datetime.date
    """The day given."""
    _fields = ("day",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, day: datetime.date
    ) -> None:
        super().__init__(en, zh, path)
        self.day = day


class OtherBookError(DuebookError, ValueError):
    """The event or the log belongs to another book."""

    code = "other_book"
    expected: str
    """The book it should belong to."""
    found: str
    """The book it belongs to."""
    _fields = ("expected", "found")

    def __init__(
        self, en: str, zh: str, path: str = "", *, expected: str, found: str
    ) -> None:
        super().__init__(en, zh, path)
        self.expected = expected
        self.found = found


class SequenceBrokenError(DuebookError, ValueError):
    """The event does not follow the last one."""

    code = "sequence_broken"
    expected: int
    """The next sequence number."""
    found: int
    """That of the event."""
    _fields = ("expected", "found")

    def __init__(
        self, en: str, zh: str, path: str = "", *, expected: int, found: int
    ) -> None:
        super().__init__(en, zh, path)
        self.expected = expected
        self.found = found


class TornBatchError(DuebookError, ValueError):
    """The events of an order are not all there."""

    code = "torn_batch"
    order: str
    """The order; `?` if its line is cut off before its name."""
    found: int
    """How many are there."""
    of: int
    """How many there should be; 0 if the line is cut off before it says so."""
    good: int
    """The last event before the order: up to here the log is whole."""
    _fields = ("order", "found", "of", "good")

    def __init__(
        self, en: str, zh: str, path: str = "", *, order: str, found: int, of: int, good: int
    ) -> None:
        super().__init__(en, zh, path)
        self.order = order
        self.found = found
        self.of = of
        self.good = good


class NotCanonicalError(DuebookError, ValueError):
    """The text means an event, but is not its one form."""

    code = "not_canonical"


class FormatUnknownError(DuebookError, ValueError):
    """The event was written by a newer version of the library."""

    code = "format_unknown"
    found: int
    """The version of its format."""
    newest: int
    """The newest version known here."""
    _fields = ("found", "newest")

    def __init__(
        self, en: str, zh: str, path: str = "", *, found: int, newest: int
    ) -> None:
        super().__init__(en, zh, path)
        self.found = found
        self.newest = newest


class EventMismatchError(DuebookError, ValueError):
    """The event says something that does not fit the book."""

    code = "event_mismatch"
    field: str
    """The field that does not fit."""
    _fields = ("field",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, field: str
    ) -> None:
        super().__init__(en, zh, path)
        self.field = field


class UnknownCustomerError(DuebookError, ValueError):
    """There is no such customer."""

    code = "unknown_customer"
    customer: str
    """The customer."""
    _fields = ("customer",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, customer: str
    ) -> None:
        super().__init__(en, zh, path)
        self.customer = customer


class CustomerMergedError(DuebookError, ValueError):
    """The customer became another one."""

    code = "customer_merged"
    customer: str
    """The customer."""
    into: str
    """The customer who stays."""
    _fields = ("customer", "into")

    def __init__(
        self, en: str, zh: str, path: str = "", *, customer: str, into: str
    ) -> None:
        super().__init__(en, zh, path)
        self.customer = customer
        self.into = into


class CustomerBusyError(DuebookError, ValueError):
    """A hold of the customer has to be resolved first."""

    code = "customer_busy"
    customer: str
    """The customer."""
    hold: str
    """The hold."""
    _fields = ("customer", "hold")

    def __init__(
        self, en: str, zh: str, path: str = "", *, customer: str, hold: str
    ) -> None:
        super().__init__(en, zh, path)
        self.customer = customer
        self.hold = hold


class UnknownContractError(DuebookError, ValueError):
    """There is no such contract."""

    code = "unknown_contract"
    contract: str
    """The contract."""
    _fields = ("contract",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, contract: str
    ) -> None:
        super().__init__(en, zh, path)
        self.contract = contract


class ContractStatusError(DuebookError, ValueError):
    """The contract is not at the point where this may happen."""

    code = "contract_status"
    contract: str
    """The contract."""
    status: str
    """How it stands."""
    _fields = ("contract", "status")

    def __init__(
        self, en: str, zh: str, path: str = "", *, contract: str, status: str
    ) -> None:
        super().__init__(en, zh, path)
        self.contract = contract
        self.status = status


class UnknownReceiptError(DuebookError, ValueError):
    """There is no such receipt."""

    code = "unknown_receipt"
    receipt: str
    """The receipt."""
    _fields = ("receipt",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, receipt: str
    ) -> None:
        super().__init__(en, zh, path)
        self.receipt = receipt


class ReceiptStatusError(DuebookError, ValueError):
    """The receipt is not at the point where this may happen."""

    code = "receipt_status"
    receipt: str
    """The receipt."""
    status: str
    """How it stands."""
    _fields = ("receipt", "status")

    def __init__(
        self, en: str, zh: str, path: str = "", *, receipt: str, status: str
    ) -> None:
        super().__init__(en, zh, path)
        self.receipt = receipt
        self.status = status


class UnknownRefundError(DuebookError, ValueError):
    """There is no such refund."""

    code = "unknown_refund"
    refund: str
    """The refund."""
    _fields = ("refund",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, refund: str
    ) -> None:
        super().__init__(en, zh, path)
        self.refund = refund


class UnknownAllocationError(DuebookError, ValueError):
    """There is no such allocation."""

    code = "unknown_allocation"
    allocation: str
    """The allocation."""
    _fields = ("allocation",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, allocation: str
    ) -> None:
        super().__init__(en, zh, path)
        self.allocation = allocation


class ItemStandingError(DuebookError, ValueError):
    """The receivable is not at the point where this may happen."""

    code = "item_standing"
    item: str
    """The receivable."""
    standing: str
    """How it stands."""
    _fields = ("item", "standing")

    def __init__(
        self, en: str, zh: str, path: str = "", *, item: str, standing: str
    ) -> None:
        super().__init__(en, zh, path)
        self.item = item
        self.standing = standing


class ItemTouchedError(DuebookError, ValueError):
    """Something of the receivable was settled: it cannot fall away."""

    code = "item_touched"
    item: str
    """The receivable."""
    _fields = ("item",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, item: str
    ) -> None:
        super().__init__(en, zh, path)
        self.item = item


class AlreadyRecordedError(DuebookError, ValueError):
    """A record of that id is there already."""

    code = "already_recorded"
    id: str
    """The id."""
    sequence: int
    """The event that recorded it."""
    _fields = ("id", "sequence")

    def __init__(
        self, en: str, zh: str, path: str = "", *, id: str, sequence: int
    ) -> None:
        super().__init__(en, zh, path)
        self.id = id
        self.sequence = sequence


class NothingToDoError(DuebookError, ValueError):
    """Nothing would change."""

    code = "nothing_to_do"


class DigestMismatchError(DuebookError, ValueError):
    """The content does not have the digest that stands beside it."""

    code = "digest_mismatch"


class DigestSyntaxError(DuebookError, ValueError):
    """The digest is not 64 lower-case hexadecimal digits."""

    code = "digest_syntax"
    text: str
    """The text as given."""
    _fields = ("text",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, text: str
    ) -> None:
        super().__init__(en, zh, path)
        self.text = text


class LogTooShortError(DuebookError, ValueError):
    """The log has fewer lines than the question is about."""

    code = "log_too_short"
    count: int
    """How many lines it has."""
    asked: int
    """How many were asked for."""
    _fields = ("count", "asked")

    def __init__(
        self, en: str, zh: str, path: str = "", *, count: int, asked: int
    ) -> None:
        super().__init__(en, zh, path)
        self.count = count
        self.asked = asked


class LogShortenedError(DuebookError, ValueError):
    """The newer head has fewer lines than the older one: a log only grows."""

    code = "log_shortened"
    old: int
    """The count of the older head."""
    new: int
    """The count of the newer head."""
    _fields = ("old", "new")

    def __init__(
        self, en: str, zh: str, path: str = "", *, old: int, new: int
    ) -> None:
        super().__init__(en, zh, path)
        self.old = old
        self.new = new


class ProofCountError(DuebookError, ValueError):
    """The proof is about a log of another length than the head."""

    code = "proof_count"
    expected: int
    """The count of the head."""
    found: int
    """The count of the proof."""
    _fields = ("expected", "found")

    def __init__(
        self, en: str, zh: str, path: str = "", *, expected: int, found: int
    ) -> None:
        super().__init__(en, zh, path)
        self.expected = expected
        self.found = found


class ProofLengthError(DuebookError, ValueError):
    """The proof has another number of digests than any proof of these counts."""

    code = "proof_length"
    expected: int
    """How many it must have."""
    found: int
    """How many it has."""
    _fields = ("expected", "found")

    def __init__(
        self, en: str, zh: str, path: str = "", *, expected: int, found: int
    ) -> None:
        super().__init__(en, zh, path)
        self.expected = expected
        self.found = found


class ProofRefutedError(DuebookError, ValueError):
    """The proof does not lead to the root of the head: something is not what was recorded."""

    code = "proof_refuted"
    root: str
    """The root of the head."""
    computed: str
    """The root the proof leads to."""
    _fields = ("root", "computed")

    def __init__(
        self, en: str, zh: str, path: str = "", *, root: str, computed: str
    ) -> None:
        super().__init__(en, zh, path)
        self.root = root
        self.computed = computed


class HeadsContradictError(DuebookError, ValueError):
    """Two heads are not of one log: no log can have both."""

    code = "heads_contradict"
    count: int
    """How many lines the log of the first has."""
    other: int
    """How many lines the log of the second has."""
    _fields = ("count", "other")

    def __init__(
        self, en: str, zh: str, path: str = "", *, count: int, other: int
    ) -> None:
        super().__init__(en, zh, path)
        self.count = count
        self.other = other


class LogHeaderError(DuebookError, ValueError):
    """The line is not the header of a log in its one form."""

    code = "log_header"
    text: str
    """The line, shortened."""
    _fields = ("text",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, text: str
    ) -> None:
        super().__init__(en, zh, path)
        self.text = text


class LogFormatNewerError(DuebookError, ValueError):
    """The log was written by a newer version of the library."""

    code = "log_format_newer"
    format: int
    """The version of the log's form."""
    newest: int
    """The newest one known here."""
    _fields = ("format", "newest")

    def __init__(
        self, en: str, zh: str, path: str = "", *, format: int, newest: int
    ) -> None:
        super().__init__(en, zh, path)
        self.format = format
        self.newest = newest


class TextCharacterError(DuebookError, ValueError):
    """The text holds a character that cannot be seen."""

    code = "text_character"
    text: str
    """The text, shortened."""
    position: int
    """The character, counted from 1."""
    _fields = ("text", "position")

    def __init__(
        self, en: str, zh: str, path: str = "", *, text: str, position: int
    ) -> None:
        super().__init__(en, zh, path)
        self.text = text
        self.position = position


class TaxDoesNotAddUpError(DuebookError, ValueError):
    """Net and tax do not add up to the amount."""

    code = "tax_does_not_add_up"
    sum: Money
    """What they add up to."""
    amount: Money
    """The amount."""
    _fields = ("sum", "amount")

    def __init__(
        self, en: str, zh: str, path: str = "", *, sum: Money, amount: Money
    ) -> None:
        super().__init__(en, zh, path)
        self.sum = sum
        self.amount = amount


class RateTwiceError(DuebookError, ValueError):
    """A rate stands twice."""

    code = "rate_twice"
    rate: str
    """The rate."""
    first: int
    """The position of the first, from 0."""
    _fields = ("rate", "first")

    def __init__(
        self, en: str, zh: str, path: str = "", *, rate: str, first: int
    ) -> None:
        super().__init__(en, zh, path)
        self.rate = rate
        self.first = first


class HomeSignError(DuebookError, ValueError):
    """The value in the home currency goes the other way than the amount."""

    code = "home_sign"
    amount: Money
    """The amount."""
    home: Money
    """The value."""
    _fields = ("amount", "home")

    def __init__(
        self, en: str, zh: str, path: str = "", *, amount: Money, home: Money
    ) -> None:
        super().__init__(en, zh, path)
        self.amount = amount
        self.home = home


class AmountNotZeroError(DuebookError, ValueError):
    """Only the value in the home currency changes: the amount must be zero."""

    code = "amount_not_zero"
    amount: Money
    """The amount."""
    _fields = ("amount",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, amount: Money
    ) -> None:
        super().__init__(en, zh, path)
        self.amount = amount


class RuleMissingError(DuebookError, ValueError):
    """The chart has no rule for such a fact."""

    code = "rule_missing"
    fact: str
    """The kind of fact."""
    _fields = ("fact",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, fact: str
    ) -> None:
        super().__init__(en, zh, path)
        self.fact = fact


class FeeNotBookedError(DuebookError, ValueError):
    """The rule for such a fact has no line for the fee inside it."""

    code = "fee_not_booked"
    fact: str
    """The kind of fact."""
    _fields = ("fact",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, fact: str
    ) -> None:
        super().__init__(en, zh, path)
        self.fact = fact


class RuleTwiceError(DuebookError, ValueError):
    """Another rule of the chart is for the same facts."""

    code = "rule_twice"
    first: int
    """The position of the first, from 0."""
    _fields = ("first",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, first: int
    ) -> None:
        super().__init__(en, zh, path)
        self.first = first


class RuleUnbalancedError(DuebookError, ValueError):
    """The rule debits another share of the amount than it credits."""

    code = "rule_unbalanced"
    account: str
    """The account of its last line."""
    part: str
    """The part that does not cancel out: `gross`, `tax` or `fee`."""
    _fields = ("account", "part")

    def __init__(
        self, en: str, zh: str, path: str = "", *, account: str, part: str
    ) -> None:
        super().__init__(en, zh, path)
        self.account = account
        self.part = part


class AccountMissingError(DuebookError, ValueError):
    """The chart has no such account."""

    code = "account_missing"
    account: str
    """The account."""
    _fields = ("account",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, account: str
    ) -> None:
        super().__init__(en, zh, path)
        self.account = account


class DimensionMissingError(DuebookError, ValueError):
    """The account asks for a dimension that the fact does not have."""

    code = "dimension_missing"
    account: str
    """The account."""
    dimension: str
    """The dimension."""
    _fields = ("account", "dimension")

    def __init__(
        self, en: str, zh: str, path: str = "", *, account: str, dimension: str
    ) -> None:
        super().__init__(en, zh, path)
        self.account = account
        self.dimension = dimension


class DimensionReservedError(DuebookError, ValueError):
    """The dimension has a field of its own."""

    code = "dimension_reserved"
    dimension: str
    """The dimension."""
    _fields = ("dimension",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, dimension: str
    ) -> None:
        super().__init__(en, zh, path)
        self.dimension = dimension


class KeyConflictError(DuebookError, ValueError):
    """Another fact has this key."""

    code = "key_conflict"
    key: str
    """The key."""
    first: int
    """The position of the first, from 0."""
    _fields = ("key", "first")

    def __init__(
        self, en: str, zh: str, path: str = "", *, key: str, first: int
    ) -> None:
        super().__init__(en, zh, path)
        self.key = key
        self.first = first


class VoucherDiffersError(DuebookError, ValueError):
    """The voucher stands in the ledger with other content."""

    code = "voucher_differs"
    voucher: str
    """The voucher."""
    _fields = ("voucher",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, voucher: str
    ) -> None:
        super().__init__(en, zh, path)
        self.voucher = voucher


class VoucherUnbalancedError(DuebookError, ValueError):
    """Debit and credit differ."""

    code = "voucher_unbalanced"
    account: str
    """The account of the last line of the currency."""
    debit: Money
    """The debit side."""
    credit: Money
    """The credit side."""
    _fields = ("account", "debit", "credit")

    def __init__(
        self, en: str, zh: str, path: str = "", *, account: str, debit: Money, credit: Money
    ) -> None:
        super().__init__(en, zh, path)
        self.account = account
        self.debit = debit
        self.credit = credit


class ReversesItselfError(DuebookError, ValueError):
    """A voucher cannot take itself back."""

    code = "reverses_itself"
    voucher: str
    """The voucher."""
    _fields = ("voucher",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, voucher: str
    ) -> None:
        super().__init__(en, zh, path)
        self.voucher = voucher


class UnknownPersonError(DuebookError, ValueError):
    """There is no such person."""

    code = "unknown_person"
    person: str
    """The person."""
    _fields = ("person",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, person: str
    ) -> None:
        super().__init__(en, zh, path)
        self.person = person


class PersonAbsentError(DuebookError, ValueError):
    """The person is not there yet, or is gone."""

    code = "person_absent"
    person: str
    """The person."""
    from_: datetime.datetime | None
    """From when on the person is there; none: always was."""
    until: datetime.datetime | None
    """The first instant at which the person is gone; none: there without end."""
    at: datetime.datetime
    """The instant given."""
    _fields = ("person", "from_", "until", "at")

    def __init__(
        self, en: str, zh: str, path: str = "", *, person: str, from_: datetime.datetime | None = None, until: datetime.datetime | None = None, at: datetime.datetime
    ) -> None:
        super().__init__(en, zh, path)
        self.person = person
        self.from_ = from_
        self.until = until
        self.at = at


class ManagerCycleError(DuebookError, ValueError):
    """Going up from manager to manager leads back to the same person."""

    code = "manager_cycle"
    person: str
    """The person."""
    _fields = ("person",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, person: str
    ) -> None:
        super().__init__(en, zh, path)
        self.person = person


class DuplicateLimitError(DuebookError, ValueError):
    """There are two limits for the same role, or person, and currency."""

    code = "duplicate_limit"
    currency: Currency
    """The currency."""
    first: int
    """The position of the first, from 0."""
    _fields = ("currency", "first")

    def __init__(
        self, en: str, zh: str, path: str = "", *, currency: Currency, first: int
    ) -> None:
        super().__init__(en, zh, path)
        self.currency = currency
        self.first = first


class WrongActionError(DuebookError, ValueError):
    """The policy does not decide this action."""

    code = "wrong_action"
    action: str
    """The action."""
    policy: str
    """The policy."""
    _fields = ("action", "policy")

    def __init__(
        self, en: str, zh: str, path: str = "", *, action: str, policy: str
    ) -> None:
        super().__init__(en, zh, path)
        self.action = action
        self.policy = policy


class PolicyNotInForceError(DuebookError, ValueError):
    """The version of the policy may not be used at that instant."""

    code = "policy_not_in_force"
    policy: str
    """The policy."""
    from_: datetime.datetime | None
    """From when on it may be used; none: always."""
    until: datetime.datetime | None
    """The first instant at which it may not any more; none: without end."""
    at: datetime.datetime
    """The instant given."""
    _fields = ("policy", "from_", "until", "at")

    def __init__(
        self, en: str, zh: str, path: str = "", *, policy: str, from_: datetime.datetime | None = None, until: datetime.datetime | None = None, at: datetime.datetime
    ) -> None:
        super().__init__(en, zh, path)
        self.policy = policy
        self.from_ = from_
        self.until = until
        self.at = at


class FactMissingError(DuebookError, ValueError):
    """A fact that is needed is not there, or is no amount."""

    code = "fact_missing"
    fact: str
    """The fact."""
    _fields = ("fact",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, fact: str
    ) -> None:
        super().__init__(en, zh, path)
        self.fact = fact


class FactNotExpectedError(DuebookError, ValueError):
    """A fact is not what the policy expects of every subject."""

    code = "fact_not_expected"
    fact: str
    """The fact."""
    policy: str
    """The policy."""
    _fields = ("fact", "policy")

    def __init__(
        self, en: str, zh: str, path: str = "", *, fact: str, policy: str
    ) -> None:
        super().__init__(en, zh, path)
        self.fact = fact
        self.policy = policy


class NoBranchError(DuebookError, ValueError):
    """No branch of the policy fits."""

    code = "no_branch"
    policy: str
    """The policy."""
    _fields = ("policy",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, policy: str
    ) -> None:
        super().__init__(en, zh, path)
        self.policy = policy


class NoApproverError(DuebookError, ValueError):
    """Too few people could decide a step."""

    code = "no_approver"
    step: str
    """The step."""
    needed: int
    """How many it needs."""
    found: int
    """How many could decide it."""
    _fields = ("step", "needed", "found")

    def __init__(
        self, en: str, zh: str, path: str = "", *, step: str, needed: int, found: int
    ) -> None:
        super().__init__(en, zh, path)
        self.step = step
        self.needed = needed
        self.found = found


class UnknownStepError(DuebookError, ValueError):
    """There is no such step to go back to."""

    code = "unknown_step"
    step: str
    """The step."""
    _fields = ("step",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, step: str
    ) -> None:
        super().__init__(en, zh, path)
        self.step = step


class CaseBrokenError(DuebookError, ValueError):
    """The answers of a case do not follow from one another: the record was changed by other hands."""

    code = "case_broken"
    id: str
    """The case."""
    entry: int
    """The position of the first answer that does not follow, from 0."""
    _fields = ("id", "entry")

    def __init__(
        self, en: str, zh: str, path: str = "", *, id: str, entry: int
    ) -> None:
        super().__init__(en, zh, path)
        self.id = id
        self.entry = entry


class CaseClosedError(DuebookError, ValueError):
    """The case is over."""

    code = "case_closed"
    id: str
    """The case."""
    since: datetime.datetime
    """When it ended."""
    _fields = ("id", "since")

    def __init__(
        self, en: str, zh: str, path: str = "", *, id: str, since: datetime.datetime
    ) -> None:
        super().__init__(en, zh, path)
        self.id = id
        self.since = since


class StepNotOpenError(DuebookError, ValueError):
    """Another step is open than the answer means."""

    code = "step_not_open"
    step: str
    """The step that was meant."""
    open: str
    """The step that is open."""
    _fields = ("step", "open")

    def __init__(
        self, en: str, zh: str, path: str = "", *, step: str, open: str
    ) -> None:
        super().__init__(en, zh, path)
        self.step = step
        self.open = open


class InstantBackwardError(DuebookError, ValueError):
    """The instant lies before the last one: recorded time never runs back."""

    code = "instant_backward"
    at: datetime.datetime
    """The instant given."""
    last: datetime.datetime
    """The last instant recorded."""
    _fields = ("at", "last")

    def __init__(
        self, en: str, zh: str, path: str = "", *, at: datetime.datetime, last: datetime.datetime
    ) -> None:
        super().__init__(en, zh, path)
        self.at = at
        self.last = last


class ApprovalStaleError(DuebookError, ValueError):
    """The content is another than approval was asked for."""

    code = "approval_stale"
    expected: str
    """The digest the case is about."""
    found: str
    """The digest given."""
    _fields = ("expected", "found")

    def __init__(
        self, en: str, zh: str, path: str = "", *, expected: str, found: str
    ) -> None:
        super().__init__(en, zh, path)
        self.expected = expected
        self.found = found


class OwnRequestError(DuebookError, ValueError):
    """Nobody decides what that person asked for."""

    code = "own_request"
    person: str
    """The requester."""
    could: tuple[str, ...]
    """Who could, at most ten."""
    _fields = ("person", "could")

    def __init__(
        self, en: str, zh: str, path: str = "", *, person: str, could: tuple[str, ...]
    ) -> None:
        super().__init__(en, zh, path)
        self.person = person
        self.could = could


class NotApproverError(DuebookError, ValueError):
    """The step does not name the person, or the person handed it over."""

    code = "not_approver"
    person: str
    """The person."""
    step: str
    """The step."""
    could: tuple[str, ...]
    """Who could, at most ten."""
    _fields = ("person", "step", "could")

    def __init__(
        self, en: str, zh: str, path: str = "", *, person: str, step: str, could: tuple[str, ...]
    ) -> None:
        super().__init__(en, zh, path)
        self.person = person
        self.step = step
        self.could = could


class AlreadyAnsweredError(DuebookError, ValueError):
    """The person answered this step before."""

    code = "already_answered"
    person: str
    """The person."""
    step: str
    """The step."""
    _fields = ("person", "step")

    def __init__(
        self, en: str, zh: str, path: str = "", *, person: str, step: str
    ) -> None:
        super().__init__(en, zh, path)
        self.person = person
        self.step = step


class AlreadyApproverError(DuebookError, ValueError):
    """The person has a place in this step already."""

    code = "already_approver"
    person: str
    """The person."""
    step: str
    """The step."""
    _fields = ("person", "step")

    def __init__(
        self, en: str, zh: str, path: str = "", *, person: str, step: str
    ) -> None:
        super().__init__(en, zh, path)
        self.person = person
        self.step = step


class SecondStepError(DuebookError, ValueError):
    """The person approved an earlier step of the case."""

    code = "second_step"
    person: str
    """The person."""
    earlier: str
    """The step the person approved."""
    step: str
    """The step that is open."""
    could: tuple[str, ...]
    """Who could, at most ten."""
    _fields = ("person", "earlier", "step", "could")

    def __init__(
        self, en: str, zh: str, path: str = "", *, person: str, earlier: str, step: str, could: tuple[str, ...]
    ) -> None:
        super().__init__(en, zh, path)
        self.person = person
        self.earlier = earlier
        self.step = step
        self.could = could


class AuthorityExceededError(DuebookError, ValueError):
    """The amount is beyond what the person may approve."""

    code = "authority_exceeded"
    person: str
    """The person."""
    amount: Money
    """The amount."""
    limit: Money | None
    """What the person may approve at most; none: nothing in this currency."""
    could: tuple[str, ...]
    """Who could, at most ten."""
    _fields = ("person", "amount", "limit", "could")

    def __init__(
        self, en: str, zh: str, path: str = "", *, person: str, amount: Money, limit: Money | None = None, could: tuple[str, ...]
    ) -> None:
        super().__init__(en, zh, path)
        self.person = person
        self.amount = amount
        self.limit = limit
        self.could = could


class NotRequesterError(DuebookError, ValueError):
    """Only the requester may take the case back."""

    code = "not_requester"
    person: str
    """The person."""
    requester: str
    """The requester."""
    _fields = ("person", "requester")

    def __init__(
        self, en: str, zh: str, path: str = "", *, person: str, requester: str
    ) -> None:
        super().__init__(en, zh, path)
        self.person = person
        self.requester = requester


class StepForbidsError(DuebookError, ValueError):
    """The step does not allow it, or not to somebody in this place."""

    code = "step_forbids"
    step: str
    """The step."""
    act: str
    """What it does not allow: `delegate` or `addStep`."""
    _fields = ("step", "act")

    def __init__(
        self, en: str, zh: str, path: str = "", *, step: str, act: str
    ) -> None:
        super().__init__(en, zh, path)
        self.step = step
        self.act = act


class ApprovalPendingError(DuebookError, ValueError):
    """The approval is not given yet."""

    code = "approval_pending"
    id: str
    """The case."""
    step: str | None
    """The open step; none: the case is not open yet."""
    _fields = ("id", "step")

    def __init__(
        self, en: str, zh: str, path: str = "", *, id: str, step: str | None = None
    ) -> None:
        super().__init__(en, zh, path)
        self.id = id
        self.step = step


class ApprovalDeniedError(DuebookError, ValueError):
    """The case was rejected or withdrawn."""

    code = "approval_denied"
    id: str
    """The case."""
    by: str
    """By whose answer."""
    at: datetime.datetime
    """When."""
    _fields = ("id", "by", "at")

    def __init__(
        self, en: str, zh: str, path: str = "", *, id: str, by: str, at: datetime.datetime
    ) -> None:
        super().__init__(en, zh, path)
        self.id = id
        self.by = by
        self.at = at


class ApprovalExpiredError(DuebookError, ValueError):
    """The approval is too old to be used."""

    code = "approval_expired"
    id: str
    """The case."""
    until: datetime.datetime
    """The first instant at which it cannot be used."""
    _fields = ("id", "until")

    def __init__(
        self, en: str, zh: str, path: str = "", *, id: str, until: datetime.datetime
    ) -> None:
        super().__init__(en, zh, path)
        self.id = id
        self.until = until


class FieldProtectedError(DuebookError, ValueError):
    """The person may not change the field."""

    code = "field_protected"
    field: str
    """The field."""
    access: str
    """What the person may do with it: `hidden` or `read`."""
    _fields = ("field", "access")

    def __init__(
        self, en: str, zh: str, path: str = "", *, field: str, access: str
    ) -> None:
        super().__init__(en, zh, path)
        self.field = field
        self.access = access


class FiguresHiddenError(DuebookError, ValueError):
    """What was refused, and why, can be told only with amounts that the person may not see."""

    code = "figures_hidden"
    person: str
    """The person."""
    refusal: str
    """The code of the refusal."""
    _fields = ("person", "refusal")

    def __init__(
        self, en: str, zh: str, path: str = "", *, person: str, refusal: str
    ) -> None:
        super().__init__(en, zh, path)
        self.person = person
        self.refusal = refusal


class RangeBackwardError(DuebookError, ValueError):
    """The end lies before the beginning."""

    code = "range_backward"
    from_: datetime.datetime
    """The beginning."""
    until: datetime.datetime
    """The end."""
    _fields = ("from_", "until")

    def __init__(
        self, en: str, zh: str, path: str = "", *, from_: datetime.datetime, until: datetime.datetime
    ) -> None:
        super().__init__(en, zh, path)
        self.from_ = from_
        self.until = until


class NotAllowedError(DuebookError, ValueError):
    """The person has no right to do that."""

    code = "not_allowed"
    person: str
    """The person."""
    action: str
    """What was to be done."""
    because: str
    """Why not, and what would change it, in English."""
    because_zh: str
    """The same in Chinese."""
    _fields = ("person", "action", "because", "because_zh")

    def __init__(
        self, en: str, zh: str, path: str = "", *, person: str, action: str, because: str, because_zh: str
    ) -> None:
        super().__init__(en, zh, path)
        self.person = person
        self.action = action
        self.because = because
        self.because_zh = because_zh


class UnknownCaseError(DuebookError, ValueError):
    """There is no such case."""

    code = "unknown_case"
    case: str
    """The case."""
    _fields = ("case",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, case: str
    ) -> None:
        super().__init__(en, zh, path)
        self.case = case


class CaseDoneError(DuebookError, ValueError):
    """What was approved is already carried out."""

    code = "case_done"
    case: str
    """The case."""
    sequence: int
    """The event that says so."""
    _fields = ("case", "sequence")

    def __init__(
        self, en: str, zh: str, path: str = "", *, case: str, sequence: int
    ) -> None:
        super().__init__(en, zh, path)
        self.case = case
        self.sequence = sequence


class SeveralApprovalsError(DuebookError, ValueError):
    """Several commands of the order need an approval of their own; each belongs in its own order."""

    code = "several_approvals"
    first: int
    """The place of the first among the commands, from 0."""
    next: int
    """The place of the next."""
    _fields = ("first", "next")

    def __init__(
        self, en: str, zh: str, path: str = "", *, first: int, next: int
    ) -> None:
        super().__init__(en, zh, path)
        self.first = first
        self.next = next


class ActionTakenError(DuebookError, ValueError):
    """Another policy decides this action already."""

    code = "action_taken"
    action: str
    """The action."""
    policy: str
    """The policy."""
    _fields = ("action", "policy")

    def __init__(
        self, en: str, zh: str, path: str = "", *, action: str, policy: str
    ) -> None:
        super().__init__(en, zh, path)
        self.action = action
        self.policy = policy


class UnknownPolicyError(DuebookError, ValueError):
    """There is no such policy."""

    code = "unknown_policy"
    policy: str
    """The policy."""
    _fields = ("policy",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, policy: str
    ) -> None:
        super().__init__(en, zh, path)
        self.policy = policy


class DateOutOfReachError(DuebookError, ValueError):
    """The business date is further from the day of recording than the rules allow."""

    code = "date_out_of_reach"
    on: datetime.date
    """The business date."""
    first: datetime.date | None
    """The first day the rules allow; none: any."""
    last: datetime.date | None
    """The last day the rules allow; none: any."""
    _fields = ("on", "first", "last")

    def __init__(
        self, en: str, zh: str, path: str = "", *, on: datetime.date, first: datetime.date | None = None, last: datetime.date | None = None
    ) -> None:
        super().__init__(en, zh, path)
        self.on = on
        self.first = first
        self.last = last


class CompactSyntaxError(DuebookError, ValueError):
    """The bytes are not those of a record: something else than what is needed stands there, or they end."""

    code = "compact_syntax"
    position: int
    """How many bytes could be read."""
    _fields = ("position",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, position: int
    ) -> None:
        super().__init__(en, zh, path)
        self.position = position


class RefundNotPaidError(DuebookError, ValueError):
    """The refund was not paid out, so that nothing of it can come back."""

    code = "refund_not_paid"
    refund: str
    """The refund."""
    _fields = ("refund",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, refund: str
    ) -> None:
        super().__init__(en, zh, path)
        self.refund = refund


class WindowBackwardError(DuebookError, ValueError):
    """The window of a sum ends below where it begins."""

    code = "window_backward"
    low: Money
    """Where it begins."""
    high: Money
    """Where it ends."""
    _fields = ("low", "high")

    def __init__(
        self, en: str, zh: str, path: str = "", *, low: Money, high: Money
    ) -> None:
        super().__init__(en, zh, path)
        self.low = low
        self.high = high


class WindowWithoutAnchorError(DuebookError, ValueError):
    """A window of sums needs an amount that is in every set."""

    code = "window_without_anchor"


class StatementFormatUnknownError(DuebookError, ValueError):
    """The content is of no bank format that is known."""

    code = "statement_format_unknown"


class EncodingUnknownError(DuebookError, ValueError):
    """There is no encoding of this name."""

    code = "encoding_unknown"
    text: str
    """The name as given or declared."""
    _fields = ("text",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, text: str
    ) -> None:
        super().__init__(en, zh, path)
        self.text = text


class TextEncodingError(DuebookError, ValueError):
    """The bytes are not text in the encoding."""

    code = "text_encoding"
    encoding: str
    """The encoding."""
    position: int
    """The first byte that does not fit, counted from 0."""
    _fields = ("encoding", "position")

    def __init__(
        self, en: str, zh: str, path: str = "", *, encoding: str, position: int
    ) -> None:
        super().__init__(en, zh, path)
        self.encoding = encoding
        self.position = position


class StatementSyntaxError(DuebookError, ValueError):
    """The bank file is not of its format."""

    code = "statement_syntax"
    format: str
    """The format: `camt`, `MT940`, `OFX`, `CSV`."""
    problem: str
    """What is wrong with it: `endOfFile`, `markup`, `docType`, `entity`, `tooDeep`, `controlCharacter`, `tag`,
    `order`, `field`, `message`.
    """
    line: int
    """The line of the file, counted from 1."""
    _fields = ("format", "problem", "line")

    def __init__(
        self, en: str, zh: str, path: str = "", *, format: str, problem: str, line: int
    ) -> None:
        super().__init__(en, zh, path)
        self.format = format
        self.problem = problem
        self.line = line


class RunningBalanceError(DuebookError, ValueError):
    """A running balance is not the one before it and the amount of its line."""

    code = "running_balance"
    row: int
    """The row, from 1."""
    before: Money
    """The balance before it."""
    amount: Money
    """The amount of the line."""
    stated: Money
    """The balance the file states."""
    _fields = ("row", "before", "amount", "stated")

    def __init__(
        self, en: str, zh: str, path: str = "", *, row: int, before: Money, amount: Money, stated: Money
    ) -> None:
        super().__init__(en, zh, path)
        self.row = row
        self.before = before
        self.amount = amount
        self.stated = stated


class ClosingBalanceError(DuebookError, ValueError):
    """The closing balance is not the opening balance and all lines."""

    code = "closing_balance"
    opening: Money
    """The opening balance."""
    lines: Money
    """All lines."""
    stated: Money
    """The closing balance the file states."""
    _fields = ("opening", "lines", "stated")

    def __init__(
        self, en: str, zh: str, path: str = "", *, opening: Money, lines: Money, stated: Money
    ) -> None:
        super().__init__(en, zh, path)
        self.opening = opening
        self.lines = lines
        self.stated = stated


class PageBalanceError(DuebookError, ValueError):
    """A page of a statement opens with another balance than the one before it closed with."""

    code = "page_balance"
    page: int
    """The page, from 1."""
    closed: Money
    """What the page before it closed with."""
    opened: Money
    """What it opens with."""
    _fields = ("page", "closed", "opened")

    def __init__(
        self, en: str, zh: str, path: str = "", *, page: int, closed: Money, opened: Money
    ) -> None:
        super().__init__(en, zh, path)
        self.page = page
        self.closed = closed
        self.opened = opened


class StatementTotalError(DuebookError, ValueError):
    """A count or sum that the file states is not that of its lines."""

    code = "statement_total"
    total: str
    """Which: `lines`, `credits`, `debits`, `payments` are counts; `linesSum`, `creditsSum`, `debitsSum`, `netSum`,
    `paymentsSum` are sums.
    """
    stated: str
    """What the file states."""
    found: str
    """What its lines make."""
    _fields = ("total", "stated", "found")

    def __init__(
        self, en: str, zh: str, path: str = "", *, total: str, stated: str, found: str
    ) -> None:
        super().__init__(en, zh, path)
        self.total = total
        self.stated = stated
        self.found = found


class DetailsSumError(DuebookError, ValueError):
    """The payments of a batch are not what was booked."""

    code = "details_sum"
    row: int
    """The row, from 1."""
    booked: Money
    """What was booked."""
    details: Money
    """What the payments add up to."""
    _fields = ("row", "booked", "details")

    def __init__(
        self, en: str, zh: str, path: str = "", *, row: int, booked: Money, details: Money
    ) -> None:
        super().__init__(en, zh, path)
        self.row = row
        self.booked = booked
        self.details = details


class StatementUnprovenError(DuebookError, ValueError):
    """The file states neither balances nor totals that prove it."""

    code = "statement_unproven"


class StatementTwiceError(DuebookError, ValueError):
    """The same statement stands twice in the file."""

    code = "statement_twice"
    first: int
    """The earlier, from 1."""
    _fields = ("first",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, first: int
    ) -> None:
        super().__init__(en, zh, path)
        self.first = first


class AmountTextError(DuebookError, ValueError):
    """The text is no amount as the dialect has them."""

    code = "amount_text"
    text: str
    """The text as given."""
    position: int
    """The first character that does not fit, counted from 1; one past the end if something is missing."""
    _fields = ("text", "position")

    def __init__(
        self, en: str, zh: str, path: str = "", *, text: str, position: int
    ) -> None:
        super().__init__(en, zh, path)
        self.text = text
        self.position = position


class DateTextError(DuebookError, ValueError):
    """The text is no date as the dialect has them."""

    code = "date_text"
    text: str
    """The text as given."""
    _fields = ("text",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, text: str
    ) -> None:
        super().__init__(en, zh, path)
        self.text = text


class DialectOpenError(DuebookError, ValueError):
    """A value can be read in two ways, and nothing in its column decides."""

    code = "dialect_open"
    text: str
    """The value."""
    first: str
    """One reading."""
    second: str
    """The other."""
    _fields = ("text", "first", "second")

    def __init__(
        self, en: str, zh: str, path: str = "", *, text: str, first: str, second: str
    ) -> None:
        super().__init__(en, zh, path)
        self.text = text
        self.first = first
        self.second = second


class DialectContradictoryError(DuebookError, ValueError):
    """Two values of one column can only be read in different ways."""

    code = "dialect_contradictory"
    text: str
    """One value."""
    position: int
    """Its position, from 0."""
    other: str
    """The other value."""
    other_position: int
    """Its position, from 0."""
    _fields = ("text", "position", "other", "other_position")

    def __init__(
        self, en: str, zh: str, path: str = "", *, text: str, position: int, other: str, other_position: int
    ) -> None:
        super().__init__(en, zh, path)
        self.text = text
        self.position = position
        self.other = other
        self.other_position = other_position


class AccountTextError(DuebookError, ValueError):
    """The text is no account number."""

    code = "account_text"
    text: str
    """The text as given."""
    position: int
    """The first character that does not fit, counted from 1."""
    _fields = ("text", "position")

    def __init__(
        self, en: str, zh: str, path: str = "", *, text: str, position: int
    ) -> None:
        super().__init__(en, zh, path)
        self.text = text
        self.position = position


class AccountLossyError(DuebookError, ValueError):
    """A spreadsheet turned the account number into scientific notation: its last digits are lost."""

    code = "account_lossy"
    text: str
    """The text as given."""
    _fields = ("text",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, text: str
    ) -> None:
        super().__init__(en, zh, path)
        self.text = text


class AccountCheckError(DuebookError, ValueError):
    """The text begins like an IBAN, and its length or its check digits are wrong."""

    code = "account_check"
    text: str
    """The text as given."""
    _fields = ("text",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, text: str
    ) -> None:
        super().__init__(en, zh, path)
        self.text = text


class TableQuoteError(DuebookError, ValueError):
    """A quotation mark opens a cell and none closes it."""

    code = "table_quote"
    row: int
    """The row in which it opens, from 1."""
    _fields = ("row",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, row: int
    ) -> None:
        super().__init__(en, zh, path)
        self.row = row


class TableUnknownError(DuebookError, ValueError):
    """No row of the table has the headings of a layout that is known or declared."""

    code = "table_unknown"
    headings: tuple[str, ...]
    """The headings that were seen, of the row that comes nearest."""
    nearest: str
    """The nearest layout; empty if none has a heading in common."""
    missing: tuple[str, ...]
    """The headings it needs besides."""
    _fields = ("headings", "nearest", "missing")

    def __init__(
        self, en: str, zh: str, path: str = "", *, headings: tuple[str, ...], nearest: str, missing: tuple[str, ...]
    ) -> None:
        super().__init__(en, zh, path)
        self.headings = headings
        self.nearest = nearest
        self.missing = missing


class TableLayoutError(DuebookError, ValueError):
    """A layout of a table does not say all that is needed, or says it twice."""

    code = "table_layout"
    needed: str
    """What is wrong: `booked`, `amount`, `side`, `currency`, `twice`, `states`, `heading`."""
    _fields = ("needed",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, needed: str
    ) -> None:
        super().__init__(en, zh, path)
        self.needed = needed


class TableCellError(DuebookError, ValueError):
    """A cell of a table is not what its column holds."""

    code = "table_cell"
    row: int
    """The row, from 1."""
    column: str
    """The heading of the column."""
    text: str
    """The text of the cell."""
    needed: str
    """What is needed: `date`, `time`, `amount`, `positive`, `oneSide`, `side`, `currency`, `state`, `oneAccount`; in a
    report `textCell`, `amountCell`, `wholeCell`, `shareCell`, `ratioCell`, `dateCell`, `flagCell`.
    """
    _fields = ("row", "column", "text", "needed")

    def __init__(
        self, en: str, zh: str, path: str = "", *, row: int, column: str, text: str, needed: str
    ) -> None:
        super().__init__(en, zh, path)
        self.row = row
        self.column = column
        self.text = text
        self.needed = needed


class TableRowError(DuebookError, ValueError):
    """A row has more cells than the table has columns, or lacks cells that are needed."""

    code = "table_row"
    row: int
    """The row, from 1."""
    found: int
    """How many cells it has."""
    needed: int
    """How many it needs."""
    _fields = ("row", "found", "needed")

    def __init__(
        self, en: str, zh: str, path: str = "", *, row: int, found: int, needed: int
    ) -> None:
        super().__init__(en, zh, path)
        self.row = row
        self.found = found
        self.needed = needed


class ExceptionClosedError(DuebookError, ValueError):
    """The exception is cleared or accepted, so that nothing can be done with it."""

    code = "exception_closed"
    exception: str
    """The exception."""
    state: str
    """How it stands: `cleared` or `accepted`."""
    _fields = ("exception", "state")

    def __init__(
        self, en: str, zh: str, path: str = "", *, exception: str, state: str
    ) -> None:
        super().__init__(en, zh, path)
        self.exception = exception
        self.state = state


class PeriodNotReadyError(DuebookError, ValueError):
    """Something stands in the way of signing the period."""

    code = "period_not_ready"
    findings: int
    """How many findings."""
    because: str
    """The first of them, in English."""
    because_zh: str
    """The same in Chinese."""
    _fields = ("findings", "because", "because_zh")

    def __init__(
        self, en: str, zh: str, path: str = "", *, findings: int, because: str, because_zh: str
    ) -> None:
        super().__init__(en, zh, path)
        self.findings = findings
        self.because = because
        self.because_zh = because_zh


class NoHomeCurrencyError(DuebookError, ValueError):
    """The rules of the day declare no home currency."""

    code = "no_home_currency"


class UnknownRevaluationError(DuebookError, ValueError):
    """There is no such revaluation."""

    code = "unknown_revaluation"
    revaluation: str
    """The revaluation."""
    _fields = ("revaluation",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, revaluation: str
    ) -> None:
        super().__init__(en, zh, path)
        self.revaluation = revaluation


class RevaluationStandsError(DuebookError, ValueError):
    """A revaluation has to be taken off before there is another one."""

    code = "revaluation_stands"
    revaluation: str
    """The revaluation."""
    _fields = ("revaluation",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, revaluation: str
    ) -> None:
        super().__init__(en, zh, path)
        self.revaluation = revaluation


class RevaluationUndoneError(DuebookError, ValueError):
    """The revaluation was taken back already."""

    code = "revaluation_undone"
    revaluation: str
    """The revaluation."""
    _fields = ("revaluation",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, revaluation: str
    ) -> None:
        super().__init__(en, zh, path)
        self.revaluation = revaluation


class GroupCycleError(DuebookError, ValueError):
    """Going up from a customer to the group it belongs to leads back to the same customer."""

    code = "group_cycle"
    customer: str
    """The customer."""
    _fields = ("customer",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, customer: str
    ) -> None:
        super().__init__(en, zh, path)
        self.customer = customer


class SegmentWithoutRatesError(DuebookError, ValueError):
    """The policy has no rates for the segment of the debt."""

    code = "segment_without_rates"
    debt: str
    """The debt."""
    _fields = ("debt",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, debt: str
    ) -> None:
        super().__init__(en, zh, path)
        self.debt = debt


class UnknownExceptionError(DuebookError, ValueError):
    """There is no such exception of the account."""

    code = "unknown_exception"
    exception: str
    """The exception."""
    _fields = ("exception",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, exception: str
    ) -> None:
        super().__init__(en, zh, path)
        self.exception = exception


class UnknownFieldError(DuebookError, ValueError):
    """The record has no such field."""

    code = "unknown_field"
    field: str
    """The field."""
    _fields = ("field",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, field: str
    ) -> None:
        super().__init__(en, zh, path)
        self.field = field


class MissingFieldError(DuebookError, ValueError):
    """The record lacks a field it needs."""

    code = "missing_field"
    field: str
    """The field."""
    _fields = ("field",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, field: str
    ) -> None:
        super().__init__(en, zh, path)
        self.field = field


class DuplicateFieldError(DuebookError, ValueError):
    """The field stands twice."""

    code = "duplicate_field"
    field: str
    """The field."""
    _fields = ("field",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, field: str
    ) -> None:
        super().__init__(en, zh, path)
        self.field = field


class UnknownVariantError(DuebookError, ValueError):
    """There is no variant of this name."""

    code = "unknown_variant"
    text: str
    """The name as given."""
    _fields = ("text",)

    def __init__(
        self, en: str, zh: str, path: str = "", *, text: str
    ) -> None:
        super().__init__(en, zh, path)
        self.text = text


class WrongTypeError(DuebookError, TypeError):
    """The value is of another type than the field."""

    code = "wrong_type"
    found: str
    """What was found: `text`, `wholeNumber`, `decimalNumber`, `hugeNumber` (beyond 64 bits), `boolean`,
    `nothing`, `list`, `object`, `halfCharacter` (a lone surrogate), `notUtf8`, or a host's name of its type.
    """
    expected: str
    """What is needed: one of the same, or `choice` (an object with a kind), `name`, `date`,
    `id`, `currency`, `percent`, `json` (what JSON can say), or a host's name of its type.
    """
    _fields = ("found", "expected")

    def __init__(
        self, en: str, zh: str, path: str = "", *, found: str, expected: str
    ) -> None:
        super().__init__(en, zh, path)
        self.found = found
        self.expected = expected


class JsonSyntaxError(DuebookError, ValueError):
    """The text is not JSON."""

    code = "json_syntax"
    problem: str
    """What is wrong with it: `endOfText`, `noValue`, `fieldName`, `colon`, `comma`, `trailingComma`,
    `trailingText`, `number`, `hugeNumber`, `escape`, `halfCharacter`, `controlCharacter`, `tooDeep`.
    """
    line: int
    """The line, counted from 1."""
    column: int
    """The byte in the line, counted from 1, where the reader stopped; 0 if it took none."""
    _fields = ("problem", "line", "column")

    def __init__(
        self, en: str, zh: str, path: str = "", *, problem: str, line: int, column: int
    ) -> None:
        super().__init__(en, zh, path)
        self.problem = problem
        self.line = line
        self.column = column


BY_CODE: dict[str, type[DuebookError]] = {
    "amount_syntax": AmountSyntaxError,
    "amount_too_precise": AmountTooPreciseError,
    "amount_too_large": AmountTooLargeError,
    "amount_negative": AmountNegativeError,
    "amount_not_positive": AmountNotPositiveError,
    "amount_zero": AmountZeroError,
    "currency_unknown": CurrencyUnknownError,
    "currency_reserved": CurrencyReservedError,
    "currency_mismatch": CurrencyMismatchError,
    "date_syntax": DateSyntaxError,
    "date_out_of_range": DateOutOfRangeError,
    "instant_syntax": InstantSyntaxError,
    "instant_out_of_range": InstantOutOfRangeError,
    "no_business_day": NoBusinessDayError,
    "percent_syntax": PercentSyntaxError,
    "percent_out_of_range": PercentOutOfRangeError,
    "percent_total": PercentTotalError,
    "id_empty": IdEmptyError,
    "text_too_long": TextTooLongError,
    "id_character": IdCharacterError,
    "number_out_of_range": NumberOutOfRangeError,
    "weights_all_zero": WeightsAllZeroError,
    "empty": EmptyError,
    "too_many": TooManyError,
    "duplicate_id": DuplicateIdError,
    "unknown_item": UnknownItemError,
    "unknown_event": UnknownEventError,
    "no_previous_line": NoPreviousLineError,
    "residue_flips_sign": ResidueFlipsSignError,
    "lines_do_not_add_up": LinesDoNotAddUpError,
    "customer_mismatch": CustomerMismatchError,
    "over_allocated": OverAllocatedError,
    "insufficient_available": InsufficientAvailableError,
    "not_yet_received": NotYetReceivedError,
    "not_yet_issued": NotYetIssuedError,
    "out_of_scope": OutOfScopeError,
    "parts_do_not_add_up": PartsDoNotAddUpError,
    "duplicate_phase": DuplicatePhaseError,
    "phase_unreachable": PhaseUnreachableError,
    "phase_contradiction": PhaseContradictionError,
    "budget_exceeded": BudgetExceededError,
    "part_exceeds_whole": PartExceedsWholeError,
    "total_below_paid": TotalBelowPaidError,
    "bucket_twice": BucketTwiceError,
    "buckets_mixed": BucketsMixedError,
    "bucket_missing": BucketMissingError,
    "unknown_component": UnknownComponentError,
    "unknown_installment": UnknownInstallmentError,
    "paid_exceeds_installment": PaidExceedsInstallmentError,
    "rate_syntax": RateSyntaxError,
    "rate_out_of_range": RateOutOfRangeError,
    "rate_direction": RateDirectionError,
    "rate_missing": RateMissingError,
    "duplicate_quote": DuplicateQuoteError,
    "currencies_equal": CurrenciesEqualError,
    "converts_to_zero": ConvertsToZeroError,
    "unknown_lot": UnknownLotError,
    "base_not_amount": BaseNotAmountError,
    "book_differs": BookDiffersError,
    "unknown_account": UnknownAccountError,
    "unknown_hold": UnknownHoldError,
    "unknown_movement": UnknownMovementError,
    "account_exists": AccountExistsError,
    "account_closed": AccountClosedError,
    "account_not_closed": AccountNotClosedError,
    "insufficient_balance": InsufficientBalanceError,
    "short_later": ShortLaterError,
    "back_dated": BackDatedError,
    "too_early": TooEarlyError,
    "hold_resolved": HoldResolvedError,
    "hold_lapsed": HoldLapsedError,
    "hold_not_lapsed": HoldNotLapsedError,
    "hold_purpose": HoldPurposeError,
    "over_captured": OverCapturedError,
    "other_account": OtherAccountError,
    "transfer_to_self": TransferToSelfError,
    "expired": ExpiredError,
    "not_expired": NotExpiredError,
    "outside_scope": OutsideScopeError,
    "not_refundable": NotRefundableError,
    "deposit_binding": DepositBindingError,
    "not_forfeitable": NotForfeitableError,
    "unidentified_money": UnidentifiedMoneyError,
    "already_identified": AlreadyIdentifiedError,
    "not_reclassifiable": NotReclassifiableError,
    "not_undoable": NotUndoableError,
    "over_undone": OverUndoneError,
    "depends_on": DependsOnError,
    "number_twice": NumberTwiceError,
    "over_reversed": OverReversedError,
    "unknown_link": UnknownLinkError,
    "already_undone": AlreadyUndoneError,
    "link_over_undone": LinkOverUndoneError,
    "link_depends_on": LinkDependsOnError,
    "before_document": BeforeDocumentError,
    "amount_not_negative": AmountNotNegativeError,
    "not_written_off": NotWrittenOffError,
    "same_customer": SameCustomerError,
    "not_of_customer": NotOfCustomerError,
    "order_conflict": OrderConflictError,
    "version_conflict": VersionConflictError,
    "clock_back": ClockBackError,
    "period_closed": PeriodClosedError,
    "period_open": PeriodOpenError,
    "other_book": OtherBookError,
    "sequence_broken": SequenceBrokenError,
    "torn_batch": TornBatchError,
    "not_canonical": NotCanonicalError,
    "format_unknown": FormatUnknownError,
    "event_mismatch": EventMismatchError,
    "unknown_customer": UnknownCustomerError,
    "customer_merged": CustomerMergedError,
    "customer_busy": CustomerBusyError,
    "unknown_contract": UnknownContractError,
    "contract_status": ContractStatusError,
    "unknown_receipt": UnknownReceiptError,
    "receipt_status": ReceiptStatusError,
    "unknown_refund": UnknownRefundError,
    "unknown_allocation": UnknownAllocationError,
    "item_standing": ItemStandingError,
    "item_touched": ItemTouchedError,
    "already_recorded": AlreadyRecordedError,
    "nothing_to_do": NothingToDoError,
    "digest_mismatch": DigestMismatchError,
    "digest_syntax": DigestSyntaxError,
    "log_too_short": LogTooShortError,
    "log_shortened": LogShortenedError,
    "proof_count": ProofCountError,
    "proof_length": ProofLengthError,
    "proof_refuted": ProofRefutedError,
    "heads_contradict": HeadsContradictError,
    "log_header": LogHeaderError,
    "log_format_newer": LogFormatNewerError,
    "text_character": TextCharacterError,
    "tax_does_not_add_up": TaxDoesNotAddUpError,
    "rate_twice": RateTwiceError,
    "home_sign": HomeSignError,
    "amount_not_zero": AmountNotZeroError,
    "rule_missing": RuleMissingError,
    "fee_not_booked": FeeNotBookedError,
    "rule_twice": RuleTwiceError,
    "rule_unbalanced": RuleUnbalancedError,
    "account_missing": AccountMissingError,
    "dimension_missing": DimensionMissingError,
    "dimension_reserved": DimensionReservedError,
    "key_conflict": KeyConflictError,
    "voucher_differs": VoucherDiffersError,
    "voucher_unbalanced": VoucherUnbalancedError,
    "reverses_itself": ReversesItselfError,
    "unknown_person": UnknownPersonError,
    "person_absent": PersonAbsentError,
    "manager_cycle": ManagerCycleError,
    "duplicate_limit": DuplicateLimitError,
    "wrong_action": WrongActionError,
    "policy_not_in_force": PolicyNotInForceError,
    "fact_missing": FactMissingError,
    "fact_not_expected": FactNotExpectedError,
    "no_branch": NoBranchError,
    "no_approver": NoApproverError,
    "unknown_step": UnknownStepError,
    "case_broken": CaseBrokenError,
    "case_closed": CaseClosedError,
    "step_not_open": StepNotOpenError,
    "instant_backward": InstantBackwardError,
    "approval_stale": ApprovalStaleError,
    "own_request": OwnRequestError,
    "not_approver": NotApproverError,
    "already_answered": AlreadyAnsweredError,
    "already_approver": AlreadyApproverError,
    "second_step": SecondStepError,
    "authority_exceeded": AuthorityExceededError,
    "not_requester": NotRequesterError,
    "step_forbids": StepForbidsError,
    "approval_pending": ApprovalPendingError,
    "approval_denied": ApprovalDeniedError,
    "approval_expired": ApprovalExpiredError,
    "field_protected": FieldProtectedError,
    "figures_hidden": FiguresHiddenError,
    "range_backward": RangeBackwardError,
    "not_allowed": NotAllowedError,
    "unknown_case": UnknownCaseError,
    "case_done": CaseDoneError,
    "several_approvals": SeveralApprovalsError,
    "action_taken": ActionTakenError,
    "unknown_policy": UnknownPolicyError,
    "date_out_of_reach": DateOutOfReachError,
    "compact_syntax": CompactSyntaxError,
    "refund_not_paid": RefundNotPaidError,
    "window_backward": WindowBackwardError,
    "window_without_anchor": WindowWithoutAnchorError,
    "statement_format_unknown": StatementFormatUnknownError,
    "encoding_unknown": EncodingUnknownError,
    "text_encoding": TextEncodingError,
    "statement_syntax": StatementSyntaxError,
    "running_balance": RunningBalanceError,
    "closing_balance": ClosingBalanceError,
    "page_balance": PageBalanceError,
    "statement_total": StatementTotalError,
    "details_sum": DetailsSumError,
    "statement_unproven": StatementUnprovenError,
    "statement_twice": StatementTwiceError,
    "amount_text": AmountTextError,
    "date_text": DateTextError,
    "dialect_open": DialectOpenError,
    "dialect_contradictory": DialectContradictoryError,
    "account_text": AccountTextError,
    "account_lossy": AccountLossyError,
    "account_check": AccountCheckError,
    "table_quote": TableQuoteError,
    "table_unknown": TableUnknownError,
    "table_layout": TableLayoutError,
    "table_cell": TableCellError,
    "table_row": TableRowError,
    "exception_closed": ExceptionClosedError,
    "period_not_ready": PeriodNotReadyError,
    "no_home_currency": NoHomeCurrencyError,
    "unknown_revaluation": UnknownRevaluationError,
    "revaluation_stands": RevaluationStandsError,
    "revaluation_undone": RevaluationUndoneError,
    "group_cycle": GroupCycleError,
    "segment_without_rates": SegmentWithoutRatesError,
    "unknown_exception": UnknownExceptionError,
    "unknown_field": UnknownFieldError,
    "missing_field": MissingFieldError,
    "duplicate_field": DuplicateFieldError,
    "unknown_variant": UnknownVariantError,
    "wrong_type": WrongTypeError,
    "json_syntax": JsonSyntaxError,
}
"""The class of each code; codes never change and are never reused."""
