"""Bank files read a second time: expat for XML, regular expressions for the rest, JSON records throughout.

Read is what the vectors need of the formats; what is computed (ids, balances, totals, sentences) is computed anew.
"""

import hashlib
import re
import unicodedata
import xml.etree.ElementTree as tree
from datetime import date
from xml.parsers import expat

import tables
import values
from values import Money, Refused, inside, shown

FORMATS = ["camt053", "camt054", "mt940", "ofx", "table"]
RULES = ["format", "encoding", "account", "currency", "opening", "proof", "table"]
KINDS = "creditor endToEnd bank transaction mandate creditorId instruction document order voucher other".split()


# --- values -----------------------------------------------------------------------------------------

def money(given):
    return values.money(given["amount"], given["currency"])


def spelled(text, code, point, signed=False, rules=None):
    """An amount in the spelling of a format."""
    code = code if not (rules or {}).get("currency", "").startswith(code + ":") else rules["currency"]
    currency, digits = values.currency(code)
    sign = r"([+-]?)" if signed else "()"
    points = "[.,]" if signed else re.escape(point)
    found = re.fullmatch(rf"{sign}([0-9]*)(?:{points}([0-9]*))?", text)
    if not found or not (found[2] or found[3]):
        bad = re.search("[^0-9]", text)
        raise Refused("amount_syntax", text=shown(text), position=bad.start() + 1 if bad else 1)
    whole, places = found[2].lstrip("0") or "0", found[3] or ""
    while len(places) > digits and places.endswith("0"):
        places = places[:-1]
    read = values.money(whole + ("." + places if places else ""), currency)
    return read.like(-read.minor) if found[1] == "-" else read


def nothing(text):
    return text.strip().upper() in ("", "NOTPROVIDED", "NOT PROVIDED", "NONREF", "NOREF", "KREF+", "EREF+")


def line_of(row, booked, amount):
    return {"row": row, "booked": booked, "amount": amount, "references": [], "texts": [], "party": {}, "ultimate": {},
            "details": []}


def ref(line, kind, text):
    text = (text or "").strip()
    if not nothing(text) and {"kind": kind, "text": text} not in line["references"]:
        line["references"].append({"kind": kind, "text": text})


def say(line, text):
    text = (text or "").strip()
    if text:
        line["texts"].append(text)


# --- ids --------------------------------------------------------------------------------------------

def account_key(account):
    return "".join(c for c in unicodedata.normalize("NFKC", account) if c.isalnum()).upper()


def bank_number(form, line):
    found = [one["text"] for one in line.get("references", []) if one["kind"] == "bank"]
    return found[0] if found and form != "mt940" else None


def as_money(value):
    return value if isinstance(value, Money) else money(value)


def fingerprint(account, currency, form, line):
    out = []
    number = lambda n: out.append(n.to_bytes(8, "big", signed=True))  # noqa: E731

    def text(t):
        number(len(t.encode()))
        out.append(t.encode())

    def option(t):
        number(0 if t is None else 1)
        if t is not None:
            text(t)

    amount = as_money(line["amount"])
    text(account_key(account))
    text(currency.partition(":")[0])
    number(values.day(line["booked"]).toordinal())
    number(amount.minor)
    own = bank_number(form, line)
    if own is not None:
        text("number")
        text(own)
    else:
        text("content")
        number(values.day(line["valueDate"]).toordinal() if line.get("valueDate") else 0)
        option(line.get("time"))
        number(1 if line.get("reversal") else 0)
        for who in ("party", "ultimate"):
            for part in ("name", "account", "bank"):
                option(line.get(who, {}).get(part))
        option(line.get("code"))
        number(len(line.get("references", [])))
        for one in line.get("references", []):
            number(KINDS.index(one["kind"]) + 1)
            text(one["text"])
        for one in line.get("texts", []):
            seen = "".join(c for c in unicodedata.normalize("NFKC", one) if not c.isspace())
            out.append(seen.encode())
    return hashlib.sha256(b"".join(out)).hexdigest()[:40]


def identify(statements):
    times = {}
    for one in statements:
        for line in one["lines"]:
            of = fingerprint(one["account"], one["currency"], one["format"], line)
            times[of] = times.get(of, 0) + 1
            line["occurrence"], line["id"] = times[of], f"{of}-{times[of]}"


# --- MT940 ------------------------------------------------------------------------------------------

def day6(text):
    year = int(text[:2])
    try:
        return date(year + (2000 if year < 80 else 1900), int(text[2:4]), int(text[4:6]))
    except ValueError:
        return None


def near(entry, value):
    days = []
    for year in (value.year, value.year - 1, value.year + 1):
        try:
            days.append(date(year, int(entry[:2]), int(entry[2:])))
        except ValueError:
            pass
    return min(days, key=lambda day: abs((day - value).days))


