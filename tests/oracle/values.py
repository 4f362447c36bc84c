"""What an amount, a currency, a percentage, a date and an identifier are, said a second time.

Plain Python with exact fractions; nothing here knows the library. Every refusal is a `Refused` with
the stable code, the path and the typed fields that the vectors state.
"""

import re
import sys
import unicodedata
from datetime import date
from fractions import Fraction
from math import floor

MAX_MINOR = 10**18 - 1
sys.set_int_max_str_digits(0)  # vectors hold amounts of ten thousand digits

# ISO 4217, list one, by decimal places; the codes with two places are all others in ISO_TWO.
ISO_ZERO = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF".split()
ISO_THREE = "BHD IQD JOD KWD LYD OMR TND".split()
ISO_FOUR = "CLF UYW".split()
ISO_TWO = "AED AUD BRL CAD CHF CNY CZK DKK EUR GBP HKD INR MXN NOK NZD PLN SEK SGD THB TWD USD ZAR".split()


class Refused(Exception):
    """A refusal with its place."""

    def __init__(self, code, path="", **fields):
        super().__init__(code)
        self.code, self.path, self.fields = code, path, fields

    def at(self, outer):
        if not self.path:
            self.path = outer
        elif outer:
            self.path = outer + self.path if self.path.startswith("[") else f"{outer}.{self.path}"
        return self


def inside(outer, work):
    """Runs `work`; a refusal from it gets one more level of path."""
    try:
        return work()
    except Refused as refused:
        raise refused.at(outer) from None


def shown(text):
    return text if len(text) <= 64 else text[:64] + "…"


# --- rounding -----------------------------------------------------------------------------------

def rounded(exact, mode):
    """A fraction to a whole number."""
    exact = Fraction(exact)
    low = floor(exact)
    rest = exact - low
    if rest == 0:
        return low
    negative, half = exact < 0, Fraction(1, 2)
    to_zero = low + 1 if negative else low
    from_zero = low if negative else low + 1
    near = low if rest < half else low + 1
    tie = rest == half
    return {
        "halfUp": from_zero if tie else near,
        "halfDown": to_zero if tie else near,
        "halfEven": (low if low % 2 == 0 else low + 1) if tie else near,
        "halfOdd": (low if low % 2 == 1 else low + 1) if tie else near,
        "halfCeiling": low + 1 if tie else near,
        "halfFloor": low if tie else near,
        "up": from_zero,
        "down": to_zero,
        "ceiling": low + 1,
        "floor": low,
    }[mode]


# --- currencies ---------------------------------------------------------------------------------

def iso_digits(code):
    for digits, codes in ((0, ISO_ZERO), (2, ISO_TWO), (3, ISO_THREE), (4, ISO_FOUR)):
        if code in codes:
            return digits
    return None


def currency(text):
    """The canonical text of a currency and its decimal places."""
    code, colon, digits = text.partition(":")
    if not colon:
        if iso_digits(text) is None:
            raise Refused("currency_unknown", text=shown(text))
        return text, iso_digits(text)
    if not re.fullmatch("[0-9]", digits):
        raise Refused("currency_unknown", text=shown(text))
    if not re.fullmatch("[A-Z][A-Z0-9]{2,6}", code):
        raise Refused("currency_unknown", text=shown(code))
    fixed = iso_digits(code)
    if fixed is not None and fixed != int(digits):
        raise Refused("currency_reserved", text=code, digits=fixed)
    return (code if fixed is not None else text), int(digits)


# --- amounts ------------------------------------------------------------------------------------

class Money:
    """Whole minor units of one currency."""

    def __init__(self, minor, code, digits):
        if abs(minor) > MAX_MINOR:
            raise Refused("amount_too_large", text="", limit=MAX_MINOR)
        self.minor, self.code, self.digits = minor, code, digits

    def like(self, minor):
        return Money(minor, self.code, self.digits)

    def needs(self, other, **more):
        if (self.code, self.digits) != (other.code, other.digits):
            raise Refused("currency_mismatch", expected=self.code, found=other.code, item=more.get("item"))

    @property
    def amount(self):
        text = str(abs(self.minor)).rjust(self.digits + 1, "0")
        whole, part = text[: len(text) - self.digits], text[len(text) - self.digits:]
        return ("-" if self.minor < 0 else "") + whole + ("." + part if self.digits else "")

    def json(self):
        return {"amount": self.amount, "currency": self.code}

    def __str__(self):
        return f"{self.amount} {self.code}"