def mt940(text, rules):
    messages, fields, number = [], None, 0
    for raw in text.splitlines():
        number += 1
        found = re.match(r":([0-9][0-9A-Z]{1,2}):(.*)", raw)
        if found and found[1] == "20":
            fields = []
            messages.append(fields)
        if found:
            fields.append((found[1], [found[2]], number))
        elif raw.rstrip() == "-":
            fields = None
        elif fields is not None:
            fields[-1][1].append(raw)
    statements, left_out, row, dialects = [], [], 0, ["free"]
    for fields in messages:
        head, current, line = {}, None, None
        closed = False
        for name, lines, at in fields:
            first = lines[0]
            if name in ("25", "28C"):
                head[name] = first.strip()
            elif name in ("60F", "60M"):
                place = f"statements[{len(statements)}].opening"
                amount, on = inside(place, lambda: mt_balance(first, rules))
                last = statements[-1] if statements else None
                if name == "60M" and last and last["pages"] and "closing" not in last and last["account"] == head["25"]:
                    current = last
                    current["pages"][-1]["opened"] = amount
                else:
                    current = {"format": "mt940", "number": head.get("28C"), "account": head["25"], "currency": amount.code,
                               "opening": amount, "from": on, "lines": [], "pages": [], "claims": [], "unbooked": [], "info": []}
                    statements.append(current)
            elif name in ("62F", "62M"):
                amount, on = mt_balance(first, rules)
                current["to"], closed = on, True
                if name == "62M":
                    current["pages"].append({"lines": len(current["lines"]), "closed": amount})
                else:
                    current["closing"] = amount
            elif name == "61":
                row += 1
                place = f"statements[{len(statements) - 1}].lines[{len(current['lines'])}]"
                line, expected = inside(place, lambda: field61(lines, row, current["currency"], rules))
                if expected:
                    current["unbooked"].append(line["amount"])
                    left_out.append({"row": row, "amount": line["amount"], "text": first[:64], "status": expected})
                    line = None
                else:
                    current["lines"].append(line)
            elif name == "86" and line is not None:
                dialects.append(field86(lines, line))
            elif name in ("90D", "90C"):
                found = re.fullmatch(r"([0-9]+)([A-Z]{3})([0-9,]+)", first)
                total = "debits" if name == "90D" else "credits"
                current["claims"] += [(None, total, int(found[1])), (None, total, spelled(found[3], found[2], ",", rules=rules))]
        if not closed:
            raise Refused("statement_syntax", format="MT940", problem="endOfFile", line=text.count("\n") + 1)
    for one in statements:
        if "closing" not in one and one["pages"]:
            one["closing"] = one["pages"][-1]["closed"]
    layout = "mt940/" + max(dialects, key=["free", "slash", "structured"].index)
    return layout, statements, left_out, []


def mt_balance(text, rules):
    found = re.fullmatch(r"([CD])([0-9]{6})([A-Z]{3})(.*)", text.strip())
    amount = spelled(found[4], found[3], ",", rules=rules)
    return (amount.like(-amount.minor) if found[1] == "D" else amount), day6(found[2]).isoformat()


def field61(lines, row, currency, rules):
    found = re.fullmatch(r"([0-9]{6})([0-9]{4})?(R?[CD]|E[CD])([A-Z])?([0-9,.]*)([NFS][A-Z0-9]{3})(.*)", lines[0].rstrip())
    value = day6(found[1])
    amount = inside("amount", lambda: spelled(found[5], currency, ",", rules=rules))
    if found[3] not in ("C", "RD", "EC"):
        amount = amount.like(-amount.minor)
    booked = near(found[2], value) if found[2] else value
    line = line_of(row, booked.isoformat(), amount)
    line["valueDate"], line["code"], line["reversal"] = value.isoformat(), found[6], found[3][0] == "R"
    own, _, bank = found[7].partition("//")
    ref(line, "endToEnd", own)
    ref(line, "bank", bank)
    for more in lines[1:]:
        pairs = re.fullmatch(r"(?:/(?:OCMT|CHGS)/[A-Z]{3}[0-9,]+)+", more.strip())
        if not pairs:
            say(line, more)
            continue
        for name, code, figure in re.findall(r"/(OCMT|CHGS)/([A-Z]{3})([0-9,]+)", more):
            read = spelled(figure, code, ",")
            if name == "OCMT":
                line["instructed"] = read.like(-read.minor) if amount.minor < 0 else read
            else:
                line["charges"] = read
    return line, found[3] if found[3][0] == "E" else None


TAGS = {"EREF": "endToEnd", "KREF": "instruction", "MREF": "mandate", "CRED": "creditorId", "SVWZ": None, "ABWA": "name"}


def glue(pieces):
    """Pieces of 27 characters go on; a shorter one ended its word, which a line end marks here."""
    out = ""
    for at, piece in enumerate(pieces):
        if at:
            out += "" if len(pieces[at - 1]) >= 27 else "\n"
            piece = piece.lstrip() if out.endswith("\n") else piece
        out += piece
    return out


def field86(lines, line):
    start = lines[0].lstrip()
    if re.match(r"[0-9]{3}\?[0-9]{2}", start):
        whole = "".join(lines).lstrip()
        line["code"] += "/" + whole[:3]
        parts = [(int(n), t) for n, t in re.findall(r"\?([0-9]{2})((?:(?!\?[0-9]{2}).)*)", whole[3:])]
        of = lambda wanted: [t for n, t in parts if n in wanted]  # noqa: E731
        for name, wanted in (("bank", [30]), ("account", [31])):
            if of(wanted):
                line["party"][name] = of(wanted)[0].strip()
        if of([32, 33]):
            line["party"]["name"] = glue(of([32, 33])).replace("\n", " ").strip()
        for posting in of([0]):
            say(line, posting)
        joined = glue(of([*range(20, 30), *range(60, 64)]))
        pieces = re.split(r"(?:(?<=\s)|^)(EREF|KREF|MREF|CRED|SVWZ|ABWA)\+", joined)
        say(line, pieces[0].replace("\n", " "))
        for tag, value in zip(pieces[1::2], pieces[2::2]):
            if TAGS[tag] == "name":
                line["ultimate"]["name"] = value.replace("\n", " ").strip()
            elif TAGS[tag] is None:
                say(line, value.replace("\n", " "))
            else:
                number, _, rest = value.partition("\n")
                ref(line, TAGS[tag], number)
                say(line, rest.replace("\n", " "))
        return "structured"
    codes = "EREF|MARF|CSID|NAME|IBAN|BIC|REMI|TRTP"
    if re.match(rf"/({codes})/", start):
        pieces = re.split(rf"/(?=(?:{codes})/)", "".join(lines))
        for piece in pieces[1:]:
            code, _, value = piece.partition("/")
            value = value.strip("/ ")
            if code in ("EREF", "MARF", "CSID"):
                ref(line, {"EREF": "endToEnd", "MARF": "mandate", "CSID": "creditorId"}[code], value)
            elif code == "REMI" and value.startswith("STRD/"):
                ref(line, "creditor", value.split("/", 2)[2])
            elif code == "REMI":
                say(line, value)
            elif code == "TRTP":
                say(line, f"TRTP {value}")
            elif value:
                line["party"][{"NAME": "name", "IBAN": "account", "BIC": "bank"}[code]] = value
        return "slash"
    for one in lines:
        say(line, one)
    return "free"


# --- camt -------------------------------------------------------------------------------------------

def strip(node):
    for one in node.iter():
        one.tag = one.tag.rpartition("}")[2]
    return node


def get(node, path):
    for name in path.split("/"):
        found = node.findall(name)
        if len(found) > 1:
            raise Refused("duplicate_field", field=name)
        if not found:
            return None
        node = found[0]
    return node


def text_at(node, *paths):
    for path in paths:
        found = get(node, path)
        if found is not None and (found.text or "").strip():
            return found.text.strip()
    return None


def need(found, field):
    if found is None:
        raise Refused("missing_field", field=field)
    return found


def camt_amount(node, rules):
    return spelled((node.text or "").strip(), need(node.get("Ccy"), "Ccy"), ".", rules=rules)


def camt_signed(node, rules):
    own = need(get(node, "Amt"), "Amt")
    amount = inside("amount", lambda: camt_amount(own, rules))
    return amount.like(-amount.minor) if need(text_at(node, "CdtDbtInd"), "CdtDbtInd") == "DBIT" else amount


def camt(text, form, rules):
    try:
        parser = expat.ParserCreate()
        seen = []
        parser.StartDoctypeDeclHandler = lambda *_: seen.append(parser.CurrentLineNumber)
        parser.Parse(text.encode(), True)
    except expat.ExpatError as error:
        if error.code == expat.errors.codes[expat.errors.XML_ERROR_UNDEFINED_ENTITY]:
            raise Refused("statement_syntax", format="camt", problem="entity", line=error.lineno) from None
        early = error.code in (3, 5)
        line = text.count("\n") + 1
        raise Refused("statement_syntax", format="camt", problem="endOfFile" if early else "markup", line=line) from None
    if seen:
        raise Refused("statement_syntax", format="camt", problem="docType", line=seen[0])
    root = strip(tree.fromstring(text))
    dotted = "camt.053" if form == "camt053" else "camt.054"
    version = re.search(rf"{re.escape(dotted)}[.0-9]*", text)
    layout = version[0].rstrip(".") if version else dotted
    statements, left_out, notes, row = [], [], [], 0
    for at, node in enumerate([*root.iter("Stmt"), *root.iter("Ntfctn")]):
        one = {"format": form, "number": text_at(node, "Id"), "account": text_at(node, "Acct/Id/IBAN", "Acct/Id/Othr/Id"),
               "holder": text_at(node, "Acct/Ownr/Nm"), "lines": [], "pages": [], "claims": [], "unbooked": [], "info": []}
        one["account"] = one["account"] or rules.get("account", "")
        balances = {}
        for balance in node.findall("Bal"):
            code = text_at(balance, "Tp/CdOrPrtry/Cd")
            if code in ("OPBD", "CLBD"):
                field = {"OPBD": "opening", "CLBD": "closing"}[code]
                balances[field] = inside(f"statements[{at}].{field}", lambda: camt_signed(balance, rules))
                one[field] = balances[field]
                on = text_at(balance, "Dt/Dt")
                one["from" if code == "OPBD" else "to"] = on
        first = node.find("Ntry")
        codes = [text_at(node, "Acct/Ccy")] + [m.code for m in balances.values()] + [rules.get("currency")]
        codes += [first.find("Amt").get("Ccy")] if first is not None else []
        one["currency"] = need(next((code for code in codes if code), None), "currency")
        for total, name in (("lines", "TtlNtries"), ("credits", "TtlCdtNtries"), ("debits", "TtlDbtNtries")):
            if text_at(node, f"TxsSummry/{name}/NbOfNtries"):
                one["claims"].append((None, total, int(text_at(node, f"TxsSummry/{name}/NbOfNtries"))))
            if text_at(node, f"TxsSummry/{name}/Sum"):
                one["claims"].append((None, total, spelled(text_at(node, f"TxsSummry/{name}/Sum"), one["currency"], ".")))
        for entry in node.findall("Ntry"):
            row += 1
            place = f"statements[{at}].lines[{len(one['lines'])}]"
            amount = inside(place, lambda: camt_signed(entry, rules))
            status = text_at(entry, "Sts/Cd", "Sts")
            if status not in ("BOOK", None):
                one["unbooked"].append(amount)
                left_out.append({"row": row, "amount": amount, "text": text_at(entry, "AddtlNtryInf") or "", "status": status})
                continue
            one["lines"].append(inside(place, lambda: camt_entry(entry, row, amount, one, rules)))
        statements.append(one)
    return layout, statements, left_out, notes