def syntax_position(text):
    """The first character that does not belong to a plain decimal number, from 1; 0 if it is one."""
    if re.fullmatch(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?", text):
        return 0
    for end in range(1, len(text) + 1):
        if not re.fullmatch(r"-?([0-9]+(\.[0-9]*)?)?", text[:end]):
            return end
    if not re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", text):
        return len(text) + 1
    return 2 if text.startswith("-") else 1  # leading zeros


def plain(text):
    position = syntax_position(text)
    if position:
        raise Refused("amount_syntax", text=shown(text), position=position)
    return Fraction(text), len(text.partition(".")[2])


def number(amount):
    exact, places = plain(amount)
    if exact == 0 and amount.startswith("-"):
        raise Refused("amount_syntax", text=shown(amount), position=1)
    return exact, places


def money(amount, code):
    code, digits = currency(code)
    exact, places = number(amount)
    if places > digits:
        raise Refused("amount_too_precise", text=shown(amount), currency=code, digits=digits)
    if abs(exact) * 10**digits > MAX_MINOR:
        raise Refused("amount_too_large", text=shown(amount), limit=MAX_MINOR)
    return Money(int(exact * 10**digits), code, digits)


def round_text(amount, code, mode):
    code, digits = currency(code)
    exact, places = number(amount)
    if places <= digits:
        return money(amount, code), True
    minor = exact * 10**digits
    whole = rounded(minor, mode)
    return Money(whole, code, digits), whole == minor


# --- percentages --------------------------------------------------------------------------------

def percent(text):
    position = syntax_position(text)
    if position or len(text.partition(".")[2]) > 8 or re.fullmatch(r"-0(\.0+)?", text):
        raise Refused("percent_syntax", text=shown(text))
    if not 0 <= Fraction(text) <= 100:
        raise Refused("percent_out_of_range", text=shown(text), limit=100)
    return Fraction(text)


def percent_text(value):
    scaled = value * 10**8
    assert scaled.denominator == 1
    whole, part = divmod(int(scaled), 10**8)
    return f"{whole}.{part:08d}".rstrip("0").rstrip(".")


# --- dates and identifiers ----------------------------------------------------------------------

def day(text):
    if re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        try:
            return date(int(text[:4]), int(text[5:7]), int(text[8:]))
        except ValueError:
            pass
    raise Refused("date_syntax", text=shown(text))


INVISIBLE = (
    (0xAD, 0xAD), (0x34F, 0x34F), (0x61C, 0x61C), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F),
    (0x200B, 0x200F), (0x2028, 0x202E), (0x2060, 0x206F), (0x2800, 0x2800), (0x3164, 0x3164), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF),
    (0xFFA0, 0xFFA0), (0xFFF0, 0xFFFB), (0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A), (0xE0000, 0xE0FFF),
)


def invisible(char):
    return any(low <= ord(char) <= high for low, high in INVISIBLE)


def identifier(text):
    size = len(text.encode())
    if size == 0:
        raise Refused("id_empty")
    if size > 128:
        raise Refused("text_too_long", length=size, limit=128)

    def bad(position):
        char = f"U+{ord(text[position]):04X}"
        raise Refused("id_character", text=shown(text), character=char, position=position + 1)

    for position, char in enumerate(text):
        at_end = position in (0, len(text) - 1)
        if unicodedata.category(char) == "Cc" or invisible(char) or (at_end and char.isspace()):
            bad(position)
    normal = unicodedata.normalize("NFKC", text)
    for position, char in enumerate(text):
        if position >= len(normal) or normal[position] != char:
            bad(position)
    if normal != text:
        bad(len(text) - 1)
    return text


def clean_identifier(text):
    seen = "".join(c for c in text if not invisible(c))
    visible = "".join(c for c in unicodedata.normalize("NFKC", seen) if not invisible(c))
    return identifier(visible.strip())