def camt_entry(entry, row, amount, one, rules):
    line = line_of(row, need(text_at(entry, "BookgDt/Dt", "BookgDt/DtTm"), "BookgDt")[:10], amount)
    moment = text_at(entry, "BookgDt/DtTm")
    line["time"] = moment[11:19] if moment else None
    line["valueDate"] = text_at(entry, "ValDt/Dt")
    line["reversal"] = text_at(entry, "RvslInd") == "true"
    parts = [text_at(entry, f"BkTxCd/Domn/{p}") for p in ("Cd", "Fmly/Cd", "Fmly/SubFmlyCd")]
    line["code"] = "/".join(p for p in parts if p) or text_at(entry, "BkTxCd/Prtry/Cd")
    ref(line, "bank", text_at(entry, "AcctSvcrRef"))
    if text_at(entry, "NtryRef") != text_at(entry, "AcctSvcrRef"):
        ref(line, "other", text_at(entry, "NtryRef"))
    for name in ("MsgId", "PmtInfId"):
        ref(line, "instruction", text_at(entry, f"NtryDtls/Btch/{name}"))
    listed = entry.findall("NtryDtls/TxDtls")
    stated = text_at(entry, "NtryDtls/Btch/NbOfTxs")
    paid = [camt_paid(one_of, line, one, rules) for one_of in listed]
    line["payments"] = int(stated) if stated else len(paid) if len(paid) > 1 else None
    if len(paid) == 1:
        only = paid[0]
        line["party"], line["ultimate"] = only["party"], only["ultimate"]
        for reference in only["references"]:
            ref(line, reference["kind"], reference["text"])
        line["texts"] += only["texts"]
        line["charges"], line["instructed"] = only.get("charges"), only.get("instructed")
    elif paid:
        if stated:
            one["claims"].append((len(one["lines"]), "payments", int(stated)))
        kept = sum(p["charges"].minor for p in paid if p.get("charges"))
        gross = sum(p["amount"].minor for p in paid)
        if gross != amount.minor and gross - kept == amount.minor:
            for p in paid:
                if p.get("charges"):
                    p["instructed"] = p["amount"]
                    p["amount"] = amount.like(p["amount"].minor - p["charges"].minor)
        line["details"] = paid
    if text_at(entry, "AddtlNtryInf") and line["texts"][-1:] != [text_at(entry, "AddtlNtryInf")]:
        say(line, text_at(entry, "AddtlNtryInf"))
    return line


def camt_paid(node, line, one, rules):
    own = get(node, "Amt")
    amount = camt_amount(own, rules) if own is not None else line["amount"].like(abs(line["amount"].minor))
    negative = line["amount"].minor < 0
    paid = {"amount": amount.like(-amount.minor) if negative else amount, "party": {}, "ultimate": {}, "references": [], "texts": []}
    side = "Cdtr" if negative != line["reversal"] else "Dbtr"
    for name, path in (("name", f"RltdPties/{side}/Nm"), ("account", f"RltdPties/{side}Acct/Id/IBAN"), ("bank", f"RltdAgts/{side}Agt/FinInstnId/BICFI")):
        if text_at(node, path) or (name == "name" and text_at(node, f"RltdPties/{side}/Pty/Nm")):
            paid["party"][name] = text_at(node, path, f"RltdPties/{side}/Pty/Nm")
    if text_at(node, f"RltdPties/Ultmt{side}/Nm"):
        paid["ultimate"]["name"] = text_at(node, f"RltdPties/Ultmt{side}/Nm")
    ref(paid, "endToEnd", text_at(node, "Refs/EndToEndId"))
    ref(paid, "instruction", text_at(node, "Refs/InstrId"))
    ref(paid, "mandate", text_at(node, "Refs/MndtId"))
    for free in node.findall("RmtInf/Ustrd"):
        say(paid, free.text)
    for structured in node.findall("RmtInf/Strd"):
        ref(paid, "creditor", text_at(structured, "CdtrRefInf/Ref"))
        ref(paid, "document", text_at(structured, "RfrdDocInf/Nb"))
    charges = get(node, "Chrgs/TtlChrgsAndTaxAmt")
    if charges is not None:
        paid["charges"] = camt_amount(charges, rules)
    instructed = get(node, "AmtDtls/InstdAmt/Amt")
    if instructed is not None:
        read = camt_amount(instructed, rules)
        read = read.like(-read.minor) if negative else read
        if (read.minor, read.code) != (paid["amount"].minor, paid["amount"].code):
            paid["instructed"] = read
    return paid


# --- OFX --------------------------------------------------------------------------------------------

def ofx(text, rules):
    version = re.search(r"VERSION:([0-9]+)", text)
    body = text[text.index("<"):]
    value = lambda name, within: (re.search(rf"<{name}>([^<\r\n]*)", within) or [None, None])[1]  # noqa: E731
    statements, row = [], 0
    for at, block in enumerate(re.findall(r"<STMTRS>(.*?)</STMTRS>", body, re.S)):
        currency = value("CURDEF", block)
        day = lambda text: f"{text[:4]}-{text[4:6]}-{text[6:8]}"  # noqa: E731
        one = {"format": "ofx", "account": value("ACCTID", block), "currency": currency, "lines": [], "pages": [],
               "claims": [], "unbooked": [], "info": []}
        for field, name in (("from", "DTSTART"), ("to", "DTEND")):
            one[field] = day(value(name, block)) if value(name, block) else None
        for index, part in enumerate(re.findall(r"<STMTTRN>(.*?)</STMTTRN>", block, re.S)):
            row += 1
            place = f"statements[{at}].lines[{index}].amount"
            amount = inside(place, lambda: spelled(value("TRNAMT", part), currency, ".", signed=True))
            posted = value("DTPOSTED", part)
            line = line_of(row, day(posted), amount)
            if re.match("[0-9]{14}", posted):
                line["time"] = f"{posted[8:10]}:{posted[10:12]}:{posted[12:14]}"
            line["code"] = value("TRNTYPE", part)
            ref(line, "bank", value("FITID", part))
            if (value("CHECKNUM", part) or "").strip("0"):
                ref(line, "voucher", value("CHECKNUM", part))
            if value("NAME", part):
                line["party"]["name"] = value("NAME", part).replace("&amp;", "&").strip()
            say(line, value("MEMO", part))
            one["lines"].append(line)
        if value("BALAMT", block):
            one["closing"] = spelled(value("BALAMT", block), currency, ".", signed=True)
        statements.append(one)
    return f"ofx/{version[1]}", statements, [], []


# --- proof and report -------------------------------------------------------------------------------

def total(of, currency):
    code, digits = values.currency(currency)
    return Money(sum(one.minor for one in of), code, digits)


def breaks(one):
    """What contradicts itself, in the order it is found; and what proves the statement."""
    found, currency = [], one["currency"]
    amounts = [line["amount"] for line in one["lines"]]
    code = values.currency(currency)[0]
    other = lambda money, path: Refused("currency_mismatch", path, expected=code, found=money.code, item=None)  # noqa: E731
    for field in ("opening", "closing"):
        if field in one and one[field].code != code:
            found.append(other(one[field], field))
    found += [other(m, f"lines[{at}].amount") for at, m in enumerate(amounts) if m.code != code]
    if found:
        return found, {"kind": "nothing"}
    for at, line in enumerate(one["lines"]):
        if line["details"]:
            details = total([d["amount"] for d in line["details"]], currency)
            if details.minor != line["amount"].minor:
                found.append(Refused("details_sum", f"lines[{at}]", row=line["row"], booked=line["amount"].json(), details=details.json()))
    checked, start, opened = 0, 0, one.get("opening")
    before, since = opened, 0
    for at, line in enumerate(one["lines"]):
        since += line["amount"].minor
        if "balance" not in line:
            continue
        if before is not None:
            checked += 1
            if before.minor + since != line["balance"].minor:
                found.append(Refused(
                    "running_balance", f"lines[{at}].balance", row=line["row"], before=before.json(),
                    amount=before.like(since).json(), stated=line["balance"].json(),
                ))
        before, since = line["balance"], 0
    for number, page in enumerate(one["pages"], 1):
        lines = one["lines"][start:page["lines"]]
        sum_of = total([line["amount"] for line in lines], currency)
        checked += 1
        if opened.minor + sum_of.minor != page["closed"].minor:
            found.append(Refused("running_balance", f"lines[{page['lines'] - 1}]", row=lines[-1]["row"], before=opened.json(), amount=sum_of.json(), stated=page["closed"].json()))
        if "opened" not in page:
            break
        if page["opened"].minor != page["closed"].minor:
            found.append(Refused("page_balance", f"lines[{page['lines']}]", page=number + 1, closed=page["closed"].json(), opened=page["opened"].json()))
        opened, start = page["opened"], page["lines"]
    both = "opening" in one and "closing" in one
    if both:
        lines = total(amounts, currency)
        if one["opening"].minor + lines.minor != one["closing"].minor:
            found.append(Refused("closing_balance", "closing", opening=one["opening"].json(), lines=lines.json(), stated=one["closing"].json()))
    sums = set()
    for at, name, stated in one["claims"]:
        if at is not None:
            have = len(one["lines"][at]["details"])
            if have != stated:
                found.append(Refused("statement_total", f"lines[{at}]", total="payments", stated=str(stated), found=str(have)))
            continue
        kinds = {"lines": lambda m: True, "credits": lambda m: m >= 0, "debits": lambda m: m < 0}[name]

        def figure(of):
            chosen = [m for m in of if kinds(m.minor)]
            if isinstance(stated, Money):
                return str(total([m.like(abs(m.minor)) for m in chosen], currency))
            return str(len(chosen))

        if isinstance(stated, Money):
            sums.add(name)
        if str(stated) not in (figure(amounts), figure(amounts + one["unbooked"])):
            full = name + ("Sum" if isinstance(stated, Money) else "")
            found.append(Refused("statement_total", "", total=full, stated=str(stated), found=figure(amounts)))
    if checked:
        return found, {"kind": "runningBalance", "checked": checked}
    if both:
        return found, {"kind": "openingClosing"}
    return found, {"kind": "totals" if "lines" in sums or {"credits", "debits"} <= sums else "nothing"}


SENTENCES = {
    "closing_balance": lambda f: (
        f"the opening balance {f['opening']} and the lines, {f['lines']}, do not make the closing balance {f['stated']}",
        f"期初余额 {f['opening']} 加各行合计 {f['lines']} 不等于期末余额 {f['stated']}",
    ),
}


def plain(value):
    """A record without what may be left out."""
    if isinstance(value, Money):
        return value.json()
    if isinstance(value, list):
        return [plain(one) for one in value]
    if isinstance(value, dict):
        return {k: plain(v) for k, v in value.items() if v not in (None, [], {}) and not (k == "reversal" and v is False) and not (k == "occurrence" and v == 1)}
    return value


def told(kind, en, zh, **fields):
    return {"kind": kind, **fields, "en": en, "zh": zh}


def read(text, encoding, rules):
    head = text[:65536]
    if rules.get("format"):
        form = rules["format"]
    elif re.match(r"\s*OFXHEADER:", head):
        form = "ofx"
    elif head.lstrip().startswith("<"):
        form = "camt053" if "BkToCstmrStmt" in head else "camt054" if "BkToCstmrDbtCdtNtfctn" in head else None
    else:
        form = "mt940" if re.search(r"(?m)^:20:", head) and re.search(r"(?m)^:60", head) else None
        form = form or ("table" if tables.looks_like(text, rules) else None)
    if form is None:
        raise Refused("statement_format_unknown")
    readers = {"mt940": mt940, "ofx": ofx, "table": tables.read}
    layout, statements, left_out, notes = readers[form](text, rules) if form in readers else camt(text, form, rules)
    identify(statements)
    demand = rules.get("proof", "required")
    for at, one in enumerate(statements):
        if "opening" not in one and rules.get("opening"):
            one["opening"] = money(rules["opening"])
        found, proof = breaks(one)
        if found and demand != "reported":
            raise found[0].at(f"statements[{at}]")
        if found:
            proof = {"kind": "broken", "breaks": []}
            for refused in found:
                shown_fields = {k: str(money(v)) if isinstance(v, dict) else v for k, v in refused.fields.items()}
                en, zh = SENTENCES[refused.code](shown_fields)
                proof["breaks"].append({"code": refused.code, "path": refused.path, "en": en, "zh": zh})
        if proof["kind"] == "nothing" and demand == "required":
            raise Refused("statement_unproven", f"statements[{at}]")
        if proof["kind"] == "nothing":
            notes.append(told("unproven", f"statement {at + 1} states neither balances nor totals that prove it", f"第 {at + 1} 份对账单未载明可供验证的余额或合计", statement=at + 1))
        one["proof"] = proof
    seen = {}
    for at, one in enumerate(statements):
        key = str([one.get(k) and str(one[k]) for k in ("number", "account", "from", "to", "opening", "closing")]) + str([line["id"].rpartition("-")[0] for line in one["lines"]])
        if one["lines"] and key in seen:
            raise Refused("statement_twice", f"statements[{at}]", first=seen[key] + 1)
        seen[key] = at
    last = {}
    for at, one in enumerate(statements):
        key = (account_key(one["account"]), one["currency"])
        if key in last and "opening" in one and last[key].minor != one["opening"].minor:
            notes.append(told("gap", f"statement {at + 1} opens with {one['opening']}, the one before it closed with {last[key]}", f"第 {at + 1} 份对账单期初余额为 {one['opening']}，而上一份期末余额为 {last[key]}", statement=at + 1, closed=last[key], opened=one["opening"]))
        if "closing" in one:
            last[key] = one["closing"]
    codes = []
    for one in statements:
        codes += [line["amount"].code for line in one["lines"]]
    codes += [one["amount"].code for one in left_out if one["amount"]]
    totals = []
    for code in dict.fromkeys(codes):
        accepted = total([line["amount"] for one in statements for line in one["lines"] if line["amount"].code == code], code)
        rest = total([one["amount"] for one in left_out if one["amount"] and one["amount"].code == code], code)
        totals.append({"found": accepted.like(accepted.minor + rest.minor), "accepted": accepted, "leftOut": rest})
    accepted = sum(len(one["lines"]) for one in statements)
    rows = [{"row": one["row"], "reason": one.get("reason") or told("notBooked", f"not booked yet: its status is {one['status']}", f"尚未入账：状态为 {one['status']}", status=one["status"]), "amount": one["amount"], "text": one["text"]} for one in left_out]
    keep = "format number account holder currency from to opening closing info lines proof".split()
    out = []
    for one in statements:
        record = plain({k: one[k] for k in keep if k in one})
        record.update(layout=layout, account=one["account"], lines=plain(one["lines"]))
        out.append(record)
    report = {"format": form, "layout": layout, "encoding": encoding, "rows": accepted + len(rows), "accepted": accepted, "leftOut": rows, "totals": totals, "notes": notes}
    report = plain(report)
    for kept, one in zip(report.get("leftOut", []), rows):
        kept["text"] = one["text"]
    return {"statements": out, "report": report}


def decode(digits, rules):
    if not re.fullmatch("([0-9a-f]{2})*", digits):
        good = re.match("([0-9a-f]{2})*", digits)[0]
        raise Refused("compact_syntax", "bytes", position=len(good) // 2)
    given = bytes.fromhex(digits)
    name = rules.get("encoding") or (re.search(rb"^<\?xml[^>]*encoding=\"([^\"]+)\"", given) or [b"", b"utf-8"])[1].decode()
    known = {"utf-8": "utf-8", "gb18030": "gb18030", "windows-1252": "cp1252", "iso-8859-1": "cp1252"}
    if name.lower() not in known:
        raise Refused("encoding_unknown", text=name)
    plain_name = {"iso-8859-1": "windows-1252"}.get(name.lower(), name.lower())
    try:
        return given.decode(known[name.lower()]), plain_name
    except UnicodeDecodeError as error:
        raise Refused("text_encoding", encoding=plain_name, position=error.start) from None


# --- merging and attaching --------------------------------------------------------------------------

def known_lines(statement):
    after, out = statement.get("opening") and money(statement["opening"]), []
    for line in statement["lines"]:
        amount = money(line["amount"])
        if line.get("balance"):
            after = money(line["balance"])
        elif after:
            after = after.like(after.minor + amount.minor)
        out.append(plain({"id": line["id"], "account": statement["account"], "booked": line["booked"], "amount": amount, "bank": bank_number(statement["format"], line), "after": after or None}))
    return out


def lay(known, coming):
    """Every way of laying two windows of balances upon each other that fits."""
    ours = [money(known[0]["after"]).minor - money(known[0]["amount"]).minor] + [money(k["after"]).minor for k in known]
    theirs = [coming[0][1]] + [c[2] for c in coming]
    ways = []
    for shift in range(-len(theirs) + 1, len(ours)):
        places = [at for at in range(len(theirs)) if 0 <= at + shift < len(ours)]
        if all(theirs[at] == ours[at + shift] for at in places):
            pairs = [(at, at + shift) for at in range(len(coming)) if 0 <= at + shift < len(known)]
            if all(known[b]["id"].rpartition("-")[0] == coming[a][3] for a, b in pairs):
                ways.append(dict(pairs))
    return ways


def merge(known, statements, cut):
    out = {"new": [], "known": [], "changed": [], "doubtful": [], "gone": []}
    for at, one in enumerate(known):
        if not re.fullmatch(r".*-[1-9][0-9]*", one["id"]):
            raise Refused("id_character", f"known[{at}].id", text=one["id"], character="-", position=1)
    coming = []
    for one in statements:
        balance = money(one["opening"]).minor if one.get("opening") else None
        for line in one["lines"]:
            before = balance
            balance = None if balance is None else balance + money(line["amount"]).minor
            of = fingerprint(one["account"], one["currency"], one["format"], line)
            coming.append((line, before, balance, of, bank_number(one["format"], line)))
    if not coming:
        return plain_merge(out)
    ids = [one["id"] for one in known]
    days = sorted({line["booked"] for line, *_ in coming})
    new, present = [], set()
    for line, before, after, of, bank in coming:
        if cut == "inside" and line["booked"] == days[0]:
            continue
        present.add(line["id"])
        if line["id"] in ids:
            out["known"].append(line["id"])
        else:
            new.append((line, bank))
    if cut == "inside":
        day = [one for one in coming if one[0]["booked"] == days[0]]
        mine = [one for one in known if one["booked"] == days[0]]
        ways = [{}] if not mine else lay(mine, day) if all(k.get("after") for k in mine) else None
        first, counts = [], {}
        for at, (line, _, _, of, bank) in enumerate(day):
            most = max([int(i.rpartition("-")[2]) for i in [*ids, *present] if i.rpartition("-")[0] == of] or [0])
            if ways is not None and len(ways) <= 1:
                place = ways[0].get(at) if ways else None
                if place is not None:
                    out["known"].append(mine[place]["id"])
                    present.add(mine[place]["id"])
                    continue
            else:
                counts[of] = counts.get(of, 0) + 1
                if counts[of] <= most:
                    name = f"{of}-{counts[of]}"
                    present.add(name)
                    out["doubtful"].append({"line": {**line, "id": name, **({"occurrence": counts[of]} if counts[of] > 1 else {})}, "known": name})
                    continue
            name = f"{of}-{most + 1}"
            present.add(name)
            fresh = {k: v for k, v in line.items() if k != "occurrence"}
            first.append(({**fresh, "id": name, **({"occurrence": most + 1} if most else {})}, bank))
        new = first + new
    covered = [d for d in days if cut == "whole" or d not in (days[0], days[-1])]
    inside_days = lambda d: bool(covered) and (days[0] <= d <= days[-1] if cut == "whole" else days[0] < d < days[-1])  # noqa: E731
    gone = [one for one in known if one["id"] not in present]
    rest = []
    for line, bank in new:
        fits = [one for one in gone if bank and one.get("bank") == bank and (inside_days(one["booked"]) or (one["amount"] == line["amount"] and abs((values.day(one["booked"]) - values.day(line["booked"])).days) <= 10))]
        if fits:
            gone.remove(fits[0])
            out["changed"].append({"line": line, "known": fits[0]["id"], "by": "bankNumber"})
        else:
            rest.append(line)
    for line in rest:
        fits = [one for one in gone if one["booked"] == line["booked"] and one["amount"] == line["amount"] and inside_days(one["booked"])]
        if fits:
            gone.remove(fits[0])
            out["changed"].append({"line": line, "known": fits[0]["id"], "by": "dayAndAmount"})
        else:
            out["new"].append(line)
    out["gone"] = [one["id"] for one in gone if inside_days(one["booked"])]
    return plain_merge(out)


def plain_merge(out):
    return {name: value for name, value in out.items() if value or name in ("new", "known")}


def attach(statements, notifications):
    statements = [{**one, "lines": [dict(line) for line in one["lines"]]} for one in statements]
    entries, groups = [], {}
    for number, note in enumerate(notifications, 1):
        for entry in note["lines"]:
            place, reason = None, told("noLine", "no line has its number", "没有流水与其编号相同")
            for kind in ("bank", "instruction"):
                for reference in entry.get("references", []):
                    if reference["kind"] != kind or place is not None:
                        continue
                    text = reference["text"]
                    found = [(s, at) for s, one in enumerate(statements) for at, line in enumerate(one["lines"])
                             if account_key(one["account"]) == account_key(note["account"]) and reference in line.get("references", [])]
                    if len(found) == 1:
                        place = found[0]
                        reason = told("bankNumber", f"the bank gives both the number {text}", f"银行流水号同为 {text}", number=text) if kind == "bank" else told("batchNumber", f"both are of batch {text}", f"批次号同为 {text}", number=text)
                    elif found and reason["kind"] == "noLine":
                        reason = told("severalLines", f"{len(found)} lines have the number {text}", f"编号 {text} 对应 {len(found)} 条流水", number=text, lines=len(found))
            if place is not None:
                groups.setdefault(place, []).append(len(entries))
            entries.append({"notification": number, "row": entry["row"], "reason": reason, "entry": entry})
    for (s, at), those in groups.items():
        line = statements[s]["lines"][at]
        booked = money(line["amount"])
        details = []
        for index in those:
            entry = entries[index]["entry"]
            keep = "amount party ultimate references texts instructed charges".split()
            details += entry.get("details") or [{k: entry[k] for k in keep if k in entry}]
        explained = sum(money(d["amount"]).minor for d in details)
        if line.get("details"):
            n = len(line["details"])
            reason = told("hasDetails", f"the line lists its {n} payments already", f"该流水已列出 {n} 笔明细", payments=n)
        elif explained != booked.minor:
            other = booked.like(explained)
            reason = told("otherAmount", f"the payments add up to {other}, but {booked} was booked", f"明细合计 {other}，与入账金额 {booked} 不符", booked=booked.json(), explained=other.json())
        else:
            reason = None
            assert len(details) > 1, "the vectors attach batches"
            line["payments"], line["details"] = len(details), details
        for index in those:
            if reason:
                entries[index]["reason"] = reason
            else:
                entries[index]["line"] = line["id"]
    return {"statements": statements, "entries": [{k: v for k, v in one.items() if k != "entry"} for one in entries]}


# --- the calls --------------------------------------------------------------------------------------

CALLS = {
    "attachDetails": (["statements", "notifications"], []),
    "knownLines": (["statement"], []),
    "mergeLines": (["known", "statements"], ["cut"]),
    "readStatements": (["bytes"], ["rules"]),
    "readStatementsText": (["text"], ["rules"]),
}


def answer(call, given):
    needed, more = CALLS[call]
    for name in given:
        if name not in needed + more:
            raise Refused("unknown_field", name, field=name)
    rules = given.get("rules", {})
    for name in rules:
        if name not in RULES:
            raise Refused("unknown_field", f"rules.{name}", field=name)
    for name in needed:
        if name not in given:
            raise Refused("missing_field", field=name)
    if call == "readStatementsText":
        return read(given["text"], "utf-8", rules)
    if call == "readStatements":
        text, encoding = decode(given["bytes"], rules)
        return read(text, encoding, rules)
    if call == "knownLines":
        return known_lines(given["statement"])
    if call == "mergeLines":
        return merge(given["known"], given["statements"], given.get("cut", "whole"))
    return attach(given["statements"], given["notifications"])
