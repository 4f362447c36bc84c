# Generated from the core's source by `cargo test -p duebook-tests --test mirror`. Do not edit.
"""The shapes as data: JSON name -> (Python name, type, whether it may be left out, and what the JSON form leaves out)."""

SHAPES = {
    "Rounding": ("names", {"halfUp": "HALF_UP", "halfDown": "HALF_DOWN", "halfEven": "HALF_EVEN", "halfOdd": "HALF_ODD", "halfCeiling": "HALF_CEILING", "halfFloor": "HALF_FLOOR", "up": "UP", "down": "DOWN", "ceiling": "CEILING", "floor": "FLOOR"}),
    "Rounded": ("record", {
        "value": ("value", "Money", False),
        "exact": ("exact", "bool", False),
    }),
    "Parts": ("choice", {
        "equal": ("EQUAL", {
            "count": ("count", "int", False),
        }),
        "weights": ("WEIGHTS", {
            "weights": ("weights", ("list", "int"), False),
        }),
        "percents": ("PERCENTS", {
            "percents": ("percents", ("list", "Percent"), False),
        }),
    }),
    "Remainder": ("names", {"last": "LAST", "first": "FIRST", "largestRemainder": "LARGEST_REMAINDER", "largestPart": "LARGEST_PART", "fromTop": "FROM_TOP"}),
    "Split": ("record", {
        "parts": ("parts", ("list", "Money"), False),
        "residue": ("residue", "Money", False),
    }),
    "Fraction": ("record", {
        "numerator": ("numerator", "int", False),
        "denominator": ("denominator", "int", False),
    }),
    "SlipKind": ("choice", {
        "pointRight": ("POINT_RIGHT", {
            "places": ("places", "int", False),
        }),
        "pointLeft": ("POINT_LEFT", {
            "places": ("places", "int", False),
        }),
        "transposed": ("TRANSPOSED", {
            "digit": ("digit", "int", False),
        }),
    }),
    "Slip": ("record", {
        "position": ("position", "int", False),
        "candidate": ("candidate", "Money", False),
        "kind": ("kind", "SlipKind", False),
    }),
    "Weekday": ("names", {"monday": "MONDAY", "tuesday": "TUESDAY", "wednesday": "WEDNESDAY", "thursday": "THURSDAY", "friday": "FRIDAY", "saturday": "SATURDAY", "sunday": "SUNDAY"}),
    "BusinessDay": ("names", {"unadjusted": "UNADJUSTED", "following": "FOLLOWING", "modifiedFollowing": "MODIFIED_FOLLOWING", "preceding": "PRECEDING", "modifiedPreceding": "MODIFIED_PRECEDING"}),
    "BusinessCalendar": ("record", {
        "weekend": ("weekend", ("list", "Weekday"), True),
        "holidays": ("holidays", ("list", "LocalDate"), True),
        "workdays": ("workdays", ("list", "LocalDate"), True),
    }),
    "Step": ("choice", {
        "days": ("DAYS", {
            "days": ("days", "int", False),
        }),
        "months": ("MONTHS", {
            "months": ("months", "int", False),
        }),
        "endOfMonth": ("END_OF_MONTH", {}),
        "dayOfMonth": ("DAY_OF_MONTH", {
            "day": ("day", "int", False),
        }),
        "paymentDays": ("PAYMENT_DAYS", {
            "days": ("days", ("list", "int"), False),
        }),
    }),
    "Start": ("choice", {
        "event": ("EVENT", {
            "event": ("event", "Id", False),
        }),
        "date": ("DATE", {
            "date": ("date", "LocalDate", False),
        }),
        "previous": ("PREVIOUS", {}),
    }),
    "Due": ("record", {
        "start": ("start", "Start", False),
        "steps": ("steps", ("list", "Step"), True),
    }),
    "Share": ("choice", {
        "percent": ("PERCENT", {
            "percent": ("percent", "Percent", False),
            "multiple": ("multiple", ("option", "Money"), True),
        }),
        "percentOfRest": ("PERCENT_OF_REST", {
            "percent": ("percent", "Percent", False),
        }),
        "fixed": ("FIXED", {
            "amount": ("amount", "Money", False),
        }),
        "rest": ("REST", {
            "weight": ("weight", "int", True),
        }),
    }),
    "Purpose": ("names", {"installment": "INSTALLMENT", "downPayment": "DOWN_PAYMENT", "progress": "PROGRESS", "retention": "RETENTION"}),
    "TermLine": ("record", {
        "share": ("share", "Share", False),
        "due": ("due", "Due", False),
        "purpose": ("purpose", "Purpose", True),
        "label": ("label", ("option", "Id"), True),
    }),
    "Terms": ("record", {
        "lines": ("lines", ("list", "TermLine"), False),
        "rounding": ("rounding", "Rounding", False),
        "remainder": ("remainder", "Remainder", False),
        "businessDay": ("business_day", "BusinessDay", False),
    }),
    "EventDate": ("record", {
        "event": ("event", "Id", False),
        "date": ("date", "LocalDate", False),
    }),
    "ScheduleRequest": ("record", {
        "total": ("total", "Money", False),
        "terms": ("terms", "Terms", False),
        "events": ("events", ("list", "EventDate"), True),
        "calendar": ("calendar", ("option", "BusinessCalendar"), True),
    }),
    "Installment": ("record", {
        "number": ("number", "int", False),
        "amount": ("amount", "Money", False),
        "due": ("due", ("option", "LocalDate"), True),
        "event": ("event", ("option", "Id"), True),
        "purpose": ("purpose", "Purpose", False),
        "label": ("label", ("option", "Id"), True),
    }),
    "Schedule": ("record", {
        "total": ("total", "Money", False),
        "installments": ("installments", ("list", "Installment"), False),
        "residue": ("residue", "Money", False),
    }),
    "Value": ("choice", {
        "text": ("TEXT", {
            "text": ("text", "Id", False),
        }),
        "whole": ("WHOLE", {
            "whole": ("whole", "int", False),
        }),
        "date": ("DATE", {
            "date": ("date", "LocalDate", False),
        }),
        "flag": ("FLAG", {
            "flag": ("flag", "bool", False),
        }),
        "amount": ("AMOUNT", {
            "amount": ("amount", "Money", False),
        }),
    }),
    "Field": ("record", {
        "name": ("name", "Id", False),
        "value": ("value", "Value", False),
    }),
    "Discount": ("record", {
        "until": ("until", "LocalDate", False),
        "amount": ("amount", "Money", False),
    }),
    "Part": ("record", {
        "component": ("component", "Id", False),
        "open": ("open", "Money", False),
    }),
    "Nature": ("names", {"advance": "ADVANCE", "contractLiability": "CONTRACT_LIABILITY", "deposit": "DEPOSIT", "earnest": "EARNEST", "guarantee": "GUARANTEE", "promotional": "PROMOTIONAL", "unidentified": "UNIDENTIFIED"}),
    "Source": ("names", {"receipt": "RECEIPT", "onAccount": "ON_ACCOUNT", "creditNote": "CREDIT_NOTE", "payable": "PAYABLE"}),
    "Scope": ("record", {
        "field": ("field", "Id", False),
        "values": ("values", ("list", "Value"), False),
    }),
    "NamedItem": ("record", {
        "item": ("item", "Id", False),
        "amount": ("amount", ("option", "Money"), True),
    }),
    "Lot": ("record", {
        "id": ("id", "Id", False),
        "customer": ("customer", "Id", False),
        "amount": ("amount", "Money", False),
        "received": ("received", "LocalDate", False),
        "nature": ("nature", "Nature", True),
        "references": ("references", ("list", "Id"), True),
        "pays": ("pays", ("list", "NamedItem"), True),
        "source": ("source", "Source", True, "RECEIPT"),
        "fields": ("fields", ("list", "Field"), True),
        "scope": ("scope", ("list", "Scope"), True),
        "priority": ("priority", "int", True, 50),
        "expires": ("expires", ("option", "LocalDate"), True),
    }),
    "ItemKind": ("names", {"ordinary": "ORDINARY", "lateCharge": "LATE_CHARGE", "refund": "REFUND", "writtenOff": "WRITTEN_OFF"}),
    "Receivable": ("record", {
        "id": ("id", "Id", False),
        "customer": ("customer", "Id", False),
        "open": ("open", "Money", False),
        "due": ("due", "LocalDate", False),
        "issued": ("issued", ("option", "LocalDate"), True),
        "references": ("references", ("list", "Id"), True),
        "kind": ("kind", "ItemKind", True, "ORDINARY"),
        "disputed": ("disputed", "bool", True, False),
        "fields": ("fields", ("list", "Field"), True),
        "parts": ("parts", ("list", "Part"), True),
        "discounts": ("discounts", ("list", "Discount"), True),
    }),
    "CutOff": ("record", {
        "on": ("on", "LocalDate", False),
        "known": ("known", ("option", "LocalDate"), True),
    }),
    "PaidBy": ("names", {"receipt": "RECEIPT", "prepayment": "PREPAYMENT", "netting": "NETTING"}),
    "ReversalCause": ("names", {"undone": "UNDONE", "bounced": "BOUNCED"}),
    "DisputeOutcome": ("names", {"customerRight": "CUSTOMER_RIGHT", "customerWrong": "CUSTOMER_WRONG", "settled": "SETTLED"}),
    "DebtAct": ("choice", {
        "paid": ("PAID", {
            "amount": ("amount", "Money", False),
            "receipt": ("receipt", ("option", "Id"), True),
            "received": ("received", ("option", "LocalDate"), True),
            "by": ("by", "PaidBy", True, "RECEIPT"),
        }),
        "paymentReversed": ("PAYMENT_REVERSED", {
            "amount": ("amount", "Money", False),
            "receipt": ("receipt", ("option", "Id"), True),
            "cause": ("cause", "ReversalCause", False),
        }),
        "credited": ("CREDITED", {
            "amount": ("amount", "Money", False),
        }),
        "deducted": ("DEDUCTED", {
            "amount": ("amount", "Money", False),
        }),
        "writtenOff": ("WRITTEN_OFF", {
            "amount": ("amount", "Money", False),
        }),
        "recovered": ("RECOVERED", {
            "amount": ("amount", "Money", False),
        }),
        "canceled": ("CANCELED", {}),
        "changed": ("CHANGED", {
            "amount": ("amount", ("option", "Money"), True),
            "due": ("due", ("option", "LocalDate"), True),
        }),
        "disputed": ("DISPUTED", {
            "amount": ("amount", ("option", "Money"), True),
        }),
        "disputeEnded": ("DISPUTE_ENDED", {
            "outcome": ("outcome", "DisputeOutcome", False),
        }),
        "promised": ("PROMISED", {
            "day": ("day", "LocalDate", False),
            "amount": ("amount", ("option", "Money"), True),
        }),
        "reminded": ("REMINDED", {
            "level": ("level", "int", False),
        }),
        "reassigned": ("REASSIGNED", {
            "owner": ("owner", "Id", False),
        }),
    }),
    "DebtEvent": ("record", {
        "on": ("on", "LocalDate", False),
        "entered": ("entered", ("option", "LocalDate"), True),
        "act": ("act", "DebtAct", False),
    }),
    "Debt": ("record", {
        "id": ("id", "Id", False),
        "customer": ("customer", "Id", False),
        "amount": ("amount", "Money", False),
        "issued": ("issued", "LocalDate", False),
        "due": ("due", "LocalDate", False),
        "entered": ("entered", ("option", "LocalDate"), True),
        "document": ("document", ("option", "Id"), True),
        "kind": ("kind", "ItemKind", True, "ORDINARY"),
        "retention": ("retention", "bool", True, False),
        "owner": ("owner", ("option", "Id"), True),
        "fields": ("fields", ("list", "Field"), True),
        "events": ("events", ("list", "DebtEvent"), True),
    }),
    "DebtStanding": ("record", {
        "exists": ("exists", "bool", False),
        "amount": ("amount", "Money", False),
        "open": ("open", "Money", False),
        "disputed": ("disputed", "Money", False),
        "due": ("due", "LocalDate", False),
        "paid": ("paid", "Money", False),
        "credited": ("credited", "Money", False),
        "deducted": ("deducted", "Money", False),
        "writtenOff": ("written_off", "Money", False),
        "canceled": ("canceled", "Money", False),
        "settled": ("settled", ("option", "LocalDate"), True),
        "promised": ("promised", ("option", "LocalDate"), True),
        "reminded": ("reminded", "int", False),
        "owner": ("owner", ("option", "Id"), True),
    }),
    "PrepaymentAct": ("choice", {
        "applied": ("APPLIED", {
            "amount": ("amount", "Money", False),
            "item": ("item", ("option", "Id"), True),
        }),
        "returned": ("RETURNED", {
            "amount": ("amount", "Money", False),
            "item": ("item", ("option", "Id"), True),
        }),
        "refundRequested": ("REFUND_REQUESTED", {
            "refund": ("refund", "Id", False),
            "amount": ("amount", "Money", False),
        }),
        "refundCanceled": ("REFUND_CANCELED", {
            "refund": ("refund", "Id", False),
        }),
        "refunded": ("REFUNDED", {
            "amount": ("amount", "Money", False),
            "refund": ("refund", ("option", "Id"), True),
            "account": ("account", ("option", "Id"), True),
        }),
        "removed": ("REMOVED", {
            "amount": ("amount", "Money", False),
        }),
        "bounced": ("BOUNCED", {}),
        "held": ("HELD", {
            "amount": ("amount", "Money", False),
        }),
    }),
    "PrepaymentEvent": ("record", {
        "on": ("on", "LocalDate", False),
        "entered": ("entered", ("option", "LocalDate"), True),
        "act": ("act", "PrepaymentAct", False),
    }),
    "Prepayment": ("record", {
        "id": ("id", "Id", False),
        "customer": ("customer", "Id", False),
        "amount": ("amount", "Money", False),
        "received": ("received", "LocalDate", False),
        "entered": ("entered", ("option", "LocalDate"), True),
        "nature": ("nature", "Nature", True),
        "source": ("source", "Source", True, "RECEIPT"),
        "bankRef": ("bank_ref", ("option", "Id"), True),
        "payerAccount": ("payer_account", ("option", "Id"), True),
        "owner": ("owner", ("option", "Id"), True),
        "fields": ("fields", ("list", "Field"), True),
        "expires": ("expires", ("option", "LocalDate"), True),
        "events": ("events", ("list", "PrepaymentEvent"), True),
    }),
    "PrepaymentStanding": ("record", {
        "exists": ("exists", "bool", False),
        "left": ("left", "Money", False),
        "held": ("held", "Money", False),
        "refundRequested": ("refund_requested", "Money", False),
        "applied": ("applied", "Money", False),
        "refunded": ("refunded", "Money", False),
        "removed": ("removed", "Money", False),
        "bounced": ("bounced", "bool", False),
        "lastActivity": ("last_activity", "LocalDate", False),
        "refundSince": ("refund_since", ("option", "LocalDate"), True),
    }),
    "DebtorAct": ("choice", {
        "insolvent": ("INSOLVENT", {}),
        "solvent": ("SOLVENT", {}),
        "stopped": ("STOPPED", {}),
        "released": ("RELEASED", {}),
        "reassigned": ("REASSIGNED", {
            "owner": ("owner", "Id", False),
        }),
        "contacted": ("CONTACTED", {}),
    }),
    "DebtorEvent": ("record", {
        "on": ("on", "LocalDate", False),
        "entered": ("entered", ("option", "LocalDate"), True),
        "act": ("act", "DebtorAct", False),
    }),
    "Debtor": ("record", {
        "id": ("id", "Id", False),
        "name": ("name", ("option", "str"), True),
        "parent": ("parent", ("option", "Id"), True),
        "owner": ("owner", ("option", "Id"), True),
        "since": ("since", ("option", "LocalDate"), True),
        "fields": ("fields", ("list", "Field"), True),
        "events": ("events", ("list", "DebtorEvent"), True),
    }),
    "Portfolio": ("record", {
        "debts": ("debts", ("list", "Debt"), True),
        "prepayments": ("prepayments", ("list", "Prepayment"), True),
        "debtors": ("debtors", ("list", "Debtor"), True),
    }),
    "ObservationRules": ("record", {
        "calendar": ("calendar", ("option", "BusinessCalendar"), True),
        "tolerance": ("tolerance", "int", True, 0),
        "small": ("small", ("list", "Money"), True),
    }),
    "ObservationState": ("names", {"settled": "SETTLED", "writtenOff": "WRITTEN_OFF", "overdue": "OVERDUE"}),
    "Observation": ("record", {
        "debt": ("debt", "Id", False),
        "customer": ("customer", "Id", False),
        "amount": ("amount", "Money", False),
        "issued": ("issued", "LocalDate", False),
        "due": ("due", "LocalDate", False),
        "until": ("until", "LocalDate", False),
        "days": ("days", "int", False),
        "late": ("late", "bool", False),
        "state": ("state", "ObservationState", False),
    }),
    "GradePolicy": ("record", {
        "version": ("version", ("option", "Id"), True),
        "observed": ("observed", "ObservationRules", True),
        "weightLate": ("weight_late", "int", True),
        "weightDays": ("weight_days", "int", True),
        "weightSerious": ("weight_serious", "int", True),
        "seriousDays": ("serious_days", "int", True),
        "capDays": ("cap_days", "int", True),
        "fullDays": ("full_days", "int", True),
        "spreadHundredths": ("spread_hundredths", "int", True),
        "cutA": ("cut_a", "int", True),
        "cutB": ("cut_b", "int", True),
        "cutC": ("cut_c", "int", True),
        "pseudo": ("pseudo", "int", True),
        "windowDays": ("window_days", "int", True),
        "minimum": ("minimum", "int", True),
        "minimumDays": ("minimum_days", "int", True),
        "thin": ("thin", "int", True),
        "margin": ("margin", "int", True),
        "confirmations": ("confirmations", "int", True),
        "unpaidDays": ("unpaid_days", "int", True),
        "materiality": ("materiality", ("list", "Money"), True),
        "bouncedDays": ("bounced_days", "int", True),
        "lossMonths": ("loss_months", "int", True),
    }),
    "CreditGrade": ("names", {"a": "A", "b": "B", "c": "C", "d": "D", "notRated": "NOT_RATED"}),
    "PeerRates": ("record", {
        "observations": ("observations", "int", False),
        "late": ("late", "int", False),
        "seriousOf": ("serious_of", "int", False),
        "serious": ("serious", "int", False),
        "days": ("days", "int", False),
    }),
    "CustomerRisk": ("record", {
        "risk": ("risk", "int", False),
        "billionths": ("billionths", "int", False),
        "settled": ("settled", "int", False),
        "overdue": ("overdue", "int", False),
        "factors": ("factors", ("list", "RiskFactor"), False),
        "severity": ("severity", ("option", "int"), True),
    }),
    "RiskFactor": ("record", {
        "kind": ("kind", "FactorKind", False),
        "weight": ("weight", "int", False),
        "points": ("points", "int", False),
        "count": ("count", "int", False),
        "of": ("of", "int", False),
        "observed": ("observed", ("option", "Fraction"), True),
        "peers": ("peers", ("option", "Fraction"), True),
    }),
    "FactorKind": ("names", {"lateShare": "LATE_SHARE", "lateDays": "LATE_DAYS", "seriousShare": "SERIOUS_SHARE", "unfundedShare": "UNFUNDED_SHARE", "refundShare": "REFUND_SHARE"}),
    "FundingCounts": ("record", {
        "orders": ("orders", "int", False),
        "funded": ("funded", "int", False),
        "refunds": ("refunds", "int", False),
    }),
    "PreviousGrade": ("record", {
        "customer": ("customer", "Id", False),
        "grade": ("grade", "CreditGrade", False),
        "on": ("on", "LocalDate", False),
        "steady": ("steady", ("option", "CreditGrade"), True),
        "rising": ("rising", ("option", "RisingGrade"), True),
    }),
    "RisingGrade": ("record", {
        "to": ("to", "CreditGrade", False),
        "months": ("months", "int", False),
        "on": ("on", "LocalDate", False),
    }),
    "GradeContext": ("record", {
        "previous": ("previous", ("list", "PreviousGrade"), True),
        "overrides": ("overrides", ("list", "GradeOverride"), True),
        "funding": ("funding", ("list", "CustomerFunding"), True),
    }),
    "GradeOverride": ("record", {
        "customer": ("customer", "Id", False),
        "grade": ("grade", "CreditGrade", False),
        "owner": ("owner", "Id", False),
        "reason": ("reason", "str", False),
        "from": ("_from", "LocalDate", False),
        "until": ("until", "LocalDate", False),
    }),
    "CustomerFunding": ("record", {
        "customer": ("customer", "Id", False),
        "counts": ("counts", "FundingCounts", False),
    }),
    "GradeRun": ("record", {
        "cutOff": ("cut_off", "CutOff", False),
        "policy": ("policy", "Id", False),
        "peers": ("peers", "PeerRates", False),
        "customers": ("customers", ("list", "CustomerGrade"), False),
        "changes": ("changes", ("list", "GradeChange"), False),
    }),
    "CustomerGrade": ("record", {
        "customer": ("customer", "Id", False),
        "grade": ("grade", "CreditGrade", False),
        "computed": ("computed", "CreditGrade", False),
        "score": ("score", ("option", "int"), True),
        "risk": ("risk", ("option", "CustomerRisk"), True),
        "observations": ("observations", "int", False),
        "thin": ("thin", "bool", False),
        "toBetter": ("to_better", ("option", "int"), True),
        "toWorse": ("to_worse", ("option", "int"), True),
        "reasons": ("reasons", ("list", "GradeReason"), False),
        "next": ("next", ("list", "GradeStep"), True),
        "kept": ("kept", "PreviousGrade", False),
        "inputs": ("inputs", "str", False),
    }),
    "GradeChange": ("record", {
        "customer": ("customer", "Id", False),
        "from": ("_from", "CreditGrade", False),
        "since": ("since", "LocalDate", False),
        "to": ("to", "CreditGrade", False),
    }),
    "GradeReason": ("choice", {
        "factor": ("FACTOR", {
            "factor": ("factor", "FactorKind", False),
            "count": ("count", "int", False),
            "of": ("of", "int", False),
            "peers": ("peers", ("option", "Fraction"), True),
            "points": ("points", "int", False),
        }),
        "tooFew": ("TOO_FEW", {
            "found": ("found", "int", False),
            "needed": ("needed", "int", False),
        }),
        "tooNew": ("TOO_NEW", {
            "days": ("days", "int", False),
            "needed": ("needed", "int", False),
        }),
        "thin": ("THIN", {
            "found": ("found", "int", False),
            "full": ("full", "int", False),
        }),
        "unpaidLong": ("UNPAID_LONG", {
            "amount": ("amount", "Money", False),
            "days": ("days", "int", False),
        }),
        "insolvent": ("INSOLVENT", {
            "since": ("since", "LocalDate", False),
        }),
        "bounced": ("BOUNCED", {
            "on": ("on", "LocalDate", False),
        }),
        "writtenOff": ("WRITTEN_OFF", {
            "on": ("on", "LocalDate", False),
        }),
        "withinMargin": ("WITHIN_MARGIN", {
            "score": ("score", "CreditGrade", False),
            "stays": ("stays", "CreditGrade", False),
        }),
        "rising": ("RISING", {
            "to": ("to", "CreditGrade", False),
            "months": ("months", "int", False),
            "needed": ("needed", "int", False),
        }),
        "byHand": ("BY_HAND", {
            "computed": ("computed", "CreditGrade", False),
            "owner": ("owner", "Id", False),
            "cause": ("cause", "str", False),
            "until": ("until", "LocalDate", False),
        }),
    }),
    "GradeStep": ("choice", {
        "payOnTime": ("PAY_ON_TIME", {
            "payments": ("payments", "int", False),
            "to": ("to", "CreditGrade", False),
            "months": ("months", "int", False),
        }),
        "confirm": ("CONFIRM", {
            "to": ("to", "CreditGrade", False),
            "months": ("months", "int", False),
        }),
        "payUnpaid": ("PAY_UNPAID", {
            "amount": ("amount", "Money", False),
        }),
        "beSolvent": ("BE_SOLVENT", {}),
        "forgotten": ("FORGOTTEN", {
            "from": ("_from", "LocalDate", False),
        }),
        "beKnown": ("BE_KNOWN", {
            "payments": ("payments", "int", False),
        }),
        "wait": ("WAIT", {
            "from": ("_from", "LocalDate", False),
        }),
    }),
    "CreditPolicy": ("record", {
        "grading": ("grading", "GradePolicy", True),
        "gradeA": ("grade_a", ("option", "GradeTerms"), True),
        "gradeB": ("grade_b", ("option", "GradeTerms"), True),
        "gradeC": ("grade_c", ("option", "GradeTerms"), True),
        "gradeD": ("grade_d", ("option", "GradeTerms"), True),
        "notRated": ("not_rated", ("option", "GradeTerms"), True),
        "baseDays": ("base_days", "int", True),
        "starter": ("starter", ("list", "Money"), True),
        "raise": ("raise", "int", True),
        "raiseMonths": ("raise_months", "int", True),
        "raiseItems": ("raise_items", "int", True),
        "components": ("components", ("list", "ExposurePart"), True),
        "freeMoney": ("free_money", "FreeMoney", True),
        "natures": ("natures", ("list", "Nature"), True),
        "orderField": ("order_field", ("option", "Id"), True),
        "checks": ("checks", ("list", "CheckRule"), True),
        "overdueShare": ("overdue_share", "int", True),
        "oldestDays": ("oldest_days", "int", True),
        "mostOrder": ("most_order", ("list", "Money"), True),
        "prepaidChecked": ("prepaid_checked", "bool", True, False),
        "releaseDays": ("release_days", "int", True),
    }),
    "GradeTerms": ("record", {
        "limitFactor": ("limit_factor", "int", False),
        "moreDays": ("more_days", "int", True),
        "leastDays": ("least_days", "int", True),
        "mostDays": ("most_days", "int", True),
        "toleranceDays": ("tolerance_days", "int", True),
        "deposit": ("deposit", "int", True),
        "approval": ("approval", "bool", True),
        "reviewMonths": ("review_months", "int", True),
    }),
    "ExposurePart": ("names", {"receivables": "RECEIVABLES", "disputed": "DISPUTED", "delivered": "DELIVERED", "orders": "ORDERS", "prepayments": "PREPAYMENTS", "secured": "SECURED"}),
    "FreeMoney": ("names", {"lowersExposure": "LOWERS_EXPOSURE", "coversOrders": "COVERS_ORDERS"}),
    "CheckRule": ("record", {
        "check": ("check", "CreditCheck", False),
        "effect": ("effect", "CheckEffect", False),
        "points": ("points", ("list", "CheckPoint"), True),
    }),
    "CreditCheck": ("names", {"limit": "LIMIT", "limitDate": "LIMIT_DATE", "overdueDays": "OVERDUE_DAYS", "overdueShare": "OVERDUE_SHARE", "oldestItem": "OLDEST_ITEM", "orderSize": "ORDER_SIZE", "deposit": "DEPOSIT", "approval": "APPROVAL", "terms": "TERMS", "stopped": "STOPPED", "promise": "PROMISE"}),
    "CheckEffect": ("names", {"warn": "WARN", "hold": "HOLD"}),
    "CheckPoint": ("names", {"order": "ORDER", "delivery": "DELIVERY", "goodsIssue": "GOODS_ISSUE", "invoice": "INVOICE"}),
    "SalesDocument": ("record", {
        "id": ("id", "Id", False),
        "customer": ("customer", "Id", False),
        "kind": ("kind", "SalesDocumentKind", False),
        "amount": ("amount", "Money", False),
        "follows": ("follows", ("option", "Id"), True),
    }),
    "SalesDocumentKind": ("names", {"order": "ORDER", "delivery": "DELIVERY", "invoice": "INVOICE"}),
    "CreditLimit": ("record", {
        "customer": ("customer", "Id", False),
        "amount": ("amount", "Money", False),
        "since": ("since", ("option", "LocalDate"), True),
        "until": ("until", ("option", "LocalDate"), True),
        "shared": ("shared", "bool", True, False),
    }),
    "SecuredAmount": ("record", {
        "customer": ("customer", "Id", False),
        "amount": ("amount", "Money", False),
        "until": ("until", ("option", "LocalDate"), True),
    }),
    "CreditExposure": ("record", {
        "receivables": ("receivables", "Money", False),
        "disputed": ("disputed", "Money", False),
        "delivered": ("delivered", "Money", False),
        "orders": ("orders", "Money", False),
        "prepaid": ("prepaid", "Money", False),
        "secured": ("secured", "Money", False),
        "total": ("total", "Money", False),
    }),
    "CreditOrder": ("record", {
        "id": ("id", "Id", False),
        "customer": ("customer", "Id", False),
        "amount": ("amount", "Money", False),
        "termDays": ("term_days", ("option", "int"), True),
        "version": ("version", "int", True, 1),
        "opening": ("opening", "int", True, 1),
    }),
    "BlockedMoney": ("record", {
        "prepayment": ("prepayment", "Id", False),
        "cause": ("cause", "NotCounted", False),
    }),
    "ReleaseToken": ("record", {
        "order": ("order", "Id", False),
        "amount": ("amount", "Money", False),
        "version": ("version", "int", False),
        "opening": ("opening", "int", False),
        "termDays": ("term_days", ("option", "int"), True),
        "on": ("on", "LocalDate", False),
        "until": ("until", "LocalDate", False),
    }),
    "OrderCheckRequest": ("record", {
        "order": ("order", "CreditOrder", False),
        "cutOff": ("cut_off", "CutOff", False),
        "point": ("point", "CheckPoint", True, "ORDER"),
        "grade": ("grade", ("option", "CreditGrade"), True),
        "documents": ("documents", ("list", "SalesDocument"), True),
        "limits": ("limits", ("list", "CreditLimit"), True),
        "secured": ("secured", ("list", "SecuredAmount"), True),
        "blocked": ("blocked", ("list", "BlockedMoney"), True),
        "rates": ("rates", ("list", "Quote"), True),
        "token": ("token", ("option", "ReleaseToken"), True),
    }),
    "OrderCheck": ("record", {
        "outcome": ("outcome", "OrderOutcome", False),
        "findings": ("findings", ("list", "CheckFinding"), False),
        "notes": ("notes", ("list", "CreditReason"), True),
        "exposure": ("exposure", "CreditExposure", False),
        "rest": ("rest", "Money", False),
        "covered": ("covered", "Money", False),
        "after": ("after", "Money", False),
        "limit": ("limit", ("option", "Money"), True),
        "freesWith": ("frees_with", ("option", "Money"), True),
        "token": ("token", ("option", "ReleaseToken"), True),
    }),
    "OrderOutcome": ("names", {"release": "RELEASE", "releaseWithWarning": "RELEASE_WITH_WARNING", "hold": "HOLD"}),
    "CheckFinding": ("record", {
        "check": ("check", "CreditCheck", False),
        "effect": ("effect", "CheckEffect", False),
        "reason": ("reason", "CreditReason", False),
    }),
    "CreditReason": ("choice", {
        "limitExceeded": ("LIMIT_EXCEEDED", {
            "exposure": ("exposure", "Money", False),
            "limit": ("limit", "Money", False),
            "owner": ("owner", "Id", False),
        }),
        "noLimit": ("NO_LIMIT", {}),
        "limitExpired": ("LIMIT_EXPIRED", {
            "until": ("until", "LocalDate", False),
            "owner": ("owner", "Id", False),
        }),
        "overdue": ("OVERDUE", {
            "debt": ("debt", "Id", False),
            "days": ("days", "int", False),
            "tolerance": ("tolerance", "int", False),
        }),
        "overdueShare": ("OVERDUE_SHARE", {
            "overdue": ("overdue", "Money", False),
            "open": ("open", "Money", False),
            "most": ("most", "int", False),
        }),
        "tooOld": ("TOO_OLD", {
            "debt": ("debt", "Id", False),
            "days": ("days", "int", False),
            "most": ("most", "int", False),
        }),
        "orderTooLarge": ("ORDER_TOO_LARGE", {
            "uncovered": ("uncovered", "Money", False),
            "most": ("most", "Money", False),
        }),
        "depositMissing": ("DEPOSIT_MISSING", {
            "covered": ("covered", "Money", False),
            "needed": ("needed", "Money", False),
            "grade": ("grade", "CreditGrade", False),
        }),
        "approvalNeeded": ("APPROVAL_NEEDED", {
            "grade": ("grade", "CreditGrade", False),
        }),
        "termsTooLong": ("TERMS_TOO_LONG", {
            "days": ("days", "int", False),
            "most": ("most", "int", False),
        }),
        "stopped": ("STOPPED", {
            "since": ("since", "LocalDate", False),
        }),
        "promiseBroken": ("PROMISE_BROKEN", {
            "debt": ("debt", "Id", False),
            "promised": ("promised", "LocalDate", False),
        }),
        "releasedBefore": ("RELEASED_BEFORE", {
            "on": ("on", "LocalDate", False),
            "amount": ("amount", "Money", False),
        }),
        "moneyNotCounted": ("MONEY_NOT_COUNTED", {
            "prepayment": ("prepayment", "Id", False),
            "amount": ("amount", "Money", False),
            "cause": ("cause", "NotCounted", False),
        }),
    }),
    "NotCounted": ("names", {"uncleared": "UNCLEARED", "frozen": "FROZEN", "disputed": "DISPUTED", "refundRequested": "REFUND_REQUESTED", "noRate": "NO_RATE", "nature": "NATURE", "expired": "EXPIRED"}),
    "LimitReason": ("choice", {
        "noSales": ("NO_SALES", {}),
        "tooSoon": ("TOO_SOON", {
            "from": ("_from", "LocalDate", False),
        }),
        "tooFewItems": ("TOO_FEW_ITEMS", {
            "found": ("found", "int", False),
            "needed": ("needed", "int", False),
        }),
        "raisedInSteps": ("RAISED_IN_STEPS", {
            "target": ("target", "Money", False),
            "most": ("most", "Money", False),
        }),
        "belowExposure": ("BELOW_EXPOSURE", {
            "target": ("target", "Money", False),
            "owed": ("owed", "Money", False),
        }),
    }),
    "LimitProposal": ("record", {
        "customer": ("customer", "Id", False),
        "grade": ("grade", "CreditGrade", False),
        "target": ("target", ("option", "Money"), True),
        "present": ("present", ("option", "Money"), True),
        "owed": ("owed", "Money", False),
        "limit": ("limit", ("option", "Money"), True),
        "termDays": ("term_days", "int", False),
        "review": ("review", "LocalDate", False),
        "approval": ("approval", "bool", False),
        "reasons": ("reasons", ("list", "LimitReason"), True),
    }),
    "CreditSimulation": ("record", {
        "policy": ("policy", "Id", False),
        "other": ("other", "Id", False),
        "grades": ("grades", ("list", "GradeCount"), False),
        "changes": ("changes", ("list", "SimulatedChange"), False),
        "totals": ("totals", ("list", "SimulatedTotal"), False),
    }),
    "GradeCount": ("record", {
        "grade": ("grade", "CreditGrade", False),
        "before": ("before", "int", False),
        "after": ("after", "int", False),
    }),
    "SimulatedChange": ("record", {
        "before": ("before", "LimitProposal", False),
        "after": ("after", "LimitProposal", False),
    }),
    "SimulatedTotal": ("record", {
        "currency": ("currency", "Currency", False),
        "owed": ("owed", "Money", False),
        "limitsBefore": ("limits_before", "Money", False),
        "limitsAfter": ("limits_after", "Money", False),
        "overBefore": ("over_before", "Money", False),
        "overAfter": ("over_after", "Money", False),
    }),
    "PointTable": ("record", {
        "version": ("version", "Id", False),
        "offset": ("offset", "int", True),
        "columns": ("columns", ("list", "PointColumn"), False),
    }),
    "PointColumn": ("record", {
        "factor": ("factor", "Id", False),
        "bins": ("bins", ("list", "PointBin"), False),
        "missing": ("missing", "int", False),
        "trend": ("trend", "PointTrend", True),
    }),
    "PointBin": ("record", {
        "upto": ("upto", ("option", "int"), True),
        "points": ("points", "int", False),
    }),
    "PointTrend": ("names", {"either": "EITHER", "rising": "RISING", "falling": "FALLING"}),
    "PointValue": ("record", {
        "factor": ("factor", "Id", False),
        "value": ("value", ("option", "int"), True),
    }),
    "PointScore": ("record", {
        "version": ("version", "Id", False),
        "points": ("points", "int", False),
        "offset": ("offset", "int", False),
        "rows": ("rows", ("list", "PointRow"), False),
    }),
    "PointRow": ("record", {
        "factor": ("factor", "Id", False),
        "value": ("value", ("option", "int"), True),
        "bin": ("bin", ("option", "int"), True),
        "points": ("points", "int", False),
    }),
    "Reach": ("names", {"allOpen": "ALL_OPEN", "due": "DUE", "pastDue": "PAST_DUE"}),
    "Disputed": ("names", {"included": "INCLUDED", "leftOut": "LEFT_OUT"}),
    "UnknownReference": ("names", {"continue": "CONTINUE", "hold": "HOLD"}),
    "Ties": ("names", {"refuse": "REFUSE", "oldestDue": "OLDEST_DUE"}),
    "SortBy": ("names", {"due": "DUE", "issued": "ISSUED", "open": "OPEN", "id": "ID", "listed": "LISTED"}),
    "Sort": ("record", {
        "by": ("by", "SortBy", False),
        "descending": ("descending", "bool", True),
    }),
    "Partial": ("names", {"allowed": "ALLOWED", "forbidden": "FORBIDDEN"}),
    "Turn": ("names", {"lotByLot": "LOT_BY_LOT", "phaseByPhase": "PHASE_BY_PHASE"}),
    "LotOrder": ("names", {"consumption": "CONSUMPTION", "arrival": "ARRIVAL", "arrivalAmount": "ARRIVAL_AMOUNT", "listed": "LISTED"}),
    "Discounts": ("names", {"ignored": "IGNORED", "taken": "TAKEN"}),
    "DifferenceKind": ("names", {"fee": "FEE", "discount": "DISCOUNT", "rounding": "ROUNDING", "exchange": "EXCHANGE", "writeOff": "WRITE_OFF"}),
    "Tolerance": ("record", {
        "amount": ("amount", "Money", False),
        "percent": ("percent", ("option", "Percent"), True),
        "asKind": ("as_kind", "DifferenceKind", False),
    }),
    "Tier": ("record", {
        "components": ("components", ("list", "Id"), False),
    }),
    "Selection": ("record", {
        "reach": ("reach", "Reach", True),
        "kinds": ("kinds", ("list", "ItemKind"), True),
        "disputed": ("disputed", "Disputed", True),
        "keys": ("keys", ("list", "Id"), True),
        "withinDays": ("within_days", ("option", "int"), True),
    }),
    "Rule": ("choice", {
        "byReference": ("BY_REFERENCE", {
            "unknown": ("unknown", "UnknownReference", True),
        }),
        "exactItem": ("EXACT_ITEM", {
            "ties": ("ties", "Ties", True),
        }),
        "exactTotal": ("EXACT_TOTAL", {
            "groupBy": ("group_by", ("option", "Id"), True),
        }),
        "exactGroup": ("EXACT_GROUP", {
            "most": ("most", "int", True),
            "members": ("members", ("option", "int"), True),
        }),
        "together": ("TOGETHER", {}),
        "groupWithGroup": ("GROUP_WITH_GROUP", {
            "most": ("most", "int", True),
            "members": ("members", "int", True),
        }),
        "inOrder": ("IN_ORDER", {
            "order": ("order", ("list", "Sort"), True),
        }),
        "proRata": ("PRO_RATA", {}),
    }),
    "Phase": ("record", {
        "rule": ("rule", "Rule", False),
        "items": ("items", "Selection", True),
        "sources": ("sources", ("list", "Source"), True),
    }),
    "Scheme": ("record", {
        "phases": ("phases", ("list", "Phase"), False),
        "partial": ("partial", "Partial", True),
        "turn": ("turn", "Turn", True),
        "lotOrder": ("lot_order", "LotOrder", True),
        "keys": ("keys", ("list", "Id"), True),
        "discounts": ("discounts", "Discounts", True),
        "tolerance": ("tolerance", ("option", "Tolerance"), True),
        "inside": ("inside", ("list", "Tier"), True),
    }),
    "Fit": ("choice", {
        "price": ("PRICE", {
            "discount": ("discount", "Money", False),
        }),
        "tolerance": ("TOLERANCE", {
            "missing": ("missing", "Money", False),
        }),
    }),
    "Leeway": ("names", {"discount": "DISCOUNT", "tolerance": "TOLERANCE"}),
    "MatchedSet": ("record", {
        "lots": ("lots", ("list", "Id"), False),
        "items": ("items", ("list", "Id"), False),
    }),
    "Reason": ("choice", {
        "named": ("NAMED", {
            "rank": ("rank", "int", False),
            "open": ("open", "Money", False),
        }),
        "reference": ("REFERENCE", {
            "reference": ("reference", "Id", False),
            "open": ("open", "Money", False),
        }),
        "exactItem": ("EXACT_ITEM", {
            "amount": ("amount", "Money", False),
            "candidates": ("candidates", "int", False),
            "fit": ("fit", ("option", "Fit"), True),
        }),
        "exactTotal": ("EXACT_TOTAL", {
            "total": ("total", "Money", False),
            "items": ("items", "int", False),
        }),
        "oldestDue": ("OLDEST_DUE", {
            "customer": ("customer", "Id", False),
            "due": ("due", "LocalDate", False),
            "rank": ("rank", "int", False),
            "open": ("open", "Money", False),
        }),
        "next": ("NEXT", {
            "customer": ("customer", "Id", False),
            "rank": ("rank", "int", False),
            "open": ("open", "Money", False),
        }),
        "exactGroup": ("EXACT_GROUP", {
            "total": ("total", "Money", False),
            "items": ("items", "int", False),
            "members": ("members", ("option", "int"), True),
        }),
        "together": ("TOGETHER", {
            "total": ("total", "Money", False),
            "lots": ("lots", "int", False),
            "items": ("items", "int", False),
        }),
        "groupWithGroup": ("GROUP_WITH_GROUP", {
            "total": ("total", "Money", False),
            "lots": ("lots", "int", False),
            "items": ("items", "int", False),
        }),
        "proRata": ("PRO_RATA", {
            "total": ("total", "Money", False),
            "paid": ("paid", "Money", False),
            "open": ("open", "Money", False),
        }),
        "discountTaken": ("DISCOUNT_TAKEN", {
            "until": ("until", "LocalDate", False),
            "discount": ("discount", "Money", False),
        }),
        "withinTolerance": ("WITHIN_TOLERANCE", {
            "missing": ("missing", "Money", False),
            "limit": ("limit", "Money", False),
        }),
        "nothingOpen": ("NOTHING_OPEN", {
            "customer": ("customer", "Id", False),
            "currency": ("currency", "Currency", False),
        }),
        "nothingDue": ("NOTHING_DUE", {
            "customer": ("customer", "Id", False),
            "open": ("open", "Money", False),
        }),
        "noPhaseFits": ("NO_PHASE_FITS", {
            "customer": ("customer", "Id", False),
            "open": ("open", "Money", False),
        }),
        "natureHeld": ("NATURE_HELD", {
            "nature": ("nature", "Nature", False),
        }),
        "expired": ("EXPIRED", {
            "expires": ("expires", "LocalDate", False),
        }),
        "referenceHeld": ("REFERENCE_HELD", {
            "reference": ("reference", "Id", False),
        }),
        "ambiguous": ("AMBIGUOUS", {
            "amount": ("amount", "Money", False),
            "candidates": ("candidates", "int", False),
            "rivals": ("rivals", ("list", "Id"), False),
            "leeway": ("leeway", ("option", "Leeway"), True),
        }),
        "alreadySettled": ("ALREADY_SETTLED", {
            "item": ("item", "Id", False),
        }),
        "referenceUnknown": ("REFERENCE_UNKNOWN", {
            "reference": ("reference", "Id", False),
        }),
        "referenceOutside": ("REFERENCE_OUTSIDE", {
            "reference": ("reference", "Id", False),
            "item": ("item", "Id", False),
        }),
        "partialForbidden": ("PARTIAL_FORBIDDEN", {
            "item": ("item", "Id", False),
            "open": ("open", "Money", False),
            "left": ("left", "Money", False),
        }),
        "namedTooLate": ("NAMED_TOO_LATE", {
            "item": ("item", "Id", False),
            "open": ("open", "Money", False),
            "asked": ("asked", "Money", False),
        }),
        "nothingLeft": ("NOTHING_LEFT", {
            "item": ("item", "Id", False),
            "left": ("left", "Money", False),
        }),
        "keyDiffers": ("KEY_DIFFERS", {
            "item": ("item", "Id", False),
            "key": ("key", "Id", False),
        }),
        "groupAmbiguous": ("GROUP_AMBIGUOUS", {
            "sets": ("sets", "int", False),
            "one": ("one", ("list", "Id"), False),
            "other": ("other", ("list", "Id"), False),
        }),
        "groupTooLarge": ("GROUP_TOO_LARGE", {
            "items": ("items", "int", False),
            "limit": ("limit", "int", False),
        }),
        "groupsAmbiguous": ("GROUPS_AMBIGUOUS", {
            "sets": ("sets", "int", False),
            "members": ("members", "int", False),
            "rivals": ("rivals", ("list", "MatchedSet"), False),
        }),
        "groupsTooLarge": ("GROUPS_TOO_LARGE", {
            "lots": ("lots", "int", False),
            "items": ("items", "int", False),
            "limit": ("limit", "int", False),
        }),
        "groupSearchEnded": ("GROUP_SEARCH_ENDED", {
            "limit": ("limit", "int", False),
        }),
    }),
    "Line": ("record", {
        "lot": ("lot", "Id", False),
        "item": ("item", "Id", False),
        "amount": ("amount", "Money", False),
        "open": ("open", "Money", False),
        "reason": ("reason", "Reason", False),
    }),
    "Difference": ("record", {
        "lot": ("lot", "Id", False),
        "item": ("item", "Id", False),
        "amount": ("amount", "Money", False),
        "kind": ("kind", "DifferenceKind", False),
        "reason": ("reason", "Reason", False),
    }),
    "PartLine": ("record", {
        "lot": ("lot", "Id", False),
        "item": ("item", "Id", False),
        "component": ("component", "Id", False),
        "amount": ("amount", "Money", False),
        "difference": ("difference", ("option", "DifferenceKind"), True),
    }),
    "LeftOver": ("record", {
        "lot": ("lot", "Id", False),
        "amount": ("amount", "Money", False),
        "reason": ("reason", "Reason", False),
    }),
    "Refusal": ("record", {
        "lot": ("lot", "Id", False),
        "reason": ("reason", "Reason", False),
    }),
    "Total": ("record", {
        "currency": ("currency", "Currency", False),
        "received": ("received", "Money", False),
        "allocated": ("allocated", "Money", False),
        "leftOver": ("left_over", "Money", False),
    }),
    "Plan": ("record", {
        "asOf": ("as_of", "LocalDate", False),
        "lines": ("lines", ("list", "Line"), False),
        "differences": ("differences", ("list", "Difference"), True),
        "parts": ("parts", ("list", "PartLine"), True),
        "leftOver": ("left_over", ("list", "LeftOver"), False),
        "refusals": ("refusals", ("list", "Refusal"), False),
        "totals": ("totals", ("list", "Total"), False),
    }),
    "DueKind": ("names", {"pastDue": "PAST_DUE", "due": "DUE", "inAdvance": "IN_ADVANCE"}),
    "Bucket": ("record", {
        "when": ("when", "DueKind", False),
        "component": ("component", "Id", False),
    }),
    "WaterfallMode": ("names", {"horizontal": "HORIZONTAL", "vertical": "VERTICAL"}),
    "Surplus": ("names", {"next": "NEXT", "last": "LAST", "spread": "SPREAD", "keep": "KEEP"}),
    "WaterfallRules": ("record", {
        "order": ("order", ("list", "Bucket"), False),
        "mode": ("mode", "WaterfallMode", False),
        "surplus": ("surplus", "Surplus", False),
    }),
    "WaterfallReason": ("choice", {
        "inOrder": ("IN_ORDER", {
            "when": ("when", "DueKind", False),
            "due": ("due", "LocalDate", False),
            "rank": ("rank", "int", False),
            "open": ("open", "Money", False),
        }),
        "spread": ("SPREAD", {
            "total": ("total", "Money", False),
            "installments": ("installments", "int", False),
            "rank": ("rank", "int", False),
            "open": ("open", "Money", False),
        }),
        "nothingOpen": ("NOTHING_OPEN", {}),
        "keptAsCredit": ("KEPT_AS_CREDIT", {
            "open": ("open", "Money", False),
        }),
        "reopened": ("REOPENED", {
            "rank": ("rank", "int", False),
            "paid": ("paid", "Money", False),
            "open": ("open", "Money", False),
        }),
    }),
    "OpenInstallment": ("record", {
        "number": ("number", "int", False),
        "due": ("due", "LocalDate", False),
        "parts": ("parts", ("list", "Part"), False),
    }),
    "WaterfallLine": ("record", {
        "installment": ("installment", "int", False),
        "component": ("component", "Id", False),
        "amount": ("amount", "Money", False),
        "open": ("open", "Money", False),
        "reason": ("reason", "WaterfallReason", False),
    }),
    "WaterfallCredit": ("record", {
        "amount": ("amount", "Money", False),
        "reason": ("reason", "WaterfallReason", False),
    }),
    "Waterfall": ("record", {
        "on": ("on", "LocalDate", False),
        "lines": ("lines", ("list", "WaterfallLine"), False),
        "paid": ("paid", "Money", False),
        "leftOver": ("left_over", ("option", "WaterfallCredit"), True),
        "installments": ("installments", ("list", "OpenInstallment"), False),
    }),
    "Backdated": ("names", {"replay": "REPLAY", "appendOnly": "APPEND_ONLY"}),
    "DatedPayment": ("record", {
        "id": ("id", "Id", False),
        "on": ("on", "LocalDate", False),
        "amount": ("amount", "Money", False),
        "surplus": ("surplus", ("option", "Surplus"), True),
    }),
    "ReplayedPayment": ("record", {
        "id": ("id", "Id", False),
        "on": ("on", "LocalDate", False),
        "lines": ("lines", ("list", "WaterfallLine"), False),
        "paid": ("paid", "Money", False),
        "leftOver": ("left_over", ("option", "WaterfallCredit"), True),
    }),
    "WaterfallReplay": ("record", {
        "payments": ("payments", ("list", "ReplayedPayment"), False),
        "installments": ("installments", ("list", "OpenInstallment"), False),
    }),
    "PaidPart": ("record", {
        "installment": ("installment", "int", False),
        "component": ("component", "Id", False),
        "amount": ("amount", "Money", False),
    }),
    "ReverseLine": ("record", {
        "installment": ("installment", "int", False),
        "component": ("component", "Id", False),
        "amount": ("amount", "Money", False),
        "open": ("open", "Money", False),
        "reason": ("reason", "WaterfallReason", False),
    }),
    "Reversal": ("record", {
        "lines": ("lines", ("list", "ReverseLine"), False),
        "installments": ("installments", ("list", "OpenInstallment"), False),
    }),
    "LinkPart": ("record", {
        "component": ("component", "Id", False),
        "amount": ("amount", "Money", False),
    }),
    "LinkDifference": ("record", {
        "amount": ("amount", "Money", False),
        "kind": ("kind", "DifferenceKind", False),
        "parts": ("parts", ("list", "LinkPart"), True),
    }),
    "Link": ("record", {
        "id": ("id", "Id", False),
        "lot": ("lot", "Id", False),
        "item": ("item", "Id", False),
        "amount": ("amount", "Money", False),
        "parts": ("parts", ("list", "LinkPart"), True),
        "difference": ("difference", ("option", "LinkDifference"), True),
        "on": ("on", "LocalDate", False),
    }),
    "UndoReason": ("choice", {
        "asked": ("ASKED", {
            "left": ("left", "Money", False),
        }),
        "lotTakenOut": ("LOT_TAKEN_OUT", {
            "lot": ("lot", "Id", False),
        }),
        "itemCanceled": ("ITEM_CANCELED", {
            "item": ("item", "Id", False),
        }),
    }),
    "StepKind": ("names", {"writtenOff": "WRITTEN_OFF", "transferred": "TRANSFERRED", "offset": "OFFSET", "refunded": "REFUNDED", "expired": "EXPIRED", "revalued": "REVALUED", "vouchered": "VOUCHERED"}),
    "LaterStep": ("record", {
        "id": ("id", "Id", False),
        "kind": ("kind", "StepKind", False),
        "items": ("items", ("list", "Id"), True),
        "lots": ("lots", ("list", "Id"), True),
    }),
    "UndoOrder": ("names", {"any": "ANY", "strict": "STRICT"}),
    "UndoTarget": ("choice", {
        "link": ("LINK", {
            "link": ("link", "Id", False),
            "amount": ("amount", ("option", "Money"), True),
        }),
        "lot": ("LOT", {
            "lot": ("lot", "Id", False),
        }),
        "item": ("ITEM", {
            "item": ("item", "Id", False),
        }),
    }),
    "Undone": ("record", {
        "link": ("link", "Id", False),
        "lot": ("lot", "Id", False),
        "item": ("item", "Id", False),
        "amount": ("amount", "Money", False),
        "parts": ("parts", ("list", "LinkPart"), True),
        "difference": ("difference", ("option", "LinkDifference"), True),
        "on": ("on", "LocalDate", False),
        "reason": ("reason", "UndoReason", False),
    }),
    "HistoryEntry": ("choice", {
        "link": ("LINK", {
            "link": ("link", "Link", False),
        }),
        "undone": ("UNDONE", {
            "undone": ("undone", "Undone", False),
        }),
        "step": ("STEP", {
            "step": ("step", "LaterStep", False),
        }),
    }),
    "Undo": ("record", {
        "undone": ("undone", ("list", "Undone"), False),
        "lots": ("lots", ("list", "Lot"), False),
        "items": ("items", ("list", "Receivable"), False),
        "takenOut": ("taken_out", ("list", "Lot"), True),
    }),
    "OffsetReason": ("choice", {
        "moved": ("MOVED", {
            "from": ("_from", "Id", False),
            "to": ("to", "Id", False),
            "rest": ("rest", "Money", False),
        }),
    }),
    "Netting": ("record", {
        "plan": ("plan", "Plan", False),
        "items": ("items", ("list", "Receivable"), False),
        "payables": ("payables", ("list", "Receivable"), False),
    }),
    "RecoveryRule": ("names", {"wholeReceipt": "WHOLE_RECEIPT", "upToWrittenOff": "UP_TO_WRITTEN_OFF"}),
    "Recovery": ("record", {
        "reopened": ("reopened", "Money", False),
        "plan": ("plan", "Plan", False),
        "item": ("item", "Receivable", False),
        "left": ("left", "Money", False),
    }),
    "MovedKind": ("names", {"item": "ITEM", "lot": "LOT"}),
    "ItemMove": ("choice", {
        "item": ("ITEM", {
            "item": ("item", "Id", False),
            "amount": ("amount", ("option", "Money"), True),
            "newId": ("new_id", ("option", "Id"), True),
        }),
        "lot": ("LOT", {
            "lot": ("lot", "Id", False),
            "amount": ("amount", ("option", "Money"), True),
            "newId": ("new_id", ("option", "Id"), True),
        }),
    }),
    "TransferLine": ("record", {
        "kind": ("kind", "MovedKind", False),
        "id": ("id", "Id", False),
        "newId": ("new_id", "Id", False),
        "amount": ("amount", "Money", False),
        "reason": ("reason", "OffsetReason", False),
    }),
    "Transfer": ("record", {
        "on": ("on", "LocalDate", False),
        "lines": ("lines", ("list", "TransferLine"), False),
        "balance": ("balance", "Money", False),
        "items": ("items", ("list", "Receivable"), False),
        "lots": ("lots", ("list", "Lot"), False),
    }),
    "NamedScheme": ("record", {
        "name": ("name", "Id", False),
        "scheme": ("scheme", "Scheme", False),
    }),
    "SchemeOutcome": ("record", {
        "scheme": ("scheme", "Id", False),
        "lines": ("lines", "int", False),
        "totals": ("totals", ("list", "Total"), False),
    }),
    "SchemeGroup": ("record", {
        "schemes": ("schemes", ("list", "Id"), False),
    }),
    "SchemeLine": ("record", {
        "scheme": ("scheme", "Id", False),
        "line": ("line", ("option", "Line"), True),
    }),
    "FirstDifference": ("record", {
        "position": ("position", "int", False),
        "lines": ("lines", ("list", "SchemeLine"), False),
    }),
    "PairAmount": ("record", {
        "scheme": ("scheme", "Id", False),
        "amount": ("amount", "Money", False),
        "difference": ("difference", ("option", "Money"), True),
        "reason": ("reason", ("option", "Reason"), True),
    }),
    "PairDifference": ("record", {
        "lot": ("lot", "Id", False),
        "item": ("item", "Id", False),
        "amounts": ("amounts", ("list", "PairAmount"), False),
    }),
    "LotAmount": ("record", {
        "scheme": ("scheme", "Id", False),
        "amount": ("amount", "Money", False),
        "reason": ("reason", ("option", "Reason"), True),
    }),
    "LotDifference": ("record", {
        "lot": ("lot", "Id", False),
        "amounts": ("amounts", ("list", "LotAmount"), False),
    }),
    "Comparison": ("record", {
        "asOf": ("as_of", "LocalDate", False),
        "outcomes": ("outcomes", ("list", "SchemeOutcome"), False),
        "groups": ("groups", ("list", "SchemeGroup"), False),
        "first": ("first", ("option", "FirstDifference"), True),
        "pairs": ("pairs", ("list", "PairDifference"), False),
        "leftOver": ("left_over", ("list", "LotDifference"), False),
    }),
    "AgingRow": ("record", {
        "currency": ("currency", "Currency", False),
        "notDue": ("not_due", "Money", False),
        "overdue": ("overdue", ("list", "Money"), False),
        "total": ("total", "Money", False),
    }),
    "ForecastReason": ("choice", {
        "behavior": ("BEHAVIOR", {
            "payments": ("payments", "int", False),
            "days": ("days", "int", False),
        }),
        "thin": ("THIN", {
            "payments": ("payments", "int", False),
            "days": ("days", "int", False),
        }),
        "noHistory": ("NO_HISTORY", {}),
        "overdue": ("OVERDUE", {
            "days": ("days", "int", False),
        }),
        "laterThanKnown": ("LATER_THAN_KNOWN", {
            "days": ("days", "int", False),
        }),
        "moved": ("MOVED", {
            "from": ("_from", "LocalDate", False),
        }),
        "promised": ("PROMISED", {
            "day": ("day", "LocalDate", False),
            "amount": ("amount", "Money", False),
            "kept": ("kept", "int", False),
        }),
        "disputed": ("DISPUTED", {
            "amount": ("amount", "Money", False),
            "until": ("until", "LocalDate", False),
        }),
        "assumed": ("ASSUMED", {
            "days": ("days", "int", False),
        }),
        "planned": ("PLANNED", {
            "day": ("day", "LocalDate", False),
        }),
        "partCovered": ("PART_COVERED", {
            "amount": ("amount", "Money", False),
        }),
    }),
    "CollectionReason": ("choice", {
        "unpaid": ("UNPAID", {
            "amount": ("amount", "Money", False),
            "chance": ("chance", "int", False),
            "days": ("days", "int", False),
            "points": ("points", "int", False),
        }),
        "model": ("MODEL", {
            "amount": ("amount", "Money", False),
            "chance": ("chance", "int", False),
            "points": ("points", "int", False),
        }),
        "brokenPromise": ("BROKEN_PROMISE", {
            "day": ("day", "LocalDate", False),
            "points": ("points", "int", False),
        }),
        "crossesBand": ("CROSSES_BAND", {
            "limit": ("limit", "int", False),
            "day": ("day", "LocalDate", False),
            "amount": ("amount", "Money", False),
            "points": ("points", "int", False),
        }),
    }),
    "AssumedDelay": ("record", {
        "customer": ("customer", "Id", False),
        "days": ("days", "int", False),
    }),
    "ForecastRules": ("record", {
        "observation": ("observation", "ObservationRules", True),
        "periods": ("periods", ("list", "int"), True),
        "window": ("window", "int", True, 365),
        "halfLife": ("half_life", "int", True, 180),
        "borrowed": ("borrowed", "int", True, 20),
        "thin": ("thin", "int", True, 20),
        "weekday": ("weekday", "int", True, 3),
        "dispute": ("dispute", "int", True, 45),
        "delays": ("delays", ("list", "AssumedDelay"), True),
    }),
    "PlannedCash": ("record", {
        "id": ("id", "Id", False),
        "customer": ("customer", "Id", False),
        "amount": ("amount", "Money", False),
        "day": ("day", "LocalDate", False),
        "document": ("document", ("option", "Id"), True),
        "contract": ("contract", ("option", "Id"), True),
    }),
    "ForecastPeriod": ("record", {
        "from": ("_from", "LocalDate", False),
        "to": ("to", "LocalDate", False),
    }),
    "ForecastCell": ("record", {
        "expected": ("expected", "Money", False),
        "low": ("low", "Money", False),
        "high": ("high", "Money", False),
        "contractual": ("contractual", "Money", False),
    }),
    "ForecastRow": ("record", {
        "currency": ("currency", "Currency", False),
        "open": ("open", "Money", False),
        "cells": ("cells", ("list", "ForecastCell"), False),
        "beyond": ("beyond", "ForecastCell", False),
        "spread": ("spread", ("option", "int"), True),
    }),
    "ForecastSource": ("names", {"owed": "OWED", "planned": "PLANNED"}),
    "ForecastItem": ("record", {
        "id": ("id", "Id", False),
        "customer": ("customer", "Id", False),
        "source": ("source", "ForecastSource", False),
        "open": ("open", "Money", False),
        "due": ("due", "LocalDate", False),
        "expected": ("expected", ("list", "Money"), False),
        "beyond": ("beyond", "Money", False),
        "early": ("early", ("option", "LocalDate"), True),
        "likely": ("likely", ("option", "LocalDate"), True),
        "late": ("late", ("option", "LocalDate"), True),
        "reasons": ("reasons", ("list", "ForecastReason"), False),
    }),
    "CoveredPlan": ("record", {
        "plan": ("plan", "Id", False),
        "amount": ("amount", "Money", False),
        "by": ("by", ("list", "Id"), False),
    }),
    "CashForecast": ("record", {
        "periods": ("periods", ("list", "ForecastPeriod"), False),
        "rows": ("rows", ("list", "ForecastRow"), False),
        "items": ("items", ("list", "ForecastItem"), False),
        "covered": ("covered", ("list", "CoveredPlan"), False),
    }),
    "ForecastLookBack": ("record", {
        "times": ("times", "int", True, 12),
        "step": ("step", "int", True, 7),
    }),
    "ForecastPeriodAccuracy": ("record", {
        "wape": ("wape", ("option", "Fraction"), True),
        "baseline": ("baseline", ("option", "Fraction"), True),
        "bias": ("bias", ("option", "Fraction"), True),
        "inside": ("inside", "int", False),
        "cells": ("cells", "int", False),
    }),
    "ForecastAccuracyRow": ("record", {
        "currency": ("currency", "Currency", False),
        "came": ("came", "Money", False),
        "expected": ("expected", "Money", False),
        "wape": ("wape", ("option", "Fraction"), True),
        "baseline": ("baseline", ("option", "Fraction"), True),
        "bias": ("bias", ("option", "Fraction"), True),
        "total": ("total", ("option", "Fraction"), True),
        "inside": ("inside", "int", False),
        "cells": ("cells", "int", False),
        "periods": ("periods", ("list", "ForecastPeriodAccuracy"), False),
    }),
    "CustomerForecastAccuracy": ("record", {
        "customer": ("customer", "Id", False),
        "currency": ("currency", "Currency", False),
        "came": ("came", "Money", False),
        "expected": ("expected", "Money", False),
        "wape": ("wape", ("option", "Fraction"), True),
        "bias": ("bias", ("option", "Fraction"), True),
    }),
    "ForecastAccuracy": ("record", {
        "origins": ("origins", ("list", "LocalDate"), False),
        "rows": ("rows", ("list", "ForecastAccuracyRow"), False),
        "customers": ("customers", ("list", "CustomerForecastAccuracy"), False),
    }),
    "ModelScore": ("record", {
        "customer": ("customer", "Id", False),
        "unpaid": ("unpaid", "Percent", False),
    }),
    "CollectionRules": ("record", {
        "forecast": ("forecast", "ForecastRules", True),
        "ahead": ("ahead", "int", True, 14),
        "capacity": ("capacity", ("option", "int"), True),
        "bands": ("bands", ("list", "int"), True),
        "near": ("near", "int", True, 7),
        "broken": ("broken", ("option", "Percent"), True),
        "crossing": ("crossing", ("option", "Percent"), True),
        "scores": ("scores", ("list", "ModelScore"), True),
        "currency": ("currency", ("option", "Currency"), True),
        "quotes": ("quotes", ("list", "Quote"), True),
    }),
    "CollectionLine": ("record", {
        "customer": ("customer", "Id", False),
        "points": ("points", "int", False),
        "overdue": ("overdue", "Money", False),
        "unpaid": ("unpaid", "Money", False),
        "debts": ("debts", ("list", "Id"), False),
        "oldest": ("oldest", "int", False),
        "usual": ("usual", "int", False),
        "payments": ("payments", "int", False),
        "broken": ("broken", "int", False),
        "reasons": ("reasons", ("list", "CollectionReason"), False),
    }),
    "CollectionOrder": ("record", {
        "lines": ("lines", ("list", "CollectionLine"), False),
        "left": ("left", "int", False),
    }),
    "ExactSum": ("choice", {
        "unique": ("UNIQUE", {
            "positions": ("positions", ("list", "int"), False),
        }),
        "ambiguous": ("AMBIGUOUS", {
            "sets": ("sets", "int", False),
            "one": ("one", ("list", "int"), False),
            "other": ("other", ("list", "int"), False),
        }),
        "noSet": ("NO_SET", {}),
        "exhausted": ("EXHAUSTED", {
            "budget": ("budget", "int", False),
        }),
    }),
    "SizeCount": ("record", {
        "members": ("members", "int", False),
        "sets": ("sets", "int", False),
    }),
    "SumSet": ("record", {
        "positions": ("positions", ("list", "int"), False),
        "total": ("total", "Money", False),
    }),
    "SumSets": ("choice", {
        "unique": ("UNIQUE", {
            "positions": ("positions", ("list", "int"), False),
        }),
        "sameAmounts": ("SAME_AMOUNTS", {
            "sets": ("sets", "int", False),
            "positions": ("positions", ("list", "int"), False),
        }),
        "ambiguous": ("AMBIGUOUS", {
            "sets": ("sets", "int", False),
            "choices": ("choices", "int", False),
            "sizes": ("sizes", ("list", "SizeCount"), False),
            "shown": ("shown", ("list", "SumSet"), False),
        }),
        "noSet": ("NO_SET", {}),
        "exhausted": ("EXHAUSTED", {
            "budget": ("budget", "int", False),
        }),
    }),
    "MatchLine": ("record", {
        "id": ("id", "Id", False),
        "amount": ("amount", "Money", False),
        "date": ("date", "LocalDate", False),
        "names": ("names", ("list", "str"), True),
        "accounts": ("accounts", ("list", "str"), True),
        "references": ("references", ("list", "str"), True),
        "texts": ("texts", ("list", "str"), True),
        "charges": ("charges", ("option", "Money"), True),
        "details": ("details", ("list", "MatchDetail"), True),
    }),
    "MatchDetail": ("record", {
        "amount": ("amount", "Money", False),
        "names": ("names", ("list", "str"), True),
        "accounts": ("accounts", ("list", "str"), True),
        "references": ("references", ("list", "str"), True),
        "texts": ("texts", ("list", "str"), True),
        "charges": ("charges", ("option", "Money"), True),
    }),
    "MatchItem": ("record", {
        "id": ("id", "Id", False),
        "customer": ("customer", ("option", "Id"), True),
        "open": ("open", "Money", False),
        "due": ("due", ("option", "LocalDate"), True),
        "issued": ("issued", ("option", "LocalDate"), True),
        "references": ("references", ("list", "str"), True),
        "texts": ("texts", ("list", "str"), True),
        "discounts": ("discounts", ("list", "Discount"), True),
    }),
    "MatchParty": ("record", {
        "id": ("id", "Id", False),
        "names": ("names", ("list", "str"), True),
        "accounts": ("accounts", ("list", "str"), True),
        "group": ("group", ("option", "Id"), True),
        "payers": ("payers", ("list", "KnownPayer"), True),
    }),
    "KnownPayer": ("record", {
        "name": ("name", ("option", "str"), True),
        "account": ("account", ("option", "str"), True),
        "bits": ("bits", "int", False),
    }),
    "MatchRules": ("record", {
        "post": ("post", "int", True),
        "margin": ("margin", "int", True),
        "differences": ("differences", ("list", "AllowedDifference"), True),
        "parts": ("parts", "PartPayments", True, "SUGGEST"),
        "ties": ("ties", "MatchTies", True, "REFUSE"),
        "weights": ("weights", "MatchWeights", True),
    }),
    "AllowedDifference": ("choice", {
        "fee": ("FEE", {
            "least": ("least", "Money", False),
            "most": ("most", "Money", False),
        }),
        "rounding": ("ROUNDING", {
            "most": ("most", "Money", False),
        }),
        "withheld": ("WITHHELD", {
            "percent": ("percent", "Percent", False),
        }),
        "ratio": ("RATIO", {
            "percent": ("percent", "Percent", False),
        }),
    }),
    "PartPayments": ("names", {"suggest": "SUGGEST", "post": "POST"}),
    "MatchTies": ("names", {"refuse": "REFUSE", "oldestDue": "OLDEST_DUE"}),
    "MatchWeights": ("record", {
        "counterpart": ("counterpart", "int", True),
        "reference": ("reference", "int", True),
        "quoted": ("quoted", "int", True),
        "edit": ("edit", "int", True),
        "otherQuoted": ("other_quoted", "int", True),
        "otherReference": ("other_reference", "int", True),
        "amount": ("amount", "int", True),
        "difference": ("difference", "int", True),
        "otherAmount": ("other_amount", "int", True),
        "name": ("name", "int", True),
        "nameNear": ("name_near", "int", True),
        "namePart": ("name_part", "int", True),
        "nameGroup": ("name_group", "int", True),
        "nameAkin": ("name_akin", "int", True),
        "nameOther": ("name_other", "int", True),
        "account": ("account", "int", True),
        "group": ("group", "int", True),
        "onTime": ("on_time", "int", True),
        "late": ("late", "int", True),
        "outOfTime": ("out_of_time", "int", True),
        "several": ("several", "int", True),
    }),
    "MatchReason": ("choice", {
        "prior": ("PRIOR", {
            "items": ("items", "int", False),
            "bits": ("bits", "int", False),
        }),
        "reference": ("REFERENCE", {
            "how": ("how", "ReferenceMatch", False),
            "place": ("place", "MatchPlace", False),
            "bits": ("bits", "int", False),
        }),
        "otherReference": ("OTHER_REFERENCE", {
            "place": ("place", "MatchPlace", False),
            "bits": ("bits", "int", False),
        }),
        "amount": ("AMOUNT", {
            "items": ("items", "int", False),
            "bits": ("bits", "int", False),
        }),
        "difference": ("DIFFERENCE", {
            "bits": ("bits", "int", False),
        }),
        "otherAmount": ("OTHER_AMOUNT", {
            "bits": ("bits", "int", False),
        }),
        "sum": ("SUM", {
            "members": ("members", "int", False),
            "bits": ("bits", "int", False),
        }),
        "name": ("NAME", {
            "how": ("how", "NameMatch", False),
            "parties": ("parties", "int", False),
            "bits": ("bits", "int", False),
        }),
        "account": ("ACCOUNT", {
            "bits": ("bits", "int", False),
        }),
        "known": ("KNOWN", {
            "bits": ("bits", "int", False),
        }),
        "group": ("GROUP", {
            "bits": ("bits", "int", False),
        }),
        "day": ("DAY", {
            "days": ("days", "int", False),
            "bits": ("bits", "int", False),
        }),
        "text": ("TEXT", {
            "characters": ("characters", "int", False),
            "items": ("items", "int", False),
            "bits": ("bits", "int", False),
        }),
        "several": ("SEVERAL", {
            "members": ("members", "int", False),
            "bits": ("bits", "int", False),
        }),
    }),
    "ReferenceMatch": ("names", {"structured": "STRUCTURED", "quoted": "QUOTED", "digits": "DIGITS", "oneEdit": "ONE_EDIT", "twoEdits": "TWO_EDITS", "ending": "ENDING", "beginning": "BEGINNING"}),
    "NameMatch": ("names", {"same": "SAME", "near": "NEAR", "part": "PART", "group": "GROUP", "akin": "AKIN", "other": "OTHER"}),
    "MatchPlace": ("record", {
        "field": ("field", "int", False),
        "from": ("_from", "int", False),
        "to": ("to", "int", False),
    }),
    "MatchPlan": ("record", {
        "decisions": ("decisions", ("list", "MatchDecision"), False),
        "summary": ("summary", "MatchSummary", False),
    }),
    "MatchSummary": ("record", {
        "posted": ("posted", "int", False),
        "suggested": ("suggested", "int", False),
        "ambiguous": ("ambiguous", "int", False),
        "unidentified": ("unidentified", "int", False),
        "duplicates": ("duplicates", "int", False),
    }),
    "MatchDecision": ("record", {
        "line": ("line", "Id", False),
        "detail": ("detail", ("option", "int"), True),
        "outcome": ("outcome", "MatchOutcome", False),
        "score": ("score", "int", True, 0),
        "margin": ("margin", "int", True, 0),
        "allocations": ("allocations", ("list", "MatchAllocation"), True),
        "differences": ("differences", ("list", "MatchedDifference"), True),
        "rest": ("rest", "Money", False),
        "together": ("together", ("list", "Id"), True),
        "reasons": ("reasons", ("list", "MatchReason"), True),
        "verdict": ("verdict", "MatchVerdict", False),
        "alternatives": ("alternatives", ("list", "MatchAlternative"), True),
    }),
    "MatchOutcome": ("names", {"post": "POST", "suggest": "SUGGEST", "ambiguous": "AMBIGUOUS", "unidentified": "UNIDENTIFIED", "duplicateSuspect": "DUPLICATE_SUSPECT"}),
    "MatchAllocation": ("record", {
        "item": ("item", "Id", False),
        "amount": ("amount", "Money", False),
    }),
    "MatchedDifference": ("record", {
        "kind": ("kind", "MatchDifferenceKind", False),
        "amount": ("amount", "Money", False),
    }),
    "MatchDifferenceKind": ("names", {"fee": "FEE", "discount": "DISCOUNT", "withheld": "WITHHELD", "rounding": "ROUNDING", "ratio": "RATIO"}),
    "MatchAlternative": ("record", {
        "items": ("items", ("list", "Id"), False),
        "together": ("together", ("list", "Id"), True),
        "score": ("score", "int", False),
        "reasons": ("reasons", ("list", "MatchReason"), True),
    }),
    "MatchVerdict": ("choice", {
        "proven": ("PROVEN", {}),
        "tooWeak": ("TOO_WEAK", {
            "missing": ("missing", "int", False),
        }),
        "amountOnly": ("AMOUNT_ONLY", {}),
        "rival": ("RIVAL", {
            "missing": ("missing", "int", False),
            "equal": ("equal", "int", False),
        }),
        "sets": ("SETS", {
            "count": ("count", "int", False),
        }),
        "undeclared": ("UNDECLARED", {
            "difference": ("difference", "Money", False),
        }),
        "barred": ("BARRED", {
            "by": ("by", "MatchBar", False),
        }),
        "taken": ("TAKEN", {
            "by": ("by", "Id", False),
        }),
        "duplicate": ("DUPLICATE", {
            "of": ("of", "Id", False),
        }),
        "nothing": ("NOTHING", {}),
        "exhausted": ("EXHAUSTED", {}),
    }),
    "MatchBar": ("names", {"currency": "CURRENCY", "direction": "DIRECTION", "notIssued": "NOT_ISSUED", "settled": "SETTLED"}),
    "Payer": ("record", {
        "name": ("name", ("option", "str"), True),
        "account": ("account", ("option", "str"), True),
    }),
    "PayerEvent": ("choice", {
        "confirmed": ("CONFIRMED", {
            "decision": ("decision", "Id", False),
            "on": ("on", "LocalDate", False),
            "payer": ("payer", "Payer", False),
            "customer": ("customer", "Id", False),
        }),
        "refused": ("REFUSED", {
            "decision": ("decision", "Id", False),
            "on": ("on", "LocalDate", False),
            "payer": ("payer", "Payer", False),
            "customer": ("customer", "Id", False),
        }),
        "withdrawn": ("WITHDRAWN", {
            "decision": ("decision", "Id", False),
            "on": ("on", "LocalDate", False),
        }),
    }),
    "MemoryReason": ("choice", {
        "confirmed": ("CONFIRMED", {
            "times": ("times", "int", False),
            "by": ("by", "PayerKey", False),
            "last": ("last", "LocalDate", False),
            "weight": ("weight", "int", False),
        }),
        "refused": ("REFUSED", {
            "times": ("times", "int", False),
            "by": ("by", "PayerKey", False),
            "last": ("last", "LocalDate", False),
            "weight": ("weight", "int", False),
        }),
        "enough": ("ENOUGH", {
            "most": ("most", "int", False),
            "weight": ("weight", "int", False),
        }),
        "shared": ("SHARED", {
            "customers": ("customers", "int", False),
            "weight": ("weight", "int", False),
        }),
        "tooFew": ("TOO_FEW", {
            "times": ("times", "int", False),
            "needed": ("needed", "int", False),
        }),
    }),
    "PayerKey": ("names", {"account": "ACCOUNT", "name": "NAME"}),
    "PayerCandidate": ("record", {
        "customer": ("customer", "Id", False),
        "bits": ("bits", "int", False),
        "usable": ("usable", "bool", False),
        "confirmed": ("confirmed", "int", False),
        "refused": ("refused", "int", False),
        "last": ("last", "LocalDate", False),
        "reasons": ("reasons", ("list", "MemoryReason"), False),
    }),
    "RememberedPayer": ("record", {
        "text": ("text", "str", False),
        "written": ("written", "str", False),
        "key": ("key", "PayerKey", False),
        "candidate": ("candidate", "PayerCandidate", False),
    }),
    "ForgottenPayer": ("record", {
        "events": ("events", ("list", "PayerEvent"), False),
        "removed": ("removed", "int", False),
    }),
    "MatchedPart": ("record", {
        "item": ("item", "Id", False),
        "amount": ("amount", "Money", False),
    }),
    "ProposedMatch": ("record", {
        "parts": ("parts", ("list", "MatchedPart"), True),
        "difference": ("difference", ("option", "Id"), True),
    }),
    "ReviewedOutcome": ("names", {"posted": "POSTED", "notPosted": "NOT_POSTED"}),
    "ReviewedLine": ("record", {
        "line": ("line", "Id", False),
        "on": ("on", "LocalDate", False),
        "category": ("category", ("option", "Id"), True),
        "outcome": ("outcome", "ReviewedOutcome", False),
        "proposals": ("proposals", ("list", "ProposedMatch"), True),
        "truth": ("truth", ("option", "ProposedMatch"), True),
    }),
    "MoneyMeasure": ("record", {
        "posted": ("posted", "Money", False),
        "wrong": ("wrong", "Money", False),
        "error": ("error", ("option", "Fraction"), True),
    }),
    "MeasureRow": ("record", {
        "label": ("label", ("option", "str"), True),
        "lines": ("lines", "int", False),
        "posted": ("posted", "int", False),
        "reviewed": ("reviewed", "int", False),
        "postedReviewed": ("posted_reviewed", "int", False),
        "right": ("right", "int", False),
        "withCounterpart": ("with_counterpart", "int", False),
        "found": ("found", "int", False),
        "left": ("left", "int", False),
        "leftSuggested": ("left_suggested", "int", False),
        "precision": ("precision", ("option", "Fraction"), True),
        "recall": ("recall", ("option", "Fraction"), True),
        "autoRate": ("auto_rate", ("option", "Fraction"), True),
        "topThree": ("top_three", ("option", "Fraction"), True),
        "money": ("money", ("list", "MoneyMeasure"), True),
    }),
    "MatchMeasure": ("record", {
        "total": ("total", "MeasureRow", False),
        "months": ("months", ("list", "MeasureRow"), False),
        "classes": ("classes", ("list", "MeasureRow"), False),
    }),
    "PaymentStatus": ("names", {"unpaid": "UNPAID", "partiallyPaid": "PARTIALLY_PAID", "settled": "SETTLED"}),
    "DocumentStatus": ("names", {"toInvoice": "TO_INVOICE", "toPay": "TO_PAY", "partiallyPaid": "PARTIALLY_PAID", "settled": "SETTLED"}),
    "ItemStatus": ("record", {
        "payment": ("payment", "PaymentStatus", False),
        "document": ("document", "DocumentStatus", False),
        "overdue": ("overdue", "bool", False),
        "daysOverdue": ("days_overdue", "int", False),
    }),
    "EventReport": ("record", {
        "schedule": ("schedule", "ScheduleRequest", False),
        "event": ("event", "EventDate", False),
    }),
    "EventOutcome": ("record", {
        "schedule": ("schedule", "Schedule", False),
        "dated": ("dated", ("list", "Installment"), False),
        "waiting": ("waiting", ("list", "Installment"), False),
    }),
    "DiscountBase": ("names", {"gross": "GROSS", "net": "NET", "tax": "TAX"}),
    "DiscountStep": ("record", {
        "until": ("until", ("list", "Step"), False),
        "percent": ("percent", "Percent", False),
    }),
    "DiscountTerms": ("record", {
        "steps": ("steps", ("list", "DiscountStep"), False),
        "base": ("base", "DiscountBase", False),
        "rounding": ("rounding", "Rounding", False),
    }),
    "DiscountOffer": ("record", {
        "discount": ("discount", "Discount", False),
        "percent": ("percent", "Percent", False),
        "base": ("base", "Money", False),
        "net": ("net", "Money", False),
        "tax": ("tax", "Money", False),
    }),
    "DayCount": ("names", {"act360": "ACT360", "act365": "ACT365", "thirtyE360": "THIRTY_E360"}),
    "DayRate": ("choice", {
        "daily": ("DAILY", {
            "percent": ("percent", "Percent", False),
        }),
        "yearly": ("YEARLY", {
            "percent": ("percent", "Percent", False),
            "dayCount": ("day_count", "DayCount", False),
        }),
    }),
    "LateFrom": ("names", {"dueDate": "DUE_DATE", "graceEnd": "GRACE_END"}),
    "LateMinimum": ("choice", {
        "atLeast": ("AT_LEAST", {
            "amount": ("amount", "Money", False),
        }),
        "waiveBelow": ("WAIVE_BELOW", {
            "amount": ("amount", "Money", False),
        }),
    }),
    "LateTerms": ("record", {
        "rate": ("rate", "DayRate", False),
        "graceDays": ("grace_days", "int", True),
        "from": ("_from", "LateFrom", False),
        "capAmount": ("cap_amount", ("option", "Money"), True),
        "capPercent": ("cap_percent", ("option", "Percent"), True),
        "minimum": ("minimum", ("option", "LateMinimum"), True),
        "rounding": ("rounding", "Rounding", False),
        "businessDay": ("business_day", "BusinessDay", False),
        "due": ("due", ("list", "Step"), True),
        "id": ("id", ("option", "str"), True),
    }),
    "PaidOn": ("record", {
        "on": ("on", "LocalDate", False),
        "amount": ("amount", "Money", False),
    }),
    "EarlierCharge": ("record", {
        "number": ("number", "int", False),
        "through": ("through", "LocalDate", False),
        "amount": ("amount", "Money", False),
    }),
    "LateItem": ("record", {
        "id": ("id", "Id", False),
        "customer": ("customer", "Id", False),
        "amount": ("amount", "Money", False),
        "due": ("due", "LocalDate", False),
        "kind": ("kind", "ItemKind", True),
        "paid": ("paid", ("list", "PaidOn"), True),
        "charged": ("charged", ("list", "EarlierCharge"), True),
        "references": ("references", ("list", "Id"), True),
        "fields": ("fields", ("list", "Field"), True),
    }),
    "LateSpan": ("record", {
        "from": ("_from", "LocalDate", False),
        "through": ("through", "LocalDate", False),
        "days": ("days", "int", False),
        "open": ("open", "Money", False),
    }),
    "ScheduleReason": ("choice", {
        "frozen": ("FROZEN", {
            "paid": ("paid", "Money", False),
        }),
        "frozenWhole": ("FROZEN_WHOLE", {
            "paid": ("paid", "Money", False),
            "open": ("open", "Money", False),
        }),
        "frozenPart": ("FROZEN_PART", {
            "paid": ("paid", "Money", False),
            "moved": ("moved", "Money", False),
        }),
        "unchanged": ("UNCHANGED", {
            "amount": ("amount", "Money", False),
        }),
        "replanned": ("REPLANNED", {
            "before": ("before", "Money", False),
            "after": ("after", "Money", False),
            "rest": ("rest", "Money", False),
        }),
        "added": ("ADDED", {
            "amount": ("amount", "Money", False),
            "rest": ("rest", "Money", False),
        }),
        "removed": ("REMOVED", {
            "amount": ("amount", "Money", False),
        }),
        "paidLate": ("PAID_LATE", {
            "due": ("due", "LocalDate", False),
            "through": ("through", "LocalDate", False),
            "days": ("days", "int", False),
            "percent": ("percent", "Percent", False),
            "yearly": ("yearly", ("option", "DayCount"), True),
            "total": ("total", "Money", False),
            "before": ("before", "Money", False),
        }),
        "notLate": ("NOT_LATE", {
            "due": ("due", "LocalDate", False),
            "graceEnd": ("grace_end", "LocalDate", False),
        }),
        "nothingNew": ("NOTHING_NEW", {
            "total": ("total", "Money", False),
            "before": ("before", "Money", False),
        }),
        "chargedTooMuch": ("CHARGED_TOO_MUCH", {
            "total": ("total", "Money", False),
            "before": ("before", "Money", False),
        }),
        "noChargeOnCharge": ("NO_CHARGE_ON_CHARGE", {}),
        "superseded": ("SUPERSEDED", {
            "version": ("version", "int", False),
            "number": ("number", "int", False),
        }),
        "adapted": ("ADAPTED", {
            "before": ("before", "Money", False),
            "after": ("after", "Money", False),
            "dueBefore": ("due_before", "LocalDate", False),
            "dueAfter": ("due_after", "LocalDate", False),
        }),
        "fullPrice": ("FULL_PRICE", {
            "due": ("due", ("option", "LocalDate"), True),
        }),
        "earlyPercent": ("EARLY_PERCENT", {
            "percent": ("percent", "Percent", False),
            "due": ("due", ("option", "LocalDate"), True),
        }),
        "earlyDays": ("EARLY_DAYS", {
            "from": ("_from", "LocalDate", False),
            "due": ("due", "LocalDate", False),
            "percent": ("percent", "Percent", False),
            "yearly": ("yearly", ("option", "DayCount"), True),
        }),
        "earlyDiscount": ("EARLY_DISCOUNT", {
            "until": ("until", "LocalDate", False),
        }),
    }),
    "LateCharge": ("record", {
        "item": ("item", "Id", False),
        "number": ("number", "int", False),
        "receivable": ("receivable", "Receivable", False),
        "spans": ("spans", ("list", "LateSpan"), False),
        "reason": ("reason", "ScheduleReason", False),
    }),
    "NotCharged": ("record", {
        "item": ("item", "Id", False),
        "reason": ("reason", "ScheduleReason", False),
    }),
    "LatePlan": ("record", {
        "asOf": ("as_of", "LocalDate", False),
        "charges": ("charges", ("list", "LateCharge"), False),
        "passed": ("passed", ("list", "NotCharged"), False),
    }),
    "PaidInstallment": ("record", {
        "number": ("number", "int", False),
        "paid": ("paid", "Money", False),
    }),
    "PartPaid": ("names", {"paidPart": "PAID_PART", "whole": "WHOLE"}),
    "Respread": ("choice", {
        "byTerms": ("BY_TERMS", {
            "terms": ("terms", "Terms", False),
        }),
        "inProportion": ("IN_PROPORTION", {
            "rounding": ("rounding", "Rounding", False),
            "remainder": ("remainder", "Remainder", False),
        }),
    }),
    "InstallmentChange": ("record", {
        "number": ("number", "int", False),
        "before": ("before", ("option", "Installment"), True),
        "after": ("after", ("option", "Installment"), True),
        "reason": ("reason", "ScheduleReason", False),
    }),
    "Amendment": ("record", {
        "version": ("version", "int", False),
        "schedule": ("schedule", "Schedule", False),
        "changes": ("changes", ("list", "InstallmentChange"), False),
        "paid": ("paid", "Money", False),
        "frozen": ("frozen", "Money", False),
        "rest": ("rest", "Money", False),
    }),
    "Generated": ("record", {
        "id": ("id", "Id", False),
        "version": ("version", "int", False),
        "number": ("number", "int", False),
        "amount": ("amount", "Money", False),
        "paid": ("paid", "Money", False),
        "due": ("due", "LocalDate", False),
    }),
    "InstallmentTie": ("record", {
        "number": ("number", "int", False),
        "references": ("references", ("list", "Id"), True),
        "fields": ("fields", ("list", "Field"), True),
    }),
    "ReceivableChange": ("record", {
        "id": ("id", "Id", False),
        "amount": ("amount", "Money", False),
        "open": ("open", "Money", False),
        "due": ("due", "LocalDate", False),
        "reason": ("reason", "ScheduleReason", False),
    }),
    "Cancellation": ("record", {
        "id": ("id", "Id", False),
        "amount": ("amount", "Money", False),
        "reason": ("reason", "ScheduleReason", False),
    }),
    "ReceivablePlan": ("record", {
        "create": ("create", ("list", "Receivable"), False),
        "keep": ("keep", ("list", "Id"), False),
        "change": ("change", ("list", "ReceivableChange"), False),
        "cancel": ("cancel", ("list", "Cancellation"), False),
        "waiting": ("waiting", ("list", "Installment"), False),
    }),
    "QuoteItem": ("record", {
        "id": ("id", "Id", False),
        "open": ("open", "Money", False),
        "due": ("due", ("option", "LocalDate"), True),
        "discounts": ("discounts", ("list", "Discount"), True),
    }),
    "EarlyPolicy": ("choice", {
        "nothing": ("NOTHING", {}),
        "notYetDue": ("NOT_YET_DUE", {
            "percent": ("percent", "Percent", False),
            "rounding": ("rounding", "Rounding", False),
        }),
        "perDay": ("PER_DAY", {
            "rate": ("rate", "DayRate", False),
            "rounding": ("rounding", "Rounding", False),
        }),
        "discounts": ("DISCOUNTS", {}),
    }),
    "QuoteLine": ("record", {
        "item": ("item", "Id", False),
        "open": ("open", "Money", False),
        "discount": ("discount", "Money", False),
        "pay": ("pay", "Money", False),
        "reason": ("reason", "ScheduleReason", False),
    }),
    "SettlementQuote": ("record", {
        "asOf": ("as_of", "LocalDate", False),
        "lines": ("lines", ("list", "QuoteLine"), False),
        "open": ("open", "Money", False),
        "discount": ("discount", "Money", False),
        "pay": ("pay", "Money", False),
    }),
    "NextMode": ("names", {"overdue": "OVERDUE", "next": "NEXT", "nothing": "NOTHING"}),
    "NextPayment": ("record", {
        "mode": ("mode", "NextMode", False),
        "amount": ("amount", "Money", False),
        "items": ("items", ("list", "Id"), False),
        "due": ("due", ("option", "LocalDate"), True),
        "full": ("full", "Money", False),
    }),
    "Quote": ("record", {
        "from": ("_from", "Currency", False),
        "to": ("to", "Currency", False),
        "rate": ("rate", "Rate", False),
        "per": ("per", "int", True),
    }),
    "Converted": ("record", {
        "amount": ("amount", "Money", False),
        "value": ("value", "Money", False),
        "quote": ("quote", "Quote", False),
        "exact": ("exact", "bool", False),
    }),
    "ConvertedParts": ("record", {
        "total": ("total", "Money", False),
        "values": ("values", ("list", "Money"), False),
        "residue": ("residue", "Money", False),
    }),
    "ForeignItem": ("record", {
        "id": ("id", "Id", False),
        "open": ("open", "Money", False),
        "base": ("base", "Money", False),
    }),
    "ForeignLot": ("record", {
        "id": ("id", "Id", False),
        "amount": ("amount", "Money", False),
        "base": ("base", "Money", False),
        "quote": ("quote", ("option", "Quote"), True),
    }),
    "BalanceKind": ("names", {"receivable": "RECEIVABLE", "payable": "PAYABLE", "advance": "ADVANCE", "contractLiability": "CONTRACT_LIABILITY", "refundable": "REFUNDABLE"}),
    "AdvanceTreatment": ("names", {"nonMonetary": "NON_MONETARY", "monetary": "MONETARY"}),
    "Spread": ("names", {"byDifference": "BY_DIFFERENCE", "byRemainder": "BY_REMAINDER", "apart": "APART"}),
    "RevaluationPolicy": ("record", {
        "advances": ("advances", "AdvanceTreatment", False),
        "spread": ("spread", "Spread", False),
        "rounding": ("rounding", "Rounding", False),
    }),
    "ForeignBalance": ("record", {
        "id": ("id", "Id", False),
        "kind": ("kind", "BalanceKind", False),
        "original": ("original", "Money", False),
        "book": ("book", "Money", False),
    }),
    "ResidueOf": ("choice", {
        "lot": ("LOT", {
            "lot": ("lot", "Id", False),
        }),
        "item": ("ITEM", {
            "item": ("item", "Id", False),
        }),
        "balances": ("BALANCES", {
            "currency": ("currency", "Currency", False),
            "of": ("of", "BalanceKind", False),
        }),
    }),
    "Taken": ("record", {
        "line": ("line", "int", False),
        "amount": ("amount", "Money", False),
    }),
    "Residue": ("record", {
        "of": ("of", "ResidueOf", False),
        "once": ("once", "Money", False),
        "apart": ("apart", "Money", False),
        "residue": ("residue", "Money", False),
        "taken": ("taken", ("list", "Taken"), False),
    }),
    "ExchangeReason": ("choice", {
        "noDifference": ("NO_DIFFERENCE", {
            "value": ("value", "Money", False),
        }),
        "gain": ("GAIN", {
            "lot": ("lot", "Id", False),
            "item": ("item", "Id", False),
            "lotBase": ("lot_base", "Money", False),
            "itemBase": ("item_base", "Money", False),
            "gain": ("gain", "Money", False),
        }),
        "loss": ("LOSS", {
            "lot": ("lot", "Id", False),
            "item": ("item", "Id", False),
            "lotBase": ("lot_base", "Money", False),
            "itemBase": ("item_base", "Money", False),
            "loss": ("loss", "Money", False),
        }),
        "leftOnItem": ("LEFT_ON_ITEM", {
            "item": ("item", "Id", False),
            "value": ("value", "Money", False),
            "booked": ("booked", "Money", False),
            "difference": ("difference", "Money", False),
        }),
        "leftOnLot": ("LEFT_ON_LOT", {
            "lot": ("lot", "Id", False),
            "value": ("value", "Money", False),
            "booked": ("booked", "Money", False),
            "difference": ("difference", "Money", False),
        }),
        "adjusted": ("ADJUSTED", {
            "original": ("original", "Money", False),
            "adjusted": ("adjusted", "Money", False),
            "book": ("book", "Money", False),
        }),
        "zeroOriginal": ("ZERO_ORIGINAL", {
            "book": ("book", "Money", False),
        }),
        "nonMonetary": ("NON_MONETARY", {
            "book": ("book", "Money", False),
        }),
        "baseCurrency": ("BASE_CURRENCY", {}),
    }),
    "RateRule": ("names", {"eachItsOwn": "EACH_ITS_OWN", "lot": "LOT", "item": "ITEM"}),
    "Ledger": ("names", {"receivable": "RECEIVABLE", "payable": "PAYABLE"}),
    "Across": ("choice", {
        "quoted": ("QUOTED", {
            "quote": ("quote", "Quote", False),
        }),
        "agreed": ("AGREED", {
            "used": ("used", "Money", False),
        }),
    }),
    "ClearingLine": ("record", {
        "lot": ("lot", "Id", False),
        "item": ("item", "Id", False),
        "amount": ("amount", "Money", False),
        "across": ("across", ("option", "Across"), True),
    }),
    "ClearingPolicy": ("record", {
        "rate": ("rate", "RateRule", False),
        "ledger": ("ledger", "Ledger", False),
        "rounding": ("rounding", "Rounding", False),
        "remainder": ("remainder", "Remainder", False),
    }),
    "ClearedLine": ("record", {
        "lot": ("lot", "Id", False),
        "item": ("item", "Id", False),
        "amount": ("amount", "Money", False),
        "used": ("used", "Money", False),
        "across": ("across", ("option", "Across"), True),
        "itemBase": ("item_base", "Money", False),
        "lotBase": ("lot_base", "Money", False),
        "exchange": ("exchange", "Money", False),
        "reason": ("reason", "ExchangeReason", False),
    }),
    "ForeignClearing": ("record", {
        "lines": ("lines", ("list", "ClearedLine"), False),
        "items": ("items", ("list", "ForeignItem"), False),
        "lots": ("lots", ("list", "ForeignLot"), False),
        "residues": ("residues", ("list", "Residue"), False),
        "gains": ("gains", "Money", False),
        "losses": ("losses", "Money", False),
        "exchange": ("exchange", "Money", False),
    }),
    "RevaluedRow": ("record", {
        "id": ("id", "Id", False),
        "original": ("original", "Money", False),
        "book": ("book", "Money", False),
        "adjusted": ("adjusted", "Money", False),
        "difference": ("difference", "Money", False),
        "gain": ("gain", "Money", False),
        "reason": ("reason", "ExchangeReason", False),
    }),
    "RevaluedGroup": ("record", {
        "kind": ("kind", "BalanceKind", False),
        "original": ("original", "Money", False),
        "book": ("book", "Money", False),
        "adjusted": ("adjusted", "Money", False),
        "difference": ("difference", "Money", False),
        "gain": ("gain", "Money", False),
    }),
    "Revaluation": ("record", {
        "rows": ("rows", ("list", "RevaluedRow"), False),
        "groups": ("groups", ("list", "RevaluedGroup"), False),
        "residues": ("residues", ("list", "Residue"), False),
        "gain": ("gain", "Money", False),
    }),
    "ForeignEntryLine": ("record", {
        "original": ("original", "Money", False),
        "home": ("home", "Money", False),
    }),
    "ForeignEntry": ("record", {
        "original": ("original", "Money", False),
        "home": ("home", "Money", False),
        "quote": ("quote", "Quote", False),
        "lines": ("lines", ("list", "ForeignEntryLine"), False),
    }),
    "EntryFault": ("choice", {
        "homeNotConverted": ("HOME_NOT_CONVERTED", {
            "home": ("home", "Money", False),
            "converted": ("converted", "Money", False),
        }),
        "homeLines": ("HOME_LINES", {
            "home": ("home", "Money", False),
            "sum": ("sum", "Money", False),
        }),
        "originalLines": ("ORIGINAL_LINES", {
            "original": ("original", "Money", False),
            "sum": ("sum", "Money", False),
        }),
    }),
    "EntryCheck": ("record", {
        "converted": ("converted", "Money", False),
        "faults": ("faults", ("list", "EntryFault"), False),
    }),
    "AccountKey": ("record", {
        "customer": ("customer", "Id", False),
        "currency": ("currency", "Currency", False),
        "fields": ("fields", ("list", "Field"), True),
    }),
    "AccountFilter": ("record", {
        "customer": ("customer", ("option", "Id"), True),
        "currency": ("currency", ("option", "Currency"), True),
        "fields": ("fields", ("list", "Field"), True),
        "reference": ("reference", ("option", "Id"), True),
        "natures": ("natures", ("list", "Nature"), True),
    }),
    "PaidItem": ("record", {
        "item": ("item", "Id", False),
        "customer": ("customer", "Id", False),
        "fields": ("fields", ("list", "Field"), True),
    }),
    "Opening": ("names", {"byDeposit": "BY_DEPOSIT", "first": "FIRST"}),
    "HeldExpiry": ("names", {"protected": "PROTECTED", "expires": "EXPIRES"}),
    "BackDating": ("names", {"checked": "CHECKED", "refused": "REFUSED"}),
    "AccountPolicy": ("record", {
        "opening": ("opening", "Opening", True),
        "dimensions": ("dimensions", ("option", ("list", "Id")), True),
        "heldExpiry": ("held_expiry", "HeldExpiry", True),
        "backDating": ("back_dating", "BackDating", True),
    }),
    "Draw": ("record", {
        "lot": ("lot", "Id", False),
        "amount": ("amount", "Money", False),
    }),
    "Move": ("record", {
        "lot": ("lot", "Id", False),
        "amount": ("amount", "Money", False),
        "into": ("into", "Id", False),
    }),
    "HoldPurpose": ("names", {"order": "ORDER", "refund": "REFUND", "dispute": "DISPUTE"}),
    "RefundCause": ("names", {"unused": "UNUSED", "performed": "PERFORMED", "agreed": "AGREED", "payerBreach": "PAYER_BREACH", "receiverBreach": "RECEIVER_BREACH"}),
    "Act": ("choice", {
        "open": ("OPEN", {
            "account": ("account", "AccountKey", False),
        }),
        "deposit": ("DEPOSIT", {
            "lot": ("lot", "Id", False),
            "account": ("account", "AccountKey", False),
            "amount": ("amount", "Money", False),
            "received": ("received", ("option", "LocalDate"), True),
            "nature": ("nature", "Nature", True),
            "references": ("references", ("list", "Id"), True),
            "fields": ("fields", ("list", "Field"), True),
            "scope": ("scope", ("list", "Scope"), True),
            "priority": ("priority", "int", True, 50),
            "expires": ("expires", ("option", "LocalDate"), True),
        }),
        "hold": ("HOLD", {
            "hold": ("hold", "Id", False),
            "purpose": ("purpose", "HoldPurpose", True),
            "reference": ("reference", ("option", "Id"), True),
            "fields": ("fields", ("list", "Field"), True),
            "until": ("until", ("option", "LocalDate"), True),
            "draws": ("draws", ("list", "Draw"), False),
        }),
        "capture": ("CAPTURE", {
            "hold": ("hold", "Id", False),
            "item": ("item", "PaidItem", False),
            "draws": ("draws", ("list", "Draw"), False),
        }),
        "release": ("RELEASE", {
            "hold": ("hold", "Id", False),
        }),
        "lapse": ("LAPSE", {
            "hold": ("hold", "Id", False),
        }),
        "apply": ("APPLY", {
            "item": ("item", "PaidItem", False),
            "draws": ("draws", ("list", "Draw"), False),
        }),
        "undo": ("UNDO", {
            "of": ("of", "Id", False),
            "draws": ("draws", ("list", "Draw"), False),
        }),
        "refund": ("REFUND", {
            "hold": ("hold", ("option", "Id"), True),
            "cause": ("cause", "RefundCause", True),
            "reference": ("reference", ("option", "Id"), True),
            "draws": ("draws", ("list", "Draw"), False),
        }),
        "transfer": ("TRANSFER", {
            "to": ("to", "AccountKey", False),
            "moves": ("moves", ("list", "Move"), False),
        }),
        "identify": ("IDENTIFY", {
            "to": ("to", "AccountKey", False),
            "nature": ("nature", "Nature", False),
            "moves": ("moves", ("list", "Move"), False),
        }),
        "reclassify": ("RECLASSIFY", {
            "nature": ("nature", "Nature", False),
            "moves": ("moves", ("list", "Move"), False),
        }),
        "expire": ("EXPIRE", {
            "draws": ("draws", ("list", "Draw"), False),
        }),
        "forfeit": ("FORFEIT", {
            "draws": ("draws", ("list", "Draw"), False),
        }),
        "close": ("CLOSE", {
            "account": ("account", "AccountKey", False),
        }),
        "reopen": ("REOPEN", {
            "account": ("account", "AccountKey", False),
        }),
    }),
    "Movement": ("record", {
        "id": ("id", "Id", False),
        "on": ("on", "LocalDate", False),
        "act": ("act", "Act", False),
    }),
    "DrawReason": ("choice", {
        "named": ("NAMED", {
            "rank": ("rank", "int", False),
        }),
        "scoped": ("SCOPED", {
            "next": ("next", "Id", False),
        }),
        "priority": ("PRIORITY", {
            "priority": ("priority", "int", False),
            "next": ("next", "Id", False),
            "nextPriority": ("next_priority", "int", False),
        }),
        "expiresSooner": ("EXPIRES_SOONER", {
            "expires": ("expires", "LocalDate", False),
            "next": ("next", "Id", False),
            "nextExpires": ("next_expires", ("option", "LocalDate"), True),
        }),
        "given": ("GIVEN", {
            "next": ("next", "Id", False),
        }),
        "arrivedEarlier": ("ARRIVED_EARLIER", {
            "received": ("received", "LocalDate", False),
            "next": ("next", "Id", False),
            "nextReceived": ("next_received", "LocalDate", False),
        }),
        "smallerId": ("SMALLER_ID", {
            "lot": ("lot", "Id", False),
            "next": ("next", "Id", False),
        }),
        "last": ("LAST", {}),
        "asHeld": ("AS_HELD", {
            "hold": ("hold", "Id", False),
        }),
        "takenBack": ("TAKEN_BACK", {
            "movement": ("movement", "Id", False),
        }),
        "expired": ("EXPIRED", {
            "expires": ("expires", "LocalDate", False),
        }),
    }),
    "AccountEvent": ("choice", {
        "opened": ("OPENED", {}),
        "deposited": ("DEPOSITED", {
            "lot": ("lot", "Id", False),
            "amount": ("amount", "Money", False),
        }),
        "held": ("HELD", {
            "hold": ("hold", "Id", False),
            "amount": ("amount", "Money", False),
        }),
        "captured": ("CAPTURED", {
            "hold": ("hold", "Id", False),
            "item": ("item", "Id", False),
            "amount": ("amount", "Money", False),
            "freed": ("freed", "Money", False),
        }),
        "released": ("RELEASED", {
            "hold": ("hold", "Id", False),
            "amount": ("amount", "Money", False),
        }),
        "lapsed": ("LAPSED", {
            "hold": ("hold", "Id", False),
            "amount": ("amount", "Money", False),
        }),
        "applied": ("APPLIED", {
            "item": ("item", "Id", False),
            "amount": ("amount", "Money", False),
        }),
        "takenBack": ("TAKEN_BACK", {
            "movement": ("movement", "Id", False),
            "amount": ("amount", "Money", False),
        }),
        "refunded": ("REFUNDED", {
            "amount": ("amount", "Money", False),
            "hold": ("hold", ("option", "Id"), True),
        }),
        "transferred": ("TRANSFERRED", {
            "fromCustomer": ("from_customer", "Id", False),
            "toCustomer": ("to_customer", "Id", False),
            "amount": ("amount", "Money", False),
        }),
        "identified": ("IDENTIFIED", {
            "fromCustomer": ("from_customer", "Id", False),
            "toCustomer": ("to_customer", "Id", False),
            "amount": ("amount", "Money", False),
        }),
        "reclassified": ("RECLASSIFIED", {
            "amount": ("amount", "Money", False),
        }),
        "becameUnusable": ("BECAME_UNUSABLE", {
            "lot": ("lot", "Id", False),
            "amount": ("amount", "Money", False),
        }),
        "expired": ("EXPIRED", {
            "amount": ("amount", "Money", False),
        }),
        "forfeited": ("FORFEITED", {
            "amount": ("amount", "Money", False),
        }),
        "closed": ("CLOSED", {}),
        "reopened": ("REOPENED", {}),
    }),
    "AccountRequest": ("choice", {
        "open": ("OPEN", {
            "account": ("account", "AccountKey", False),
        }),
        "deposit": ("DEPOSIT", {
            "lot": ("lot", ("option", "Id"), True),
            "account": ("account", "AccountKey", False),
            "amount": ("amount", "Money", False),
            "received": ("received", ("option", "LocalDate"), True),
            "nature": ("nature", "Nature", True),
            "references": ("references", ("list", "Id"), True),
            "fields": ("fields", ("list", "Field"), True),
            "scope": ("scope", ("list", "Scope"), True),
            "priority": ("priority", ("option", "int"), True),
            "expires": ("expires", ("option", "LocalDate"), True),
        }),
        "hold": ("HOLD", {
            "hold": ("hold", ("option", "Id"), True),
            "account": ("account", "AccountKey", False),
            "amount": ("amount", "Money", False),
            "purpose": ("purpose", "HoldPurpose", True),
            "reference": ("reference", ("option", "Id"), True),
            "fields": ("fields", ("list", "Field"), True),
            "until": ("until", ("option", "LocalDate"), True),
            "lots": ("lots", ("list", "Id"), True),
        }),
        "capture": ("CAPTURE", {
            "hold": ("hold", "Id", False),
            "item": ("item", "PaidItem", False),
            "amount": ("amount", ("option", "Money"), True),
        }),
        "release": ("RELEASE", {
            "hold": ("hold", "Id", False),
        }),
        "lapse": ("LAPSE", {
            "hold": ("hold", "Id", False),
        }),
        "apply": ("APPLY", {
            "account": ("account", "AccountKey", False),
            "item": ("item", "PaidItem", False),
            "amount": ("amount", "Money", False),
            "lots": ("lots", ("list", "Id"), True),
        }),
        "undo": ("UNDO", {
            "of": ("of", "Id", False),
            "amount": ("amount", ("option", "Money"), True),
        }),
        "refund": ("REFUND", {
            "account": ("account", "AccountKey", False),
            "amount": ("amount", "Money", False),
            "cause": ("cause", "RefundCause", True),
            "reference": ("reference", ("option", "Id"), True),
            "lots": ("lots", ("list", "Id"), True),
        }),
        "payOut": ("PAY_OUT", {
            "hold": ("hold", "Id", False),
            "amount": ("amount", ("option", "Money"), True),
            "cause": ("cause", "RefundCause", True),
            "reference": ("reference", ("option", "Id"), True),
        }),
        "transfer": ("TRANSFER", {
            "account": ("account", "AccountKey", False),
            "to": ("to", "AccountKey", False),
            "amount": ("amount", "Money", False),
            "lots": ("lots", ("list", "Id"), True),
        }),
        "identify": ("IDENTIFY", {
            "account": ("account", "AccountKey", False),
            "to": ("to", "AccountKey", False),
            "amount": ("amount", "Money", False),
            "nature": ("nature", "Nature", True),
            "lots": ("lots", ("list", "Id"), False),
        }),
        "reclassify": ("RECLASSIFY", {
            "account": ("account", "AccountKey", False),
            "amount": ("amount", "Money", False),
            "nature": ("nature", "Nature", False),
            "lots": ("lots", ("list", "Id"), False),
        }),
        "expire": ("EXPIRE", {
            "account": ("account", "AccountKey", False),
        }),
        "forfeit": ("FORFEIT", {
            "account": ("account", "AccountKey", False),
            "amount": ("amount", "Money", False),
            "lots": ("lots", ("list", "Id"), False),
        }),
        "close": ("CLOSE", {
            "account": ("account", "AccountKey", False),
        }),
        "reopen": ("REOPEN", {
            "account": ("account", "AccountKey", False),
        }),
    }),
    "Because": ("record", {
        "lot": ("lot", "Id", False),
        "amount": ("amount", "Money", False),
        "left": ("left", "Money", False),
        "reason": ("reason", "DrawReason", False),
    }),
    "AccountPlan": ("record", {
        "movement": ("movement", "Movement", False),
        "because": ("because", ("list", "Because"), True),
        "alsoOwed": ("also_owed", ("option", "Money"), True),
    }),
    "AccountBalance": ("record", {
        "account": ("account", "AccountKey", False),
        "booked": ("booked", "Money", False),
        "available": ("available", "Money", False),
        "held": ("held", "Money", False),
        "inRefund": ("in_refund", "Money", False),
        "guarantee": ("guarantee", "Money", False),
        "unidentified": ("unidentified", "Money", False),
        "expired": ("expired", "Money", False),
    }),
    "Balance": ("record", {
        "currency": ("currency", "Currency", False),
        "booked": ("booked", "Money", False),
        "available": ("available", "Money", False),
        "held": ("held", "Money", False),
        "inRefund": ("in_refund", "Money", False),
        "guarantee": ("guarantee", "Money", False),
        "unidentified": ("unidentified", "Money", False),
        "expired": ("expired", "Money", False),
        "accounts": ("accounts", ("list", "AccountBalance"), False),
    }),
    "AccountLedgerLine": ("record", {
        "on": ("on", "LocalDate", False),
        "movement": ("movement", ("option", "Id"), True),
        "event": ("event", "AccountEvent", False),
        "change": ("change", "Money", False),
        "booked": ("booked", "Money", False),
        "held": ("held", "Money", False),
        "available": ("available", "Money", False),
    }),
    "AccountLedger": ("record", {
        "opening": ("opening", "AccountBalance", False),
        "lines": ("lines", ("list", "AccountLedgerLine"), False),
        "closing": ("closing", "AccountBalance", False),
    }),
    "AccountLot": ("record", {
        "lot": ("lot", "Id", False),
        "account": ("account", "AccountKey", False),
        "nature": ("nature", "Nature", False),
        "received": ("received", "LocalDate", False),
        "days": ("days", "int", False),
        "expires": ("expires", ("option", "LocalDate"), True),
        "origin": ("origin", ("option", "Id"), True),
        "granted": ("granted", "Money", False),
        "left": ("left", "Money", False),
        "held": ("held", "Money", False),
        "available": ("available", "Money", False),
        "applied": ("applied", "Money", False),
        "refunded": ("refunded", "Money", False),
        "expired": ("expired", "Money", False),
        "forfeited": ("forfeited", "Money", False),
        "moved": ("moved", "Money", False),
        "withdrawn": ("withdrawn", "Money", False),
    }),
    "HoldStatus": ("names", {"open": "OPEN", "captured": "CAPTURED", "paidOut": "PAID_OUT", "released": "RELEASED", "lapsed": "LAPSED"}),
    "AccountHold": ("record", {
        "hold": ("hold", "Id", False),
        "account": ("account", "AccountKey", False),
        "purpose": ("purpose", "HoldPurpose", False),
        "reference": ("reference", ("option", "Id"), True),
        "since": ("since", "LocalDate", False),
        "until": ("until", ("option", "LocalDate"), True),
        "amount": ("amount", "Money", False),
        "held": ("held", "Money", False),
        "taken": ("taken", "Money", False),
        "status": ("status", "HoldStatus", False),
        "by": ("by", ("option", "Id"), True),
    }),
    "AccountLink": ("record", {
        "item": ("item", "Id", False),
        "lot": ("lot", "Id", False),
        "movement": ("movement", "Id", False),
        "on": ("on", "LocalDate", False),
        "paid": ("paid", "Money", False),
        "takenBack": ("taken_back", "Money", False),
    }),
    "TraceLine": ("record", {
        "on": ("on", "LocalDate", False),
        "lot": ("lot", "Id", False),
        "movement": ("movement", ("option", "Id"), True),
        "event": ("event", "AccountEvent", False),
        "into": ("into", ("option", "Id"), True),
        "left": ("left", "Money", False),
        "held": ("held", "Money", False),
    }),
    "Control": ("record", {
        "control": ("control", "Id", False),
        "balance": ("balance", "Money", False),
        "natures": ("natures", ("list", "Nature"), True),
    }),
    "TieOutRow": ("record", {
        "control": ("control", "Id", False),
        "booked": ("booked", "Money", False),
        "balance": ("balance", "Money", False),
        "difference": ("difference", "Money", False),
    }),
    "Uncontrolled": ("record", {
        "nature": ("nature", "Nature", False),
        "booked": ("booked", "Money", False),
    }),
    "TieOut": ("record", {
        "rows": ("rows", ("list", "TieOutRow"), False),
        "uncontrolled": ("uncontrolled", ("list", "Uncontrolled"), False),
        "agrees": ("agrees", "bool", False),
    }),
    "BatchRequest": ("record", {
        "id": ("id", "Id", False),
        "on": ("on", "LocalDate", False),
        "request": ("request", "AccountRequest", False),
    }),
    "BatchLine": ("record", {
        "id": ("id", "Id", False),
        "plan": ("plan", ("option", "AccountPlan"), True),
        "code": ("code", ("option", "str"), True),
        "path": ("path", ("option", "str"), True),
        "en": ("en", ("option", "str"), True),
        "zh": ("zh", ("option", "str"), True),
    }),
    "AccountSummary": ("record", {
        "count": ("count", "int", False),
        "latest": ("latest", ("option", "LocalDate"), True),
    }),
    "Person": ("record", {
        "id": ("id", "Id", False),
        "roles": ("roles", ("list", "Id"), True),
        "team": ("team", ("option", "Id"), True),
        "department": ("department", ("option", "Id"), True),
        "region": ("region", ("option", "Id"), True),
        "projects": ("projects", ("list", "Id"), True),
        "manager": ("manager", ("option", "Id"), True),
        "limits": ("limits", ("list", "Money"), True),
        "from": ("_from", ("option", "Instant"), True),
        "until": ("until", ("option", "Instant"), True),
    }),
    "Department": ("record", {
        "id": ("id", "Id", False),
        "head": ("head", "Id", False),
    }),
    "Organization": ("record", {
        "people": ("people", ("list", "Person"), True),
        "departments": ("departments", ("list", "Department"), True),
    }),
    "RowPlace": ("names", {"team": "TEAM", "department": "DEPARTMENT", "region": "REGION", "project": "PROJECT"}),
    "Subject": ("record", {
        "action": ("action", "Id", False),
        "id": ("id", "Id", False),
        "facts": ("facts", ("list", "Field"), True),
    }),
    "FactTest": ("choice", {
        "present": ("PRESENT", {}),
        "absent": ("ABSENT", {}),
        "anyOf": ("ANY_OF", {
            "values": ("values", ("list", "Value"), False),
        }),
        "noneOf": ("NONE_OF", {
            "values": ("values", ("list", "Value"), False),
        }),
        "inCurrency": ("IN_CURRENCY", {
            "currency": ("currency", "Currency", False),
        }),
        "above": ("ABOVE", {
            "amount": ("amount", "Money", False),
        }),
        "atLeast": ("AT_LEAST", {
            "amount": ("amount", "Money", False),
        }),
        "atMost": ("AT_MOST", {
            "amount": ("amount", "Money", False),
        }),
        "below": ("BELOW", {
            "amount": ("amount", "Money", False),
        }),
        "numberFrom": ("NUMBER_FROM", {
            "whole": ("whole", "int", False),
        }),
        "numberTo": ("NUMBER_TO", {
            "whole": ("whole", "int", False),
        }),
        "dateFrom": ("DATE_FROM", {
            "date": ("date", "LocalDate", False),
        }),
        "dateTo": ("DATE_TO", {
            "date": ("date", "LocalDate", False),
        }),
    }),
    "Condition": ("record", {
        "fact": ("fact", "Id", False),
        "test": ("test", "FactTest", False),
    }),
    "Approver": ("choice", {
        "person": ("PERSON", {
            "person": ("person", "Id", False),
        }),
        "role": ("ROLE", {
            "role": ("role", "Id", False),
        }),
        "roleWithin": ("ROLE_WITHIN", {
            "role": ("role", "Id", False),
            "within": ("within", "RowPlace", False),
        }),
        "manager": ("MANAGER", {
            "of": ("of", ("option", "Id"), True),
            "level": ("level", "int", True),
        }),
        "departmentHead": ("DEPARTMENT_HEAD", {
            "of": ("of", ("option", "Id"), True),
        }),
    }),
    "ApprovalNeed": ("choice", {
        "any": ("ANY", {}),
        "all": ("ALL", {}),
        "quorum": ("QUORUM", {
            "count": ("count", "int", False),
        }),
    }),
    "RejectionRule": ("names", {"decides": "DECIDES", "counts": "COUNTS"}),
    "StepAuthority": ("names", {"limited": "LIMITED", "confirms": "CONFIRMS"}),
    "Permission": ("names", {"refused": "REFUSED", "allowed": "ALLOWED"}),
    "ApprovalStep": ("record", {
        "id": ("id", "Id", False),
        "approvers": ("approvers", ("list", "Approver"), False),
        "need": ("need", "ApprovalNeed", False),
        "rejection": ("rejection", "RejectionRule", True),
        "authority": ("authority", "StepAuthority", True),
        "hours": ("hours", ("option", "int"), True),
        "escalateTo": ("escalate_to", ("list", "Approver"), True),
        "delegation": ("delegation", "Permission", True),
        "adding": ("adding", "Permission", True),
        "returnTo": ("return_to", ("list", "Id"), True),
    }),
    "SamePerson": ("names", {"oneStep": "ONE_STEP", "severalSteps": "SEVERAL_STEPS"}),
    "RoleLimit": ("record", {
        "role": ("role", "Id", False),
        "currency": ("currency", "Currency", False),
        "upTo": ("up_to", ("option", "Money"), True),
    }),
    "ApprovalRules": ("record", {
        "samePerson": ("same_person", "SamePerson", True),
        "limits": ("limits", ("list", "RoleLimit"), True),
        "limitFact": ("limit_fact", ("option", "Id"), True),
        "validHours": ("valid_hours", ("option", "int"), True),
    }),
    "ApprovalBranch": ("record", {
        "id": ("id", "Id", False),
        "conditions": ("conditions", ("list", "Condition"), True),
        "steps": ("steps", ("list", "ApprovalStep"), False),
    }),
    "ApprovalPolicy": ("record", {
        "id": ("id", "Id", False),
        "version": ("version", "int", True),
        "actions": ("actions", ("list", "Id"), False),
        "from": ("_from", ("option", "Instant"), True),
        "until": ("until", ("option", "Instant"), True),
        "expects": ("expects", ("list", "Condition"), True),
        "branches": ("branches", ("list", "ApprovalBranch"), False),
        "rules": ("rules", "ApprovalRules", True),
    }),
    "StepPlace": ("names", {"before": "BEFORE", "after": "AFTER"}),
    "CaseEffect": ("names", {"noted": "NOTED", "stepDone": "STEP_DONE", "ended": "ENDED"}),
    "CaseAct": ("choice", {
        "approve": ("APPROVE", {}),
        "reject": ("REJECT", {}),
        "returnTo": ("RETURN_TO", {
            "step": ("step", "Id", False),
        }),
        "delegate": ("DELEGATE", {
            "to": ("to", "Id", False),
        }),
        "addStep": ("ADD_STEP", {
            "step": ("step", "ApprovalStep", False),
            "place": ("place", "StepPlace", False),
        }),
        "withdraw": ("WITHDRAW", {}),
    }),
    "CaseEntry": ("record", {
        "step": ("step", "Id", False),
        "by": ("by", "Id", False),
        "insteadOf": ("instead_of", ("option", "Id"), True),
        "at": ("at", "Instant", False),
        "act": ("act", "CaseAct", False),
        "effect": ("effect", "CaseEffect", False),
        "comment": ("comment", ("option", "str"), True),
    }),
    "CaseState": ("choice", {
        "pending": ("PENDING", {
            "step": ("step", "Id", False),
            "since": ("since", "Instant", False),
            "due": ("due", ("option", "Instant"), True),
        }),
        "approved": ("APPROVED", {
            "at": ("at", "Instant", False),
            "until": ("until", ("option", "Instant"), True),
        }),
        "rejected": ("REJECTED", {
            "step": ("step", "Id", False),
            "by": ("by", "Id", False),
            "at": ("at", "Instant", False),
        }),
        "withdrawn": ("WITHDRAWN", {
            "at": ("at", "Instant", False),
        }),
    }),
    "ApprovalCase": ("record", {
        "id": ("id", "Id", False),
        "policy": ("policy", "Id", False),
        "version": ("version", "int", False),
        "branch": ("branch", "Id", False),
        "subject": ("subject", "Subject", False),
        "digest": ("digest", "Id", False),
        "requester": ("requester", "Id", False),
        "opened": ("opened", "Instant", False),
        "rules": ("rules", "ApprovalRules", True),
        "steps": ("steps", ("list", "ApprovalStep"), False),
        "entries": ("entries", ("list", "CaseEntry"), True),
    }),
    "CaseRequest": ("record", {
        "id": ("id", "Id", False),
        "subject": ("subject", "Subject", False),
        "digest": ("digest", "Id", False),
        "requester": ("requester", "Id", False),
        "at": ("at", "Instant", False),
    }),
    "CaseAnswer": ("record", {
        "by": ("by", "Id", False),
        "step": ("step", "Id", False),
        "digest": ("digest", "Id", False),
        "at": ("at", "Instant", False),
        "act": ("act", "CaseAct", False),
        "comment": ("comment", ("option", "str"), True),
    }),
    "ApprovalReason": ("choice", {
        "named": ("NAMED", {}),
        "role": ("ROLE", {
            "role": ("role", "Id", False),
        }),
        "roleWithin": ("ROLE_WITHIN", {
            "role": ("role", "Id", False),
            "place": ("place", "Id", False),
        }),
        "manager": ("MANAGER", {
            "of": ("of", "Id", False),
            "level": ("level", "int", False),
        }),
        "departmentHead": ("DEPARTMENT_HEAD", {
            "of": ("of", "Id", False),
        }),
        "delegated": ("DELEGATED", {
            "from": ("_from", "Id", False),
        }),
        "escalated": ("ESCALATED", {
            "since": ("since", "Instant", False),
        }),
    }),
    "PolicyReason": ("choice", {
        "nothingExpected": ("NOTHING_EXPECTED", {}),
        "gap": ("GAP", {}),
        "moreGaps": ("MORE_GAPS", {
            "shown": ("shown", "int", False),
        }),
        "overlap": ("OVERLAP", {
            "taken": ("taken", "Id", False),
        }),
        "contradiction": ("CONTRADICTION", {}),
        "neverTaken": ("NEVER_TAKEN", {}),
        "policiesOverlap": ("POLICIES_OVERLAP", {
            "action": ("action", "Id", False),
            "other": ("other", "Id", False),
            "version": ("version", "int", False),
        }),
        "personAbsent": ("PERSON_ABSENT", {
            "person": ("person", "Id", False),
        }),
        "roleEmpty": ("ROLE_EMPTY", {
            "role": ("role", "Id", False),
        }),
        "noApprover": ("NO_APPROVER", {
            "needed": ("needed", "int", False),
            "found": ("found", "int", False),
        }),
        "tooFewPeople": ("TOO_FEW_PEOPLE", {
            "needed": ("needed", "int", False),
        }),
        "requesterNeeded": ("REQUESTER_NEEDED", {
            "person": ("person", "Id", False),
        }),
        "nobodyAbove": ("NOBODY_ABOVE", {
            "person": ("person", "Id", False),
            "people": ("people", "int", False),
        }),
        "authorityShort": ("AUTHORITY_SHORT", {
            "amount": ("amount", "Money", False),
            "most": ("most", ("option", "Money"), True),
        }),
        "escalationEmpty": ("ESCALATION_EMPTY", {}),
    }),
    "CaseHolder": ("record", {
        "person": ("person", "Id", False),
        "reason": ("reason", "ApprovalReason", False),
    }),
    "CaseHolding": ("record", {
        "case": ("case", "Id", False),
        "state": ("state", "CaseState", False),
        "holders": ("holders", ("list", "CaseHolder"), True),
    }),
    "InboxLine": ("record", {
        "case": ("case", "Id", False),
        "action": ("action", "Id", False),
        "subject": ("subject", "Id", False),
        "requester": ("requester", "Id", False),
        "step": ("step", "Id", False),
        "since": ("since", "Instant", False),
        "due": ("due", ("option", "Instant"), True),
        "late": ("late", "bool", False),
        "reason": ("reason", "ApprovalReason", False),
    }),
    "OverdueCase": ("record", {
        "case": ("case", "Id", False),
        "step": ("step", "Id", False),
        "since": ("since", "Instant", False),
        "due": ("due", "Instant", False),
        "seconds": ("seconds", "int", False),
    }),
    "ApprovalInForce": ("record", {
        "case": ("case", "Id", False),
        "at": ("at", "Instant", False),
        "until": ("until", ("option", "Instant"), True),
        "by": ("by", ("list", "Id"), False),
    }),
    "PercentileTime": ("record", {
        "percent": ("percent", "int", False),
        "seconds": ("seconds", "int", False),
    }),
    "StepTimes": ("record", {
        "policy": ("policy", "Id", False),
        "step": ("step", ("option", "Id"), True),
        "count": ("count", "int", False),
        "late": ("late", "int", False),
        "open": ("open", "int", False),
        "total": ("total", "int", False),
        "percentiles": ("percentiles", ("list", "PercentileTime"), False),
    }),
    "Severity": ("names", {"fault": "FAULT", "notice": "NOTICE"}),
    "PolicyFinding": ("record", {
        "severity": ("severity", "Severity", False),
        "policy": ("policy", "Id", False),
        "version": ("version", "int", False),
        "branch": ("branch", ("option", "Id"), True),
        "step": ("step", ("option", "Id"), True),
        "reason": ("reason", "PolicyReason", False),
        "example": ("example", ("option", "Subject"), True),
    }),
    "PolicyReport": ("record", {
        "faults": ("faults", "int", False),
        "findings": ("findings", ("list", "PolicyFinding"), False),
    }),
    "RowScope": ("names", {"all": "ALL", "region": "REGION", "department": "DEPARTMENT", "team": "TEAM", "project": "PROJECT", "own": "OWN"}),
    "FieldAccess": ("names", {"write": "WRITE", "read": "READ", "hidden": "HIDDEN"}),
    "FieldMask": ("record", {
        "actions": ("actions", ("list", "Id"), True),
        "fields": ("fields", ("list", "Id"), False),
        "access": ("access", "FieldAccess", False),
        "step": ("step", ("option", "Id"), True),
    }),
    "Masked": ("record", {
        "fields": ("fields", ("list", "Field"), False),
        "readOnly": ("read_only", ("list", "Id"), True),
        "hidden": ("hidden", ("list", "Id"), True),
    }),
    "Verb": ("names", {"view": "VIEW", "approve": "APPROVE", "adjust": "ADJUST"}),
    "AccessEffect": ("names", {"allow": "ALLOW", "deny": "DENY"}),
    "AccessRule": ("record", {
        "id": ("id", "Id", False),
        "effect": ("effect", "AccessEffect", True),
        "verb": ("verb", "Verb", False),
        "actions": ("actions", ("list", "Id"), True),
        "scope": ("scope", "RowScope", False),
        "from": ("_from", ("option", "Instant"), True),
        "until": ("until", ("option", "Instant"), True),
    }),
    "AccessRole": ("record", {
        "role": ("role", "Id", False),
        "rules": ("rules", ("list", "AccessRule"), True),
        "masks": ("masks", ("list", "FieldMask"), True),
    }),
    "PersonAccess": ("record", {
        "person": ("person", "Id", False),
        "rules": ("rules", ("list", "AccessRule"), True),
        "masks": ("masks", ("list", "FieldMask"), True),
    }),
    "Right": ("record", {
        "verb": ("verb", "Verb", False),
        "action": ("action", "Id", False),
    }),
    "DutyPair": ("record", {
        "id": ("id", "Id", False),
        "first": ("first", "Right", False),
        "second": ("second", "Right", False),
    }),
    "AccessPolicy": ("record", {
        "roles": ("roles", ("list", "AccessRole"), True),
        "people": ("people", ("list", "PersonAccess"), True),
        "duties": ("duties", ("list", "DutyPair"), True),
    }),
    "AccessReason": ("choice", {
        "noPolicy": ("NO_POLICY", {}),
        "granted": ("GRANTED", {
            "rule": ("rule", "Id", False),
            "role": ("role", ("option", "Id"), True),
            "scope": ("scope", "RowScope", False),
        }),
        "denied": ("DENIED", {
            "rule": ("rule", "Id", False),
            "role": ("role", ("option", "Id"), True),
            "scope": ("scope", "RowScope", False),
        }),
        "notGranted": ("NOT_GRANTED", {
            "verb": ("verb", "Verb", False),
            "action": ("action", "Id", False),
            "roles": ("roles", ("list", "Id"), True),
        }),
        "outOfScope": ("OUT_OF_SCOPE", {
            "rule": ("rule", "Id", False),
            "person": ("person", "Id", False),
            "scope": ("scope", "RowScope", False),
            "found": ("found", ("option", "Id"), True),
        }),
        "absent": ("ABSENT", {
            "person": ("person", "Id", False),
            "from": ("_from", ("option", "Instant"), True),
            "until": ("until", ("option", "Instant"), True),
        }),
    }),
    "Verdict": ("record", {
        "allowed": ("allowed", "bool", False),
        "reason": ("reason", "AccessReason", False),
    }),
    "AccessAttestation": ("record", {
        "id": ("id", "Id", False),
        "reviewer": ("reviewer", "Id", False),
        "at": ("at", "Instant", False),
        "from": ("_from", "Instant", False),
        "until": ("until", "Instant", False),
        "digest": ("digest", "Id", False),
        "comment": ("comment", ("option", "str"), True),
    }),
    "AttestationStatus": ("record", {
        "covered": ("covered", ("option", "Instant"), True),
        "due": ("due", ("option", "Instant"), True),
        "late": ("late", "bool", False),
    }),
    "RightUse": ("record", {
        "person": ("person", "Id", False),
        "verb": ("verb", "Verb", False),
        "action": ("action", "Id", False),
        "at": ("at", "Instant", False),
    }),
    "AccessReviewRequest": ("record", {
        "actions": ("actions", ("list", "Id"), True),
        "usage": ("usage", ("list", "RightUse"), True),
        "unusedSince": ("unused_since", "Instant", False),
        "widePercent": ("wide_percent", "int", False),
        "asOf": ("as_of", "Instant", False),
    }),
    "RightHolder": ("record", {
        "person": ("person", "Id", False),
        "scope": ("scope", "RowScope", False),
    }),
    "RightHolders": ("record", {
        "right": ("right", "Right", False),
        "wide": ("wide", "bool", False),
        "holders": ("holders", ("list", "RightHolder"), False),
    }),
    "UnusedRight": ("record", {
        "person": ("person", "Id", False),
        "right": ("right", "Right", False),
        "last": ("last", ("option", "Instant"), True),
    }),
    "DutyConflict": ("record", {
        "duty": ("duty", "Id", False),
        "person": ("person", "Id", False),
    }),
    "DepartedOwner": ("record", {
        "action": ("action", "Id", False),
        "subject": ("subject", "Id", False),
        "owner": ("owner", "Id", False),
        "since": ("since", ("option", "Instant"), True),
    }),
    "AccessReview": ("record", {
        "people": ("people", "int", False),
        "rights": ("rights", ("list", "RightHolders"), False),
        "unused": ("unused", ("list", "UnusedRight"), False),
        "conflicts": ("conflicts", ("list", "DutyConflict"), False),
        "absent": ("absent", ("list", "Id"), False),
        "emptyRoles": ("empty_roles", ("list", "Id"), False),
    }),
    "Head": ("record", {
        "count": ("count", "int", False),
        "root": ("root", "str", False),
    }),
    "FrontierState": ("record", {
        "count": ("count", "int", False),
        "roots": ("roots", ("list", "str"), False),
    }),
    "Genesis": ("record", {
        "book": ("book", "Id", False),
    }),
    "InclusionProof": ("record", {
        "sequence": ("sequence", "int", False),
        "count": ("count", "int", False),
        "path": ("path", ("list", "str"), False),
    }),
    "ConsistencyProof": ("record", {
        "oldCount": ("old_count", "int", False),
        "newCount": ("new_count", "int", False),
        "path": ("path", ("list", "str"), False),
    }),
    "LogSource": ("choice", {
        "lines": ("LINES", {
            "lines": ("lines", ("list", "str"), False),
        }),
        "leaves": ("LEAVES", {
            "leaves": ("leaves", ("list", "str"), False),
        }),
    }),
    "LogFinding": ("choice", {
        "intact": ("INTACT", {
            "count": ("count", "int", False),
        }),
        "unproven": ("UNPROVEN", {
            "proven": ("proven", "int", False),
            "count": ("count", "int", False),
        }),
        "changed": ("CHANGED", {
            "sequence": ("sequence", "int", False),
        }),
        "misplaced": ("MISPLACED", {
            "sequence": ("sequence", "int", False),
            "recordedAs": ("recorded_as", "int", False),
        }),
        "changedWithin": ("CHANGED_WITHIN", {
            "first": ("first", "int", False),
            "last": ("last", "int", False),
        }),
        "cut": ("CUT", {
            "count": ("count", "int", False),
            "recorded": ("recorded", "int", False),
        }),
        "leavesRefuted": ("LEAVES_REFUTED", {
            "believed": ("believed", "int", False),
        }),
        "foreignBook": ("FOREIGN_BOOK", {
            "expected": ("expected", "Id", False),
            "found": ("found", "Id", False),
        }),
        "newerFormat": ("NEWER_FORMAT", {
            "format": ("format", "int", False),
            "newest": ("newest", "int", False),
        }),
        "noHeader": ("NO_HEADER", {}),
    }),
    "LogTrust": ("record", {
        "book": ("book", ("option", "Id"), True),
        "heads": ("heads", ("list", "Head"), True),
        "leaves": ("leaves", ("list", "str"), True),
    }),
    "LineRange": ("record", {
        "first": ("first", "int", False),
        "last": ("last", "int", False),
    }),
    "LogReport": ("record", {
        "head": ("head", "Head", False),
        "proven": ("proven", "int", False),
        "bad": ("bad", ("option", "LineRange"), True),
        "findings": ("findings", ("list", "LogFinding"), False),
    }),
    "TaxPart": ("record", {
        "rate": ("rate", "Percent", False),
        "net": ("net", "Money", False),
        "tax": ("tax", "Money", False),
    }),
    "TaxedAmount": ("record", {
        "gross": ("gross", "Money", False),
        "rate": ("rate", "Percent", False),
    }),
    "TaxRounded": ("names", {"net": "NET", "tax": "TAX"}),
    "TaxTaken": ("record", {
        "taken": ("taken", ("list", "TaxPart"), False),
        "left": ("left", ("list", "TaxPart"), False),
    }),
    "MoneyKind": ("names", {"receivedInAdvance": "RECEIVED_IN_ADVANCE", "received": "RECEIVED", "invoiced": "INVOICED", "applied": "APPLIED", "refunded": "REFUNDED", "transferred": "TRANSFERRED", "offset": "OFFSET", "netted": "NETTED", "fee": "FEE", "discount": "DISCOUNT", "rounding": "ROUNDING", "exchangeGain": "EXCHANGE_GAIN", "exchangeLoss": "EXCHANGE_LOSS", "provision": "PROVISION", "writeOff": "WRITE_OFF", "recovery": "RECOVERY", "reinstated": "REINSTATED", "billReceived": "BILL_RECEIVED", "lateCharge": "LATE_CHARGE", "reclassified": "RECLASSIFIED", "expired": "EXPIRED", "forfeited": "FORFEITED", "advanceGain": "ADVANCE_GAIN", "advanceLoss": "ADVANCE_LOSS"}),
    "MoneyFact": ("record", {
        "key": ("key", "Id", False),
        "kind": ("kind", "MoneyKind", False),
        "on": ("on", "LocalDate", False),
        "customer": ("customer", ("option", "Id"), True),
        "other": ("other", ("option", "Id"), True),
        "nature": ("nature", ("option", "Nature"), True),
        "amount": ("amount", "Money", False),
        "home": ("home", "Money", False),
        "taxes": ("taxes", ("list", "TaxPart"), True),
        "fee": ("fee", ("option", "Money"), True),
        "dimensions": ("dimensions", ("list", "Field"), True),
        "summary": ("summary", "str", False),
    }),
    "EntrySide": ("names", {"debit": "DEBIT", "credit": "CREDIT"}),
    "AmountPart": ("names", {"gross": "GROSS", "net": "NET", "tax": "TAX", "fee": "FEE", "afterFee": "AFTER_FEE"}),
    "Party": ("names", {"customer": "CUSTOMER", "other": "OTHER"}),
    "LineSign": ("names", {"plain": "PLAIN", "red": "RED"}),
    "RuleLine": ("record", {
        "side": ("side", "EntrySide", False),
        "account": ("account", "Id", False),
        "part": ("part", "AmountPart", False),
        "party": ("party", "Party", True, "CUSTOMER"),
        "sign": ("sign", "LineSign", True, "PLAIN"),
    }),
    "ChartRule": ("record", {
        "kind": ("kind", "MoneyKind", False),
        "natures": ("natures", ("list", "Nature"), True),
        "lines": ("lines", ("list", "RuleLine"), False),
    }),
    "ChartAccount": ("record", {
        "code": ("code", "Id", False),
        "name": ("name", "str", False),
        "dimensions": ("dimensions", ("list", "Id"), True),
    }),
    "Chart": ("record", {
        "home": ("home", "Currency", False),
        "remainder": ("remainder", "Remainder", False),
        "accounts": ("accounts", ("list", "ChartAccount"), False),
        "rules": ("rules", ("list", "ChartRule"), False),
    }),
    "ChartPreset": ("names", {"advances": "ADVANCES", "contractLiability": "CONTRACT_LIABILITY", "receivableCredit": "RECEIVABLE_CREDIT"}),
    "ChartSource": ("choice", {
        "preset": ("PRESET", {
            "preset": ("preset", "ChartPreset", False),
            "home": ("home", "Currency", False),
        }),
        "own": ("OWN", {
            "chart": ("chart", "Chart", False),
        }),
    }),
    "ChartFault": ("choice", {
        "accountTwice": ("ACCOUNT_TWICE", {
            "account": ("account", "Id", False),
        }),
        "ruleTwice": ("RULE_TWICE", {
            "rule": ("rule", "int", False),
            "fact": ("fact", "MoneyKind", False),
            "first": ("first", "int", False),
        }),
        "accountMissing": ("ACCOUNT_MISSING", {
            "rule": ("rule", "int", False),
            "fact": ("fact", "MoneyKind", False),
            "account": ("account", "Id", False),
        }),
        "taxAccountMissing": ("TAX_ACCOUNT_MISSING", {
            "rule": ("rule", "int", False),
            "fact": ("fact", "MoneyKind", False),
            "account": ("account", "Id", False),
        }),
        "ruleUnbalanced": ("RULE_UNBALANCED", {
            "rule": ("rule", "int", False),
            "fact": ("fact", "MoneyKind", False),
            "part": ("part", "str", False),
            "account": ("account", "Id", False),
        }),
        "ruleMissing": ("RULE_MISSING", {
            "fact": ("fact", "MoneyKind", False),
        }),
    }),
    "VoucherLine": ("record", {
        "side": ("side", "EntrySide", False),
        "account": ("account", "Id", False),
        "name": ("name", "str", False),
        "rate": ("rate", ("option", "Percent"), True),
        "amount": ("amount", "Money", False),
        "home": ("home", "Money", False),
        "dimensions": ("dimensions", ("list", "Field"), True),
        "summary": ("summary", "str", False),
    }),
    "Voucher": ("record", {
        "id": ("id", "Id", False),
        "on": ("on", "LocalDate", False),
        "reverses": ("reverses", ("option", "Id"), True),
        "lines": ("lines", ("list", "VoucherLine"), False),
    }),
    "VoucherSet": ("record", {
        "vouchers": ("vouchers", ("list", "Voucher"), False),
        "nothing": ("nothing", ("list", "Id"), False),
        "posted": ("posted", ("list", "Id"), False),
    }),
    "ReversalStyle": ("names", {"redLetter": "RED_LETTER", "oppositeSide": "OPPOSITE_SIDE"}),
    "NextPeriod": ("names", {"kept": "KEPT", "reversed": "REVERSED"}),
    "ForeignRules": ("record", {
        "home": ("home", "Currency", False),
        "revaluation": ("revaluation", "RevaluationPolicy", False),
        "nextPeriod": ("next_period", "NextPeriod", True),
    }),
    "BookValue": ("choice", {
        "quoted": ("QUOTED", {
            "quote": ("quote", "Quote", False),
        }),
        "stated": ("STATED", {
            "home": ("home", "Money", False),
        }),
    }),
    "ValuedRecord": ("choice", {
        "item": ("ITEM", {
            "item": ("item", "Id", False),
        }),
        "lot": ("LOT", {
            "lot": ("lot", "Id", False),
        }),
    }),
    "ValueChange": ("record", {
        "record": ("record", "ValuedRecord", False),
        "balance": ("balance", "BalanceKind", False),
        "original": ("original", "Money", False),
        "before": ("before", "Money", False),
        "after": ("after", "Money", False),
    }),
    "ValuedBalance": ("record", {
        "record": ("record", "ValuedRecord", False),
        "customer": ("customer", "Id", False),
        "balance": ("balance", "BalanceKind", False),
        "original": ("original", "Money", False),
        "home": ("home", "Money", False),
    }),
    "Customer": ("record", {
        "id": ("id", "Id", False),
        "name": ("name", ("option", "str"), True),
        "owner": ("owner", ("option", "Id"), True),
        "department": ("department", ("option", "Id"), True),
        "taxId": ("tax_id", ("option", "Id"), True),
        "fields": ("fields", ("list", "Field"), True),
    }),
    "Evidence": ("record", {
        "label": ("label", "Id", False),
        "digest": ("digest", "Id", False),
        "media": ("media", ("option", "Id"), True),
    }),
    "Receipt": ("record", {
        "receipt": ("receipt", ("option", "Id"), True),
        "customer": ("customer", ("option", "Id"), True),
        "amount": ("amount", "Money", False),
        "received": ("received", ("option", "LocalDate"), True),
        "nature": ("nature", "Nature", True),
        "account": ("account", ("list", "Field"), True),
        "bankRef": ("bank_ref", ("option", "Id"), True),
        "references": ("references", ("list", "Id"), True),
        "fields": ("fields", ("list", "Field"), True),
        "scope": ("scope", ("list", "Scope"), True),
        "priority": ("priority", ("option", "int"), True),
        "expires": ("expires", ("option", "LocalDate"), True),
        "evidence": ("evidence", ("list", "Evidence"), True),
        "value": ("value", ("option", "BookValue"), True),
    }),
    "ContractStatus": ("names", {"registered": "REGISTERED", "submitted": "SUBMITTED", "approved": "APPROVED", "terminated": "TERMINATED"}),
    "UnpaidItems": ("names", {"canceled": "CANCELED", "kept": "KEPT"}),
    "ReceiptStatus": ("names", {"claimed": "CLAIMED", "confirmed": "CONFIRMED", "rejected": "REJECTED", "bounced": "BOUNCED"}),
    "ItemStanding": ("names", {"standing": "STANDING", "canceled": "CANCELED", "writtenOff": "WRITTEN_OFF"}),
    "ChargeOrigin": ("record", {
        "item": ("item", "Id", False),
        "number": ("number", "int", False),
        "through": ("through", "LocalDate", False),
    }),
    "ItemOrigin": ("record", {
        "contract": ("contract", "Id", False),
        "version": ("version", "int", False),
        "number": ("number", "int", False),
    }),
    "ItemPart": ("record", {
        "component": ("component", "Id", False),
        "amount": ("amount", "Money", False),
    }),
    "ItemDifference": ("record", {
        "difference": ("difference", "DifferenceKind", False),
        "amount": ("amount", "Money", False),
    }),
    "Contract": ("record", {
        "id": ("id", "Id", False),
        "customer": ("customer", "Id", False),
        "signed": ("signed", ("option", "LocalDate"), True),
        "schedule": ("schedule", "ScheduleRequest", False),
        "references": ("references", ("list", "Id"), True),
        "fields": ("fields", ("list", "Field"), True),
    }),
    "RecordKey": ("choice", {
        "customer": ("CUSTOMER", {
            "customer": ("customer", "Id", False),
        }),
        "contract": ("CONTRACT", {
            "contract": ("contract", "Id", False),
        }),
        "item": ("ITEM", {
            "item": ("item", "Id", False),
        }),
        "receipt": ("RECEIPT", {
            "receipt": ("receipt", "Id", False),
        }),
    }),
    "UnknownCustomer": ("names", {"onFirstUse": "ON_FIRST_USE", "refused": "REFUSED"}),
    "Refusals": ("names", {"remembered": "REMEMBERED", "forgotten": "FORGOTTEN"}),
    "ContractGate": ("names", {"approval": "APPROVAL", "open": "OPEN"}),
    "DateWindow": ("record", {
        "back": ("back", ("option", "int"), True),
        "ahead": ("ahead", ("option", "int"), True),
        "utcOffset": ("utc_offset", ("option", "int"), True),
    }),
    "BookRules": ("record", {
        "accounts": ("accounts", "AccountPolicy", True),
        "unknownCustomer": ("unknown_customer", "UnknownCustomer", True),
        "refusals": ("refusals", "Refusals", True),
        "unidentified": ("unidentified", ("option", "Id"), True),
        "scheme": ("scheme", ("option", "Scheme"), True),
        "contracts": ("contracts", "ContractGate", True),
        "dates": ("dates", ("option", "DateWindow"), True),
        "foreign": ("foreign", ("option", "ForeignRules"), True),
    }),
    "Command": ("choice", {
        "registerCustomer": ("REGISTER_CUSTOMER", {
            "customer": ("customer", "Customer", False),
        }),
        "renameCustomer": ("RENAME_CUSTOMER", {
            "customer": ("customer", "Id", False),
            "name": ("name", "str", False),
        }),
        "mergeCustomer": ("MERGE_CUSTOMER", {
            "customer": ("customer", "Id", False),
            "into": ("into", "Id", False),
        }),
        "reassignOwner": ("REASSIGN_OWNER", {
            "customer": ("customer", ("option", "Id"), True),
            "ownedBy": ("owned_by", ("option", "Id"), True),
            "owner": ("owner", "Id", False),
            "department": ("department", ("option", "Id"), True),
        }),
        "registerContract": ("REGISTER_CONTRACT", {
            "contract": ("contract", "Contract", False),
        }),
        "submitContract": ("SUBMIT_CONTRACT", {
            "contract": ("contract", "Id", False),
        }),
        "approveContract": ("APPROVE_CONTRACT", {
            "contract": ("contract", "Id", False),
        }),
        "amendContract": ("AMEND_CONTRACT", {
            "contract": ("contract", "Id", False),
            "total": ("total", "Money", False),
            "partPaid": ("part_paid", "PartPaid", False),
            "rest": ("rest", "Respread", False),
            "calendar": ("calendar", ("option", "BusinessCalendar"), True),
        }),
        "reachMilestone": ("REACH_MILESTONE", {
            "contract": ("contract", "Id", False),
            "event": ("event", "EventDate", False),
        }),
        "terminateContract": ("TERMINATE_CONTRACT", {
            "contract": ("contract", "Id", False),
            "unpaid": ("unpaid", "UnpaidItems", False),
        }),
        "openReceivable": ("OPEN_RECEIVABLE", {
            "receivable": ("receivable", "Receivable", False),
            "value": ("value", ("option", "BookValue"), True),
        }),
        "invoiceReceivable": ("INVOICE_RECEIVABLE", {
            "item": ("item", "Id", False),
            "invoice": ("invoice", "Id", False),
        }),
        "disputeReceivable": ("DISPUTE_RECEIVABLE", {
            "item": ("item", "Id", False),
        }),
        "settleDispute": ("SETTLE_DISPUTE", {
            "item": ("item", "Id", False),
        }),
        "cancelReceivable": ("CANCEL_RECEIVABLE", {
            "item": ("item", "Id", False),
        }),
        "writeOff": ("WRITE_OFF", {
            "item": ("item", "Id", False),
            "amount": ("amount", ("option", "Money"), True),
        }),
        "recover": ("RECOVER", {
            "item": ("item", "Id", False),
            "amount": ("amount", "Money", False),
        }),
        "creditNote": ("CREDIT_NOTE", {
            "note": ("note", "Id", False),
            "item": ("item", "Id", False),
            "amount": ("amount", "Money", False),
        }),
        "chargeLate": ("CHARGE_LATE", {
            "items": ("items", ("list", "Id"), False),
            "terms": ("terms", "LateTerms", False),
            "calendar": ("calendar", ("option", "BusinessCalendar"), True),
        }),
        "recordReceipt": ("RECORD_RECEIPT", {
            "receipt": ("receipt", "Receipt", False),
        }),
        "claimReceipt": ("CLAIM_RECEIPT", {
            "receipt": ("receipt", "Receipt", False),
        }),
        "confirmReceipt": ("CONFIRM_RECEIPT", {
            "receipt": ("receipt", "Id", False),
        }),
        "rejectReceipt": ("REJECT_RECEIPT", {
            "receipt": ("receipt", "Id", False),
        }),
        "bounceReceipt": ("BOUNCE_RECEIPT", {
            "receipt": ("receipt", "Id", False),
        }),
        "identifyReceipt": ("IDENTIFY_RECEIPT", {
            "lot": ("lot", "Id", False),
            "amount": ("amount", ("option", "Money"), True),
            "customer": ("customer", "Id", False),
            "account": ("account", ("list", "Field"), True),
            "nature": ("nature", "Nature", True),
        }),
        "openAccount": ("OPEN_ACCOUNT", {
            "account": ("account", "AccountKey", False),
        }),
        "closeAccount": ("CLOSE_ACCOUNT", {
            "account": ("account", "AccountKey", False),
        }),
        "reopenAccount": ("REOPEN_ACCOUNT", {
            "account": ("account", "AccountKey", False),
        }),
        "hold": ("HOLD", {
            "hold": ("hold", ("option", "Id"), True),
            "account": ("account", "AccountKey", False),
            "amount": ("amount", "Money", False),
            "purpose": ("purpose", "HoldPurpose", True),
            "reference": ("reference", ("option", "Id"), True),
            "fields": ("fields", ("list", "Field"), True),
            "until": ("until", ("option", "LocalDate"), True),
            "lots": ("lots", ("list", "Id"), True),
        }),
        "capture": ("CAPTURE", {
            "hold": ("hold", "Id", False),
            "item": ("item", "Id", False),
            "amount": ("amount", ("option", "Money"), True),
        }),
        "release": ("RELEASE", {
            "hold": ("hold", "Id", False),
        }),
        "lapse": ("LAPSE", {
            "hold": ("hold", "Id", False),
        }),
        "transfer": ("TRANSFER", {
            "account": ("account", "AccountKey", False),
            "to": ("to", "AccountKey", False),
            "amount": ("amount", "Money", False),
            "lots": ("lots", ("list", "Id"), True),
        }),
        "reclassify": ("RECLASSIFY", {
            "account": ("account", "AccountKey", False),
            "amount": ("amount", "Money", False),
            "nature": ("nature", "Nature", False),
            "lots": ("lots", ("list", "Id"), False),
        }),
        "expire": ("EXPIRE", {
            "account": ("account", "AccountKey", False),
        }),
        "forfeit": ("FORFEIT", {
            "account": ("account", "AccountKey", False),
            "amount": ("amount", "Money", False),
            "lots": ("lots", ("list", "Id"), False),
        }),
        "allocate": ("ALLOCATE", {
            "customer": ("customer", "Id", False),
            "scheme": ("scheme", ("option", "Scheme"), True),
            "currency": ("currency", ("option", "Currency"), True),
            "lots": ("lots", ("list", "Id"), True),
            "items": ("items", ("list", "Id"), True),
        }),
        "pay": ("PAY", {
            "item": ("item", "Id", False),
            "amount": ("amount", ("option", "Money"), True),
            "account": ("account", ("option", "AccountKey"), True),
            "lots": ("lots", ("list", "Id"), True),
        }),
        "undoAllocation": ("UNDO_ALLOCATION", {
            "allocation": ("allocation", "Id", False),
            "amount": ("amount", ("option", "Money"), True),
        }),
        "requestRefund": ("REQUEST_REFUND", {
            "refund": ("refund", ("option", "Id"), True),
            "account": ("account", "AccountKey", False),
            "amount": ("amount", "Money", False),
            "cause": ("cause", "RefundCause", True),
            "lots": ("lots", ("list", "Id"), True),
        }),
        "payRefund": ("PAY_REFUND", {
            "refund": ("refund", "Id", False),
            "amount": ("amount", ("option", "Money"), True),
            "reference": ("reference", ("option", "Id"), True),
        }),
        "cancelRefund": ("CANCEL_REFUND", {
            "refund": ("refund", "Id", False),
        }),
        "closePeriod": ("CLOSE_PERIOD", {
            "through": ("through", "LocalDate", False),
        }),
        "openPeriod": ("OPEN_PERIOD", {
            "since": ("since", "LocalDate", False),
        }),
        "tag": ("TAG", {
            "subject": ("subject", "RecordKey", False),
            "tag": ("tag", "Id", False),
        }),
        "untag": ("UNTAG", {
            "subject": ("subject", "RecordKey", False),
            "tag": ("tag", "Id", False),
        }),
        "comment": ("COMMENT", {
            "subject": ("subject", "RecordKey", False),
            "text": ("text", "str", False),
        }),
        "changeRules": ("CHANGE_RULES", {
            "since": ("since", "LocalDate", False),
            "rules": ("rules", "BookRules", False),
        }),
        "changePeople": ("CHANGE_PEOPLE", {
            "people": ("people", ("list", "Person"), True),
            "departments": ("departments", ("list", "Department"), True),
        }),
        "changeAccess": ("CHANGE_ACCESS", {
            "policy": ("policy", ("option", "AccessPolicy"), True),
        }),
        "changeApprovalPolicy": ("CHANGE_APPROVAL_POLICY", {
            "policy": ("policy", "ApprovalPolicy", False),
        }),
        "removeApprovalPolicy": ("REMOVE_APPROVAL_POLICY", {
            "policy": ("policy", "Id", False),
        }),
        "answerCase": ("ANSWER_CASE", {
            "case": ("case", "Id", False),
            "step": ("step", "Id", False),
            "digest": ("digest", "Id", False),
            "act": ("act", "CaseAct", False),
            "comment": ("comment", ("option", "str"), True),
        }),
        "carryOut": ("CARRY_OUT", {
            "case": ("case", "Id", False),
        }),
        "undoMovement": ("UNDO_MOVEMENT", {
            "movement": ("movement", "Id", False),
            "amount": ("amount", ("option", "Money"), True),
        }),
        "returnRefund": ("RETURN_REFUND", {
            "refund": ("refund", "Id", False),
            "amount": ("amount", ("option", "Money"), True),
        }),
        "creditAccount": ("CREDIT_ACCOUNT", {
            "note": ("note", "Id", False),
            "account": ("account", "AccountKey", False),
            "amount": ("amount", "Money", False),
            "nature": ("nature", "Nature", True),
        }),
        "setRate": ("SET_RATE", {
            "quote": ("quote", "Quote", False),
        }),
        "revalue": ("REVALUE", {
            "revaluation": ("revaluation", ("option", "Id"), True),
            "quotes": ("quotes", ("list", "Quote"), True),
        }),
        "undoRevaluation": ("UNDO_REVALUATION", {
            "revaluation": ("revaluation", "Id", False),
        }),
    }),
    "BookEvent": ("choice", {
        "customerRegistered": ("CUSTOMER_REGISTERED", {
            "customer": ("customer", "Customer", False),
        }),
        "customerRenamed": ("CUSTOMER_RENAMED", {
            "customer": ("customer", "Id", False),
            "before": ("before", ("option", "str"), True),
            "after": ("after", "str", False),
        }),
        "customerMerged": ("CUSTOMER_MERGED", {
            "customer": ("customer", "Id", False),
            "into": ("into", "Id", False),
        }),
        "ownerReassigned": ("OWNER_REASSIGNED", {
            "customer": ("customer", "Id", False),
            "before": ("before", ("option", "Id"), True),
            "after": ("after", "Id", False),
            "department": ("department", ("option", "Id"), True),
        }),
        "contractRegistered": ("CONTRACT_REGISTERED", {
            "contract": ("contract", "Contract", False),
            "schedule": ("schedule", "Schedule", False),
        }),
        "contractSubmitted": ("CONTRACT_SUBMITTED", {
            "contract": ("contract", "Id", False),
        }),
        "contractApproved": ("CONTRACT_APPROVED", {
            "contract": ("contract", "Id", False),
        }),
        "contractAmended": ("CONTRACT_AMENDED", {
            "contract": ("contract", "Id", False),
            "version": ("version", "int", False),
            "before": ("before", "Money", False),
            "schedule": ("schedule", "Schedule", False),
            "basis": ("basis", ("option", "ScheduleRequest"), True),
            "numbers": ("numbers", ("list", "int"), True),
        }),
        "milestoneReached": ("MILESTONE_REACHED", {
            "contract": ("contract", "Id", False),
            "event": ("event", "EventDate", False),
            "schedule": ("schedule", "Schedule", False),
        }),
        "contractTerminated": ("CONTRACT_TERMINATED", {
            "contract": ("contract", "Id", False),
        }),
        "receivableOpened": ("RECEIVABLE_OPENED", {
            "receivable": ("receivable", "Receivable", False),
            "origin": ("origin", ("option", "ItemOrigin"), True),
            "charge": ("charge", ("option", "ChargeOrigin"), True),
            "home": ("home", ("option", "Money"), True),
        }),
        "receivableChanged": ("RECEIVABLE_CHANGED", {
            "item": ("item", "Id", False),
            "before": ("before", "Money", False),
            "amount": ("amount", "Money", False),
            "dueBefore": ("due_before", "LocalDate", False),
            "due": ("due", "LocalDate", False),
            "home": ("home", ("option", "Money"), True),
        }),
        "receivableMoved": ("RECEIVABLE_MOVED", {
            "item": ("item", "Id", False),
            "before": ("before", "Id", False),
            "customer": ("customer", "Id", False),
        }),
        "receivableInvoiced": ("RECEIVABLE_INVOICED", {
            "item": ("item", "Id", False),
            "invoice": ("invoice", "Id", False),
        }),
        "receivableDisputed": ("RECEIVABLE_DISPUTED", {
            "item": ("item", "Id", False),
        }),
        "disputeSettled": ("DISPUTE_SETTLED", {
            "item": ("item", "Id", False),
        }),
        "receivableCanceled": ("RECEIVABLE_CANCELED", {
            "item": ("item", "Id", False),
            "amount": ("amount", "Money", False),
        }),
        "writtenOff": ("WRITTEN_OFF", {
            "item": ("item", "Id", False),
            "amount": ("amount", "Money", False),
            "parts": ("parts", ("list", "ItemPart"), True),
        }),
        "recovered": ("RECOVERED", {
            "item": ("item", "Id", False),
            "amount": ("amount", "Money", False),
            "parts": ("parts", ("list", "ItemPart"), True),
        }),
        "credited": ("CREDITED", {
            "note": ("note", "Id", False),
            "item": ("item", "Id", False),
            "amount": ("amount", "Money", False),
            "parts": ("parts", ("list", "ItemPart"), True),
        }),
        "receiptClaimed": ("RECEIPT_CLAIMED", {
            "receipt": ("receipt", "Receipt", False),
        }),
        "receiptConfirmed": ("RECEIPT_CONFIRMED", {
            "receipt": ("receipt", "Id", False),
            "bankRef": ("bank_ref", ("option", "Id"), True),
            "evidence": ("evidence", ("list", "Evidence"), True),
            "movement": ("movement", "Movement", False),
            "home": ("home", ("option", "Money"), True),
        }),
        "receiptRejected": ("RECEIPT_REJECTED", {
            "receipt": ("receipt", "Id", False),
        }),
        "receiptBounced": ("RECEIPT_BOUNCED", {
            "receipt": ("receipt", "Id", False),
            "movement": ("movement", "Movement", False),
        }),
        "moved": ("MOVED", {
            "movement": ("movement", "Movement", False),
        }),
        "allocated": ("ALLOCATED", {
            "item": ("item", "Id", False),
            "amount": ("amount", "Money", False),
            "differences": ("differences", ("list", "ItemDifference"), True),
            "parts": ("parts", ("list", "ItemPart"), True),
            "movement": ("movement", "Movement", False),
            "exchange": ("exchange", ("option", "Money"), True),
        }),
        "unallocated": ("UNALLOCATED", {
            "allocation": ("allocation", "Id", False),
            "item": ("item", "Id", False),
            "amount": ("amount", "Money", False),
            "differences": ("differences", ("option", "Money"), True),
            "parts": ("parts", ("list", "ItemPart"), True),
            "movement": ("movement", "Movement", False),
            "exchange": ("exchange", ("option", "Money"), True),
        }),
        "refundRequested": ("REFUND_REQUESTED", {
            "refund": ("refund", "Id", False),
            "cause": ("cause", "RefundCause", False),
            "movement": ("movement", "Movement", False),
        }),
        "refundPaid": ("REFUND_PAID", {
            "refund": ("refund", "Id", False),
            "movement": ("movement", "Movement", False),
        }),
        "refundCanceled": ("REFUND_CANCELED", {
            "refund": ("refund", "Id", False),
            "movement": ("movement", "Movement", False),
        }),
        "periodClosed": ("PERIOD_CLOSED", {
            "through": ("through", "LocalDate", False),
        }),
        "periodOpened": ("PERIOD_OPENED", {
            "since": ("since", "LocalDate", False),
        }),
        "tagged": ("TAGGED", {
            "subject": ("subject", "RecordKey", False),
            "tag": ("tag", "Id", False),
        }),
        "untagged": ("UNTAGGED", {
            "subject": ("subject", "RecordKey", False),
            "tag": ("tag", "Id", False),
        }),
        "commented": ("COMMENTED", {
            "subject": ("subject", "RecordKey", False),
            "text": ("text", "str", False),
        }),
        "rulesChanged": ("RULES_CHANGED", {
            "since": ("since", "LocalDate", False),
            "rules": ("rules", "BookRules", False),
        }),
        "peopleChanged": ("PEOPLE_CHANGED", {
            "people": ("people", ("list", "Person"), True),
            "departments": ("departments", ("list", "Department"), True),
        }),
        "accessChanged": ("ACCESS_CHANGED", {
            "policy": ("policy", ("option", "AccessPolicy"), True),
        }),
        "approvalPolicyChanged": ("APPROVAL_POLICY_CHANGED", {
            "policy": ("policy", "ApprovalPolicy", False),
        }),
        "approvalPolicyRemoved": ("APPROVAL_POLICY_REMOVED", {
            "policy": ("policy", "Id", False),
        }),
        "caseOpened": ("CASE_OPENED", {
            "case": ("case", "ApprovalCase", False),
            "commands": ("commands", ("list", "Command"), False),
        }),
        "caseAnswered": ("CASE_ANSWERED", {
            "case": ("case", "Id", False),
            "entry": ("entry", "CaseEntry", False),
        }),
        "caseCarriedOut": ("CASE_CARRIED_OUT", {
            "case": ("case", "Id", False),
        }),
        "caseHeldUp": ("CASE_HELD_UP", {
            "case": ("case", "Id", False),
            "code": ("code", "str", False),
            "refusal": ("refusal", "str", False),
        }),
        "refused": ("REFUSED", {
            "code": ("code", "str", False),
            "refusal": ("refusal", "str", False),
        }),
        "refundReturned": ("REFUND_RETURNED", {
            "refund": ("refund", "Id", False),
            "movement": ("movement", "Movement", False),
        }),
        "creditedOnAccount": ("CREDITED_ON_ACCOUNT", {
            "note": ("note", "Id", False),
            "movement": ("movement", "Movement", False),
            "home": ("home", ("option", "Money"), True),
        }),
        "rateSet": ("RATE_SET", {
            "quote": ("quote", "Quote", False),
        }),
        "revalued": ("REVALUED", {
            "revaluation": ("revaluation", "Id", False),
            "customer": ("customer", "Id", False),
            "quotes": ("quotes", ("list", "Quote"), False),
            "rows": ("rows", ("list", "ValueChange"), False),
            "gain": ("gain", "Money", False),
        }),
        "revaluationUndone": ("REVALUATION_UNDONE", {
            "revaluation": ("revaluation", "Id", False),
            "customer": ("customer", "Id", False),
            "rows": ("rows", ("list", "ValueChange"), False),
            "gain": ("gain", "Money", False),
        }),
    }),
    "BookStream": ("choice", {
        "book": ("BOOK", {}),
        "customer": ("CUSTOMER", {
            "customer": ("customer", "Id", False),
        }),
        "contract": ("CONTRACT", {
            "contract": ("contract", "Id", False),
        }),
        "account": ("ACCOUNT", {
            "account": ("account", "AccountKey", False),
        }),
    }),
    "Expected": ("record", {
        "stream": ("stream", "BookStream", False),
        "version": ("version", "int", False),
    }),
    "Order": ("record", {
        "id": ("id", "Id", False),
        "by": ("by", "Id", False),
        "at": ("at", "Instant", False),
        "on": ("on", "LocalDate", False),
        "expect": ("expect", ("list", "Expected"), True),
        "commands": ("commands", ("list", "Command"), False),
    }),
    "Recorded": ("record", {
        "format": ("format", "int", False),
        "book": ("book", "Id", False),
        "sequence": ("sequence", "int", False),
        "order": ("order", "Id", False),
        "index": ("index", "int", False),
        "of": ("of", "int", False),
        "fingerprint": ("fingerprint", ("option", "str"), True),
        "by": ("by", "Id", False),
        "at": ("at", "Instant", False),
        "on": ("on", "LocalDate", False),
        "stream": ("stream", "BookStream", False),
        "version": ("version", "int", False),
        "event": ("event", "BookEvent", False),
    }),
    "Origin": ("record", {
        "book": ("book", "Id", False),
        "through": ("through", "int", False),
    }),
    "OrderRefusal": ("record", {
        "code": ("code", "str", False),
        "path": ("path", "str", False),
        "en": ("en", "str", False),
        "zh": ("zh", "str", False),
    }),
    "Decision": ("record", {
        "order": ("order", "Id", False),
        "events": ("events", ("list", "Recorded"), False),
        "earlier": ("earlier", ("list", "Recorded"), True),
        "waits": ("waits", "bool", True, False),
        "refusal": ("refusal", ("option", "OrderRefusal"), True),
    }),
    "Until": ("choice", {
        "sequence": ("SEQUENCE", {
            "sequence": ("sequence", "int", False),
        }),
        "recorded": ("RECORDED", {
            "at": ("at", "Instant", False),
        }),
    }),
    "BookSnapshot": ("record", {
        "format": ("format", "int", False),
        "book": ("book", "Id", False),
        "origins": ("origins", ("list", "Origin"), True),
        "sequence": ("sequence", "int", False),
        "digest": ("digest", "str", False),
        "events": ("events", ("list", "Recorded"), False),
    }),
    "Viewer": ("record", {
        "person": ("person", "Id", False),
        "at": ("at", "Instant", False),
    }),
    "FieldBlame": ("record", {
        "field": ("field", "str", False),
        "sequence": ("sequence", "int", False),
        "order": ("order", "Id", False),
        "by": ("by", "Id", False),
        "at": ("at", "Instant", False),
        "on": ("on", "LocalDate", False),
    }),
    "OrderCase": ("record", {
        "case": ("case", "ApprovalCase", False),
        "state": ("state", "CaseState", False),
        "commands": ("commands", ("list", "Command"), False),
        "carriedOut": ("carried_out", ("option", "int"), True),
    }),
    "MoneyEnd": ("choice", {
        "paid": ("PAID", {
            "item": ("item", "Id", False),
        }),
        "refunded": ("REFUNDED", {}),
        "expired": ("EXPIRED", {}),
        "forfeited": ("FORFEITED", {}),
        "held": ("HELD", {}),
        "free": ("FREE", {}),
    }),
    "MoneyUse": ("record", {
        "lot": ("lot", "Id", False),
        "end": ("end", "MoneyEnd", False),
        "amount": ("amount", "Money", False),
        "movement": ("movement", ("option", "Id"), True),
        "on": ("on", ("option", "LocalDate"), True),
    }),
    "MoneySource": ("record", {
        "receipt": ("receipt", "Id", False),
        "lot": ("lot", "Id", False),
        "movement": ("movement", "Id", False),
        "on": ("on", "LocalDate", False),
        "amount": ("amount", "Money", False),
    }),
    "NoticeReason": ("choice", {
        "decideCase": ("DECIDE_CASE", {
            "case": ("case", "Id", False),
            "action": ("action", "Id", False),
            "requester": ("requester", "Id", False),
            "step": ("step", "Id", False),
            "due": ("due", ("option", "Instant"), True),
        }),
        "caseCarriedOut": ("CASE_CARRIED_OUT", {
            "case": ("case", "Id", False),
            "action": ("action", "Id", False),
        }),
        "caseHeldUp": ("CASE_HELD_UP", {
            "case": ("case", "Id", False),
            "action": ("action", "Id", False),
            "code": ("code", "str", False),
        }),
        "caseRejected": ("CASE_REJECTED", {
            "case": ("case", "Id", False),
            "action": ("action", "Id", False),
            "by": ("by", "Id", False),
        }),
        "confirmReceipt": ("CONFIRM_RECEIPT", {
            "receipt": ("receipt", "Id", False),
            "customer": ("customer", "Id", False),
            "amount": ("amount", "Money", False),
        }),
        "receiptConfirmed": ("RECEIPT_CONFIRMED", {
            "receipt": ("receipt", "Id", False),
            "customer": ("customer", "Id", False),
            "amount": ("amount", "Money", False),
        }),
        "receiptRejected": ("RECEIPT_REJECTED", {
            "receipt": ("receipt", "Id", False),
            "customer": ("customer", "Id", False),
            "amount": ("amount", "Money", False),
        }),
        "receiptBounced": ("RECEIPT_BOUNCED", {
            "receipt": ("receipt", "Id", False),
            "customer": ("customer", "Id", False),
            "amount": ("amount", "Money", False),
        }),
        "identifyReceipt": ("IDENTIFY_RECEIPT", {
            "receipt": ("receipt", "Id", False),
            "amount": ("amount", "Money", False),
        }),
        "approveContract": ("APPROVE_CONTRACT", {
            "contract": ("contract", "Id", False),
            "customer": ("customer", "Id", False),
        }),
        "contractApproved": ("CONTRACT_APPROVED", {
            "contract": ("contract", "Id", False),
            "customer": ("customer", "Id", False),
        }),
        "payRefund": ("PAY_REFUND", {
            "refund": ("refund", "Id", False),
            "customer": ("customer", "Id", False),
            "amount": ("amount", "Money", False),
        }),
        "refundPaid": ("REFUND_PAID", {
            "refund": ("refund", "Id", False),
            "customer": ("customer", "Id", False),
            "amount": ("amount", "Money", False),
        }),
        "refundReturned": ("REFUND_RETURNED", {
            "refund": ("refund", "Id", False),
            "customer": ("customer", "Id", False),
            "amount": ("amount", "Money", False),
        }),
        "customerAssigned": ("CUSTOMER_ASSIGNED", {
            "customer": ("customer", "Id", False),
        }),
        "itemDisputed": ("ITEM_DISPUTED", {
            "item": ("item", "Id", False),
            "customer": ("customer", "Id", False),
            "open": ("open", "Money", False),
        }),
    }),
    "BookMatch": ("record", {
        "lines": ("lines", ("list", "MatchLine"), False),
        "plan": ("plan", "MatchPlan", False),
        "known": ("known", ("list", "Id"), True),
    }),
    "UnmatchedMoney": ("names", {"left": "LEFT", "recorded": "RECORDED"}),
    "MatchBooking": ("record", {
        "commands": ("commands", ("list", "Command"), False),
        "booked": ("booked", ("list", "Id"), False),
        "left": ("left", ("list", "LineLeft"), True),
    }),
    "LineLeft": ("record", {
        "line": ("line", "Id", False),
        "why": ("why", "LeftBecause", False),
    }),
    "LeftBecause": ("names", {"notCertain": "NOT_CERTAIN", "known": "KNOWN", "moneyOut": "MONEY_OUT", "severalCustomers": "SEVERAL_CUSTOMERS", "creditNote": "CREDIT_NOTE", "withheld": "WITHHELD", "difference": "DIFFERENCE", "changed": "CHANGED"}),
    "NoticeKind": ("names", {"task": "TASK", "message": "MESSAGE"}),
    "Notice": ("record", {
        "id": ("id", "Id", False),
        "sequence": ("sequence", "int", False),
        "at": ("at", "Instant", False),
        "kind": ("kind", "NoticeKind", False),
        "to": ("to", ("list", "Id"), True),
        "reason": ("reason", "NoticeReason", False),
    }),
    "AsOf": ("record", {
        "on": ("on", ("option", "LocalDate"), True),
        "recorded": ("recorded", ("option", "Instant"), True),
        "viewer": ("viewer", ("option", "Viewer"), True),
    }),
    "ItemView": ("record", {
        "receivable": ("receivable", "Receivable", False),
        "amount": ("amount", "Money", False),
        "standing": ("standing", "ItemStanding", False),
        "writtenOff": ("written_off", "Money", False),
        "invoice": ("invoice", ("option", "Id"), True),
        "origin": ("origin", ("option", "ItemOrigin"), True),
        "tags": ("tags", ("list", "Id"), True),
    }),
    "ContractView": ("record", {
        "contract": ("contract", "Contract", False),
        "status": ("status", "ContractStatus", False),
        "version": ("version", "int", False),
        "schedule": ("schedule", "Schedule", False),
        "items": ("items", ("list", "Id"), True),
    }),
    "CustomerView": ("record", {
        "customer": ("customer", "Customer", False),
        "into": ("into", ("option", "Id"), True),
        "tags": ("tags", ("list", "Id"), True),
    }),
    "ReceiptView": ("record", {
        "receipt": ("receipt", "Id", False),
        "customer": ("customer", "Id", False),
        "amount": ("amount", "Money", False),
        "status": ("status", "ReceiptStatus", False),
        "claimed": ("claimed", ("option", "Receipt"), True),
    }),
    "PostingTax": ("record", {
        "since": ("since", ("option", "LocalDate"), True),
        "kinds": ("kinds", ("list", "MoneyKind"), True),
        "fields": ("fields", ("list", "Field"), True),
        "rate": ("rate", "Percent", False),
        "rounded": ("rounded", "TaxRounded", False),
        "rounding": ("rounding", "Rounding", False),
    }),
    "PostingQuote": ("record", {
        "since": ("since", ("option", "LocalDate"), True),
        "quote": ("quote", "Quote", False),
    }),
    "PostingRules": ("record", {
        "chart": ("chart", "ChartSource", False),
        "style": ("style", "ReversalStyle", False),
        "taxes": ("taxes", ("list", "PostingTax"), True),
        "quotes": ("quotes", ("list", "PostingQuote"), True),
        "otherwise": ("otherwise", ("list", "Field"), True),
    }),
    "PostingWindow": ("record", {
        "after": ("after", "int", True, 0),
        "through": ("through", ("option", "int"), True),
        "first": ("first", ("option", "LocalDate"), True),
        "last": ("last", ("option", "LocalDate"), True),
    }),
    "BookVouchers": ("record", {
        "vouchers": ("vouchers", ("list", "Voucher"), False),
        "nothing": ("nothing", ("list", "Id"), False),
        "through": ("through", "int", False),
    }),
    "CustomerFigures": ("record", {
        "customer": ("customer", "Id", False),
        "version": ("version", "int", False),
        "booked": ("booked", ("list", "Money"), False),
        "available": ("available", ("list", "Money"), False),
        "held": ("held", ("list", "Money"), False),
        "inRefund": ("in_refund", ("list", "Money"), False),
        "owed": ("owed", ("list", "ItemFigure"), False),
    }),
    "ItemFigure": ("record", {
        "item": ("item", "Id", False),
        "open": ("open", "Money", False),
        "due": ("due", "LocalDate", False),
    }),
    "BookSummary": ("record", {
        "book": ("book", "Id", False),
        "sequence": ("sequence", "int", False),
        "closedThrough": ("closed_through", ("option", "LocalDate"), True),
        "customers": ("customers", ("list", "CustomerFigures"), False),
    }),
    "OrderProblem": ("record", {
        "command": ("command", ("option", "int"), True),
        "code": ("code", "str", False),
        "path": ("path", "str", False),
        "refusal": ("refusal", "str", False),
        "en": ("en", "str", False),
        "zh": ("zh", "str", False),
    }),
    "BookDifference": ("record", {
        "id": ("id", "Id", False),
        "expected": ("expected", "Money", False),
        "found": ("found", "Money", False),
    }),
    "Verification": ("record", {
        "events": ("events", "int", False),
        "balances": ("balances", "int", False),
        "items": ("items", "int", False),
        "difference": ("difference", ("option", "BookDifference"), True),
    }),
    "BankReferenceKind": ("names", {"creditor": "CREDITOR", "endToEnd": "END_TO_END", "bank": "BANK", "transaction": "TRANSACTION", "mandate": "MANDATE", "creditorId": "CREDITOR_ID", "instruction": "INSTRUCTION", "document": "DOCUMENT", "order": "ORDER", "voucher": "VOUCHER", "other": "OTHER"}),
    "BankReference": ("record", {
        "kind": ("kind", "BankReferenceKind", False),
        "text": ("text", "str", False),
    }),
    "BankParty": ("record", {
        "name": ("name", ("option", "str"), True),
        "account": ("account", ("option", "str"), True),
        "bank": ("bank", ("option", "str"), True),
        "address": ("address", ("option", "str"), True),
    }),
    "LineDetail": ("record", {
        "amount": ("amount", "Money", False),
        "party": ("party", "BankParty", True),
        "ultimate": ("ultimate", "BankParty", True),
        "references": ("references", ("list", "BankReference"), True),
        "texts": ("texts", ("list", "str"), True),
        "instructed": ("instructed", ("option", "Money"), True),
        "charges": ("charges", ("option", "Money"), True),
    }),
    "BankLine": ("record", {
        "id": ("id", "Id", False),
        "occurrence": ("occurrence", "int", True, 1),
        "row": ("row", "int", False),
        "booked": ("booked", "LocalDate", False),
        "valueDate": ("value_date", ("option", "LocalDate"), True),
        "time": ("time", ("option", "str"), True),
        "amount": ("amount", "Money", False),
        "balance": ("balance", ("option", "Money"), True),
        "party": ("party", "BankParty", True),
        "ultimate": ("ultimate", "BankParty", True),
        "references": ("references", ("list", "BankReference"), True),
        "texts": ("texts", ("list", "str"), True),
        "code": ("code", ("option", "str"), True),
        "reversal": ("reversal", "bool", True, False),
        "instructed": ("instructed", ("option", "Money"), True),
        "charges": ("charges", ("option", "Money"), True),
        "payments": ("payments", ("option", "int"), True),
        "details": ("details", ("list", "LineDetail"), True),
    }),
    "StatementFormat": ("names", {"camt053": "CAMT053", "camt054": "CAMT054", "mt940": "MT940", "ofx": "OFX", "table": "TABLE"}),
    "ProofBreak": ("record", {
        "code": ("code", "str", False),
        "path": ("path", "str", False),
        "en": ("en", "str", False),
        "zh": ("zh", "str", False),
    }),
    "StatementProof": ("choice", {
        "runningBalance": ("RUNNING_BALANCE", {
            "checked": ("checked", "int", False),
        }),
        "openingClosing": ("OPENING_CLOSING", {}),
        "totals": ("TOTALS", {}),
        "nothing": ("NOTHING", {}),
        "broken": ("BROKEN", {
            "breaks": ("breaks", ("list", "ProofBreak"), False),
        }),
    }),
    "Statement": ("record", {
        "format": ("format", "StatementFormat", False),
        "layout": ("layout", "str", False),
        "number": ("number", ("option", "str"), True),
        "account": ("account", "str", False),
        "holder": ("holder", ("option", "str"), True),
        "currency": ("currency", "Currency", False),
        "from": ("_from", ("option", "LocalDate"), True),
        "to": ("to", ("option", "LocalDate"), True),
        "opening": ("opening", ("option", "Money"), True),
        "closing": ("closing", ("option", "Money"), True),
        "info": ("info", ("list", "str"), True),
        "lines": ("lines", ("list", "BankLine"), False),
        "proof": ("proof", "StatementProof", False),
    }),
    "ProofDemand": ("names", {"required": "REQUIRED", "whereStated": "WHERE_STATED", "reported": "REPORTED"}),
    "ReadRules": ("record", {
        "format": ("format", ("option", "StatementFormat"), True),
        "encoding": ("encoding", ("option", "str"), True),
        "account": ("account", ("option", "str"), True),
        "currency": ("currency", ("option", "Currency"), True),
        "opening": ("opening", ("option", "Money"), True),
        "proof": ("proof", "ProofDemand", True),
        "table": ("table", ("option", "TableLayout"), True),
    }),
    "LeftOutReason": ("choice", {
        "notBooked": ("NOT_BOOKED", {
            "status": ("status", "str", False),
        }),
        "repeatedHeading": ("REPEATED_HEADING", {}),
        "tableTotal": ("TABLE_TOTAL", {}),
        "carriedBalance": ("CARRIED_BALANCE", {}),
        "tableNote": ("TABLE_NOTE", {}),
        "noAmount": ("NO_AMOUNT", {}),
        "notMoved": ("NOT_MOVED", {
            "state": ("state", "str", False),
        }),
        "directionUnsaid": ("DIRECTION_UNSAID", {
            "state": ("state", "str", False),
        }),
    }),
    "AttachReason": ("choice", {
        "bankNumber": ("BANK_NUMBER", {
            "number": ("number", "str", False),
        }),
        "batchNumber": ("BATCH_NUMBER", {
            "number": ("number", "str", False),
        }),
        "noLine": ("NO_LINE", {}),
        "severalLines": ("SEVERAL_LINES", {
            "number": ("number", "str", False),
            "lines": ("lines", "int", False),
        }),
        "hasDetails": ("HAS_DETAILS", {
            "payments": ("payments", "int", False),
        }),
        "otherAmount": ("OTHER_AMOUNT", {
            "booked": ("booked", "Money", False),
            "explained": ("explained", "Money", False),
        }),
    }),
    "ReadNote": ("choice", {
        "unproven": ("UNPROVEN", {
            "statement": ("statement", "int", False),
        }),
        "gap": ("GAP", {
            "statement": ("statement", "int", False),
            "closed": ("closed", "Money", False),
            "opened": ("opened", "Money", False),
        }),
        "bookedOnValueDate": ("BOOKED_ON_VALUE_DATE", {
            "row": ("row", "int", False),
        }),
        "outsideText": ("OUTSIDE_TEXT", {
            "lines": ("lines", "int", False),
        }),
        "impossibleDate": ("IMPOSSIBLE_DATE", {
            "row": ("row", "int", False),
            "field": ("field", "str", False),
            "text": ("text", "str", False),
        }),
        "signAgainstKind": ("SIGN_AGAINST_KIND", {
            "row": ("row", "int", False),
            "text": ("text", "str", False),
        }),
        "detailsWithoutAmounts": ("DETAILS_WITHOUT_AMOUNTS", {
            "row": ("row", "int", False),
            "payments": ("payments", "int", False),
        }),
        "tableHead": ("TABLE_HEAD", {
            "row": ("row", "int", False),
            "ignored": ("ignored", ("list", "str"), True),
        }),
        "newestFirst": ("NEWEST_FIRST", {
            "statement": ("statement", "int", False),
        }),
        "totalsOfSeveral": ("TOTALS_OF_SEVERAL", {
            "row": ("row", "int", False),
        }),
        "totalTold": ("TOTAL_TOLD", {
            "row": ("row", "int", False),
            "stated": ("stated", "str", False),
            "found": ("found", "str", False),
        }),
    }),
    "LeftOutRow": ("record", {
        "row": ("row", "int", False),
        "reason": ("reason", "LeftOutReason", False),
        "amount": ("amount", ("option", "Money"), True),
        "text": ("text", "str", False),
    }),
    "ControlTotal": ("record", {
        "found": ("found", "Money", False),
        "accepted": ("accepted", "Money", False),
        "leftOut": ("left_out", "Money", False),
    }),
    "ReadReport": ("record", {
        "format": ("format", "StatementFormat", False),
        "layout": ("layout", "str", False),
        "encoding": ("encoding", "str", False),
        "rows": ("rows", "int", False),
        "accepted": ("accepted", "int", False),
        "leftOut": ("left_out", ("list", "LeftOutRow"), True),
        "totals": ("totals", ("list", "ControlTotal"), True),
        "notes": ("notes", ("list", "ReadNote"), True),
    }),
    "StatementFile": ("record", {
        "statements": ("statements", ("list", "Statement"), False),
        "report": ("report", "ReadReport", False),
    }),
    "KnownLine": ("record", {
        "id": ("id", "Id", False),
        "account": ("account", "str", False),
        "booked": ("booked", "LocalDate", False),
        "amount": ("amount", "Money", False),
        "bank": ("bank", ("option", "str"), True),
        "after": ("after", ("option", "Money"), True),
    }),
    "DayCut": ("names", {"whole": "WHOLE", "inside": "INSIDE"}),
    "ChangeSign": ("names", {"bankNumber": "BANK_NUMBER", "dayAndAmount": "DAY_AND_AMOUNT"}),
    "ChangedLine": ("record", {
        "line": ("line", "BankLine", False),
        "known": ("known", "Id", False),
        "by": ("by", "ChangeSign", False),
    }),
    "DoubtfulLine": ("record", {
        "line": ("line", "BankLine", False),
        "known": ("known", "Id", False),
    }),
    "LineMerge": ("record", {
        "new": ("new", ("list", "BankLine"), False),
        "known": ("known", ("list", "Id"), False),
        "changed": ("changed", ("list", "ChangedLine"), True),
        "doubtful": ("doubtful", ("list", "DoubtfulLine"), True),
        "gone": ("gone", ("list", "Id"), True),
    }),
    "AttachedEntry": ("record", {
        "notification": ("notification", "int", False),
        "row": ("row", "int", False),
        "line": ("line", ("option", "Id"), True),
        "reason": ("reason", "AttachReason", False),
    }),
    "Attached": ("record", {
        "statements": ("statements", ("list", "Statement"), False),
        "entries": ("entries", ("list", "AttachedEntry"), False),
    }),
    "RepairReason": ("choice", {
        "rowMissing": ("ROW_MISSING", {
            "amount": ("amount", "Money", False),
        }),
        "rowTwice": ("ROW_TWICE", {
            "amount": ("amount", "Money", False),
            "times": ("times", "int", False),
        }),
        "rowTooMany": ("ROW_TOO_MANY", {
            "amount": ("amount", "Money", False),
        }),
        "digitsTransposed": ("DIGITS_TRANSPOSED", {
            "written": ("written", "Money", False),
            "meant": ("meant", "Money", False),
            "digit": ("digit", "int", False),
        }),
        "pointSlipped": ("POINT_SLIPPED", {
            "written": ("written", "Money", False),
            "meant": ("meant", "Money", False),
            "places": ("places", "int", False),
        }),
        "sideSwapped": ("SIDE_SWAPPED", {
            "written": ("written", "Money", False),
            "meant": ("meant", "Money", False),
        }),
        "oneRow": ("ONE_ROW", {
            "amount": ("amount", "Money", False),
        }),
        "twiceAnAmount": ("TWICE_AN_AMOUNT", {
            "half": ("half", "Money", False),
        }),
        "divisibleByNine": ("DIVISIBLE_BY_NINE", {
            "ninth": ("ninth", "Money", False),
        }),
    }),
    "RepairKind": ("names", {"missing": "MISSING", "duplicate": "DUPLICATE", "transposed": "TRANSPOSED", "point": "POINT", "side": "SIDE", "surplus": "SURPLUS"}),
    "Repair": ("record", {
        "position": ("position", "int", False),
        "effect": ("effect", "Money", False),
        "reason": ("reason", "RepairReason", False),
    }),
    "RepairSet": ("record", {
        "repairs": ("repairs", ("list", "Repair"), False),
    }),
    "RepairOutcome": ("choice", {
        "agrees": ("AGREES", {}),
        "unique": ("UNIQUE", {
            "repairs": ("repairs", ("list", "Repair"), False),
        }),
        "ambiguous": ("AMBIGUOUS", {
            "sets": ("sets", "int", False),
            "size": ("size", "int", False),
            "first": ("first", ("list", "RepairSet"), False),
        }),
        "notExplained": ("NOT_EXPLAINED", {
            "most": ("most", "int", False),
        }),
        "exhausted": ("EXHAUSTED", {
            "budget": ("budget", "int", False),
        }),
    }),
    "GapRepair": ("record", {
        "sum": ("sum", "Money", False),
        "stated": ("stated", "Money", False),
        "gap": ("gap", "Money", False),
        "outcome": ("outcome", "RepairOutcome", False),
        "hints": ("hints", ("list", "RepairReason"), True),
    }),
    "ExtractReason": ("choice", {
        "notOnTheLeft": ("NOT_ON_THE_LEFT", {
            "amount": ("amount", "Money", False),
            "date": ("date", "LocalDate", False),
        }),
        "notOnTheRight": ("NOT_ON_THE_RIGHT", {
            "amount": ("amount", "Money", False),
            "date": ("date", "LocalDate", False),
        }),
        "oftenerLeft": ("OFTENER_LEFT", {
            "amount": ("amount", "Money", False),
        }),
        "oftenerRight": ("OFTENER_RIGHT", {
            "amount": ("amount", "Money", False),
        }),
        "currencyDiffers": ("CURRENCY_DIFFERS", {
            "left": ("left", "Money", False),
            "right": ("right", "Money", False),
        }),
        "signTurned": ("SIGN_TURNED", {
            "left": ("left", "Money", False),
            "right": ("right", "Money", False),
        }),
        "pointDiffers": ("POINT_DIFFERS", {
            "left": ("left", "Money", False),
            "right": ("right", "Money", False),
            "places": ("places", "int", False),
        }),
        "digitsDiffer": ("DIGITS_DIFFER", {
            "left": ("left", "Money", False),
            "right": ("right", "Money", False),
            "digit": ("digit", "int", False),
        }),
        "roundingDiffers": ("ROUNDING_DIFFERS", {
            "left": ("left", "Money", False),
            "right": ("right", "Money", False),
            "difference": ("difference", "Money", False),
        }),
        "taxDiffers": ("TAX_DIFFERS", {
            "left": ("left", "Money", False),
            "right": ("right", "Money", False),
            "rate": ("rate", "Percent", False),
        }),
        "amountDiffers": ("AMOUNT_DIFFERS", {
            "left": ("left", "Money", False),
            "right": ("right", "Money", False),
            "difference": ("difference", "Money", False),
        }),
        "cutOffDiffers": ("CUT_OFF_DIFFERS", {
            "left": ("left", "LocalDate", False),
            "right": ("right", "LocalDate", False),
            "border": ("border", "LocalDate", False),
        }),
        "dateDiffers": ("DATE_DIFFERS", {
            "left": ("left", "LocalDate", False),
            "right": ("right", "LocalDate", False),
            "days": ("days", "int", False),
        }),
        "accountDiffers": ("ACCOUNT_DIFFERS", {
            "left": ("left", ("option", "Id"), True),
            "right": ("right", ("option", "Id"), True),
        }),
        "nameDiffers": ("NAME_DIFFERS", {
            "name": ("name", "str", False),
            "left": ("left", "Id", False),
            "right": ("right", "Id", False),
        }),
        "fieldDiffers": ("FIELD_DIFFERS", {
            "name": ("name", "Id", False),
            "left": ("left", ("option", "Value"), True),
            "right": ("right", ("option", "Value"), True),
        }),
        "rowSplit": ("ROW_SPLIT", {
            "whole": ("whole", "Money", False),
            "parts": ("parts", "int", False),
        }),
        "rowsMerged": ("ROWS_MERGED", {
            "whole": ("whole", "Money", False),
            "parts": ("parts", "int", False),
        }),
        "severalWays": ("SEVERAL_WAYS", {
            "left": ("left", "int", False),
            "right": ("right", "int", False),
        }),
        "tooManyToSearch": ("TOO_MANY_TO_SEARCH", {
            "rows": ("rows", "int", False),
            "limit": ("limit", "int", False),
        }),
        "leftNotWhole": ("LEFT_NOT_WHOLE", {
            "stated": ("stated", "Money", False),
            "rows": ("rows", "Money", False),
        }),
        "rightNotWhole": ("RIGHT_NOT_WHOLE", {
            "stated": ("stated", "Money", False),
            "rows": ("rows", "Money", False),
        }),
    }),
    "ExtractClass": ("names", {"missingLeft": "MISSING_LEFT", "missingRight": "MISSING_RIGHT", "duplicatedLeft": "DUPLICATED_LEFT", "duplicatedRight": "DUPLICATED_RIGHT", "currency": "CURRENCY", "amountSign": "AMOUNT_SIGN", "amountPoint": "AMOUNT_POINT", "amountTransposed": "AMOUNT_TRANSPOSED", "amountRounding": "AMOUNT_ROUNDING", "amountTax": "AMOUNT_TAX", "amountOther": "AMOUNT_OTHER", "cutOff": "CUT_OFF", "account": "ACCOUNT", "dimension": "DIMENSION", "date": "DATE", "split": "SPLIT", "merged": "MERGED", "ambiguous": "AMBIGUOUS"}),
    "ExtractRow": ("record", {
        "id": ("id", ("option", "Id"), True),
        "key": ("key", ("option", "Id"), True),
        "reference": ("reference", ("option", "Id"), True),
        "amount": ("amount", "Money", False),
        "date": ("date", "LocalDate", False),
        "account": ("account", ("option", "Id"), True),
        "fields": ("fields", ("list", "Field"), True),
    }),
    "ExtractAnchor": ("names", {"id": "ID", "key": "KEY", "reference": "REFERENCE"}),
    "ExtractRules": ("record", {
        "anchors": ("anchors", ("list", "ExtractAnchor"), True),
        "fields": ("fields", ("list", "Id"), True),
        "border": ("border", ("option", "LocalDate"), True),
        "rounding": ("rounding", "int", True, 1),
        "taxRates": ("tax_rates", ("list", "Percent"), True),
    }),
    "ExtractDifference": ("record", {
        "category": ("category", "ExtractClass", False),
        "by": ("by", ("option", "ExtractAnchor"), True),
        "left": ("left", ("list", "int"), True),
        "right": ("right", ("list", "int"), True),
        "reasons": ("reasons", ("list", "ExtractReason"), False),
    }),
    "StatedBalance": ("record", {
        "account": ("account", ("option", "Id"), True),
        "left": ("left", "Money", False),
        "right": ("right", "Money", False),
    }),
    "ExtractTotal": ("record", {
        "account": ("account", ("option", "Id"), True),
        "left": ("left", "Money", False),
        "right": ("right", "Money", False),
        "gap": ("gap", "Money", False),
        "classes": ("classes", ("list", "ClassTotal"), False),
        "rest": ("rest", "Money", False),
        "reasons": ("reasons", ("list", "ExtractReason"), True),
    }),
    "ClassTotal": ("record", {
        "category": ("category", "ExtractClass", False),
        "rows": ("rows", "int", False),
        "gap": ("gap", "Money", False),
    }),
    "ExtractComparison": ("record", {
        "equal": ("equal", "int", False),
        "differences": ("differences", ("list", "ExtractDifference"), False),
        "totals": ("totals", ("list", "ExtractTotal"), False),
        "accounts": ("accounts", ("list", "ExtractTotal"), False),
        "closes": ("closes", "bool", False),
    }),
    "TableReason": ("choice", {
        "balanced": ("BALANCED", {
            "adjusted": ("adjusted", "Money", False),
        }),
        "differs": ("DIFFERS", {
            "book": ("book", "Money", False),
            "bank": ("bank", "Money", False),
            "difference": ("difference", "Money", False),
        }),
        "matchesUneven": ("MATCHES_UNEVEN", {
            "matches": ("matches", "int", False),
            "difference": ("difference", "Money", False),
        }),
        "unexplained": ("UNEXPLAINED", {
            "difference": ("difference", "Money", False),
        }),
    }),
    "ExceptionReason": ("choice", {
        "unowned": ("UNOWNED", {
            "days": ("days", "int", False),
        }),
        "noDueDate": ("NO_DUE_DATE", {
            "owner": ("owner", ("option", "Id"), True),
        }),
        "overdue": ("OVERDUE", {
            "owner": ("owner", ("option", "Id"), True),
            "due": ("due", "LocalDate", False),
            "days": ("days", "int", False),
        }),
        "amountChanged": ("AMOUNT_CHANGED", {
            "accepted": ("accepted", "Money", False),
            "found": ("found", "Money", False),
        }),
    }),
    "PeriodReason": ("choice", {
        "daysUncovered": ("DAYS_UNCOVERED", {
            "first": ("first", "LocalDate", False),
            "last": ("last", "LocalDate", False),
        }),
        "daysTwice": ("DAYS_TWICE", {
            "first": ("first", "LocalDate", False),
            "last": ("last", "LocalDate", False),
        }),
        "chainBroken": ("CHAIN_BROKEN", {
            "statement": ("statement", "Id", False),
            "opening": ("opening", "Money", False),
            "closing": ("closing", "Money", False),
        }),
        "linesUndecided": ("LINES_UNDECIDED", {
            "lines": ("lines", "int", False),
            "first": ("first", "Id", False),
        }),
        "noTable": ("NO_TABLE", {}),
        "tableOfOtherDay": ("TABLE_OF_OTHER_DAY", {
            "found": ("found", "LocalDate", False),
            "last": ("last", "LocalDate", False),
        }),
        "tableOpen": ("TABLE_OPEN", {
            "difference": ("difference", "Money", False),
        }),
        "tableBalance": ("TABLE_BALANCE", {
            "table": ("table", "Money", False),
            "statement": ("statement", "Money", False),
        }),
        "exceptionsUnowned": ("EXCEPTIONS_UNOWNED", {
            "exceptions": ("exceptions", "int", False),
            "first": ("first", "Id", False),
        }),
        "changed": ("CHANGED", {
            "signed": ("signed", "str", False),
            "found": ("found", "str", False),
        }),
        "unsigned": ("UNSIGNED", {
            "days": ("days", "int", False),
            "allowed": ("allowed", "int", False),
        }),
    }),
    "CashBookLine": ("record", {
        "id": ("id", "Id", False),
        "date": ("date", "LocalDate", False),
        "amount": ("amount", "Money", False),
    }),
    "TableMatch": ("record", {
        "book": ("book", ("list", "Id"), True),
        "bank": ("bank", ("list", "Id"), True),
    }),
    "TableSide": ("names", {"book": "BOOK", "bank": "BANK"}),
    "OutstandingItem": ("record", {
        "side": ("side", "TableSide", False),
        "id": ("id", "Id", False),
        "date": ("date", "LocalDate", False),
        "amount": ("amount", "Money", False),
        "tables": ("tables", "int", True, 1),
    }),
    "TableItem": ("record", {
        "id": ("id", "Id", False),
        "date": ("date", "LocalDate", False),
        "amount": ("amount", "Money", False),
        "days": ("days", "int", False),
        "tables": ("tables", "int", False),
    }),
    "ClearedItem": ("record", {
        "item": ("item", "OutstandingItem", False),
        "on": ("on", "LocalDate", False),
        "days": ("days", "int", False),
        "by": ("by", ("list", "Id"), False),
    }),
    "UnevenMatch": ("record", {
        "position": ("position", "int", False),
        "book": ("book", "Money", False),
        "bank": ("bank", "Money", False),
        "difference": ("difference", "Money", False),
    }),
    "TableSuspect": ("choice", {
        "bookBalance": ("BOOK_BALANCE", {}),
        "bankBalance": ("BANK_BALANCE", {}),
        "bookItem": ("BOOK_ITEM", {
            "id": ("id", "Id", False),
        }),
        "bankItem": ("BANK_ITEM", {
            "id": ("id", "Id", False),
        }),
    }),
    "TableSuspicion": ("record", {
        "of": ("of", "TableSuspect", False),
        "reason": ("reason", "RepairReason", False),
    }),
    "BalanceTable": ("record", {
        "asOf": ("as_of", "LocalDate", False),
        "bookBalance": ("book_balance", "Money", False),
        "bankReceived": ("bank_received", ("list", "TableItem"), True),
        "bankPaid": ("bank_paid", ("list", "TableItem"), True),
        "adjustedBook": ("adjusted_book", "Money", False),
        "bankBalance": ("bank_balance", "Money", False),
        "bookReceived": ("book_received", ("list", "TableItem"), True),
        "bookPaid": ("book_paid", ("list", "TableItem"), True),
        "adjustedBank": ("adjusted_bank", "Money", False),
        "difference": ("difference", "Money", False),
        "uneven": ("uneven", ("list", "UnevenMatch"), True),
        "unexplained": ("unexplained", "Money", False),
        "suspicions": ("suspicions", ("list", "TableSuspicion"), True),
        "cleared": ("cleared", ("list", "ClearedItem"), True),
        "carry": ("carry", ("list", "OutstandingItem"), True),
        "reasons": ("reasons", ("list", "TableReason"), False),
    }),
    "ExceptionClass": ("names", {"bankOnly": "BANK_ONLY", "bookOnly": "BOOK_ONLY", "amountDiff": "AMOUNT_DIFF", "dateDiff": "DATE_DIFF", "duplicate": "DUPLICATE", "reversed": "REVERSED", "ambiguous": "AMBIGUOUS", "currencyDiff": "CURRENCY_DIFF"}),
    "ExceptionFinding": ("record", {
        "category": ("category", "ExceptionClass", False),
        "book": ("book", ("list", "Id"), True),
        "bank": ("bank", ("list", "Id"), True),
        "amount": ("amount", "Money", False),
        "on": ("on", "LocalDate", False),
    }),
    "ExceptionState": ("names", {"open": "OPEN", "inWork": "IN_WORK", "accepted": "ACCEPTED", "cleared": "CLEARED"}),
    "ExceptionRecord": ("record", {
        "id": ("id", "Id", False),
        "category": ("category", "ExceptionClass", False),
        "book": ("book", ("list", "Id"), True),
        "bank": ("bank", ("list", "Id"), True),
        "amount": ("amount", "Money", False),
        "on": ("on", "LocalDate", False),
        "opened": ("opened", "LocalDate", False),
        "state": ("state", "ExceptionState", False),
        "owner": ("owner", ("option", "Id"), True),
        "due": ("due", ("option", "LocalDate"), True),
        "closed": ("closed", ("option", "LocalDate"), True),
        "note": ("note", ("option", "str"), True),
    }),
    "ExceptionRule": ("record", {
        "category": ("category", "ExceptionClass", False),
        "owner": ("owner", ("option", "Id"), True),
        "days": ("days", ("option", "int"), True),
    }),
    "ExceptionAlert": ("record", {
        "exception": ("exception", "Id", False),
        "reason": ("reason", "ExceptionReason", False),
    }),
    "ExceptionAges": ("record", {
        "currency": ("currency", "Currency", False),
        "open": ("open", ("list", "int"), False),
        "amounts": ("amounts", ("list", "Money"), False),
    }),
    "ExceptionReport": ("record", {
        "exceptions": ("exceptions", ("list", "ExceptionRecord"), False),
        "raised": ("raised", "int", False),
        "kept": ("kept", "int", False),
        "cleared": ("cleared", "int", False),
        "alerts": ("alerts", ("list", "ExceptionAlert"), False),
        "ages": ("ages", ("list", "ExceptionAges"), False),
    }),
    "ExceptionChange": ("choice", {
        "assign": ("ASSIGN", {
            "owner": ("owner", "Id", False),
            "due": ("due", "LocalDate", False),
        }),
        "start": ("START", {}),
        "accept": ("ACCEPT", {
            "note": ("note", "str", False),
        }),
        "reopen": ("REOPEN", {}),
    }),
    "PeriodCadence": ("choice", {
        "weekly": ("WEEKLY", {
            "ends": ("ends", "Weekday", False),
        }),
        "monthly": ("MONTHLY", {}),
    }),
    "PeriodSpan": ("record", {
        "first": ("first", "LocalDate", False),
        "last": ("last", "LocalDate", False),
    }),
    "StatementSpan": ("record", {
        "id": ("id", "Id", False),
        "first": ("first", "LocalDate", False),
        "last": ("last", "LocalDate", False),
        "opening": ("opening", "Money", False),
        "closing": ("closing", "Money", False),
    }),
    "PeriodLine": ("record", {
        "id": ("id", "Id", False),
        "decision": ("decision", ("option", "Id"), True),
    }),
    "PeriodContent": ("record", {
        "account": ("account", "Id", False),
        "span": ("span", "PeriodSpan", False),
        "statements": ("statements", ("list", "StatementSpan"), True),
        "lines": ("lines", ("list", "PeriodLine"), True),
        "table": ("table", ("option", "BalanceTable"), True),
        "exceptions": ("exceptions", ("list", "ExceptionRecord"), True),
    }),
    "PeriodCheck": ("record", {
        "findings": ("findings", ("list", "PeriodReason"), True),
        "ready": ("ready", "bool", False),
        "digest": ("digest", "str", False),
    }),
    "PeriodEntry": ("choice", {
        "started": ("STARTED", {
            "by": ("by", "Id", False),
            "at": ("at", "Instant", False),
        }),
        "signed": ("SIGNED", {
            "by": ("by", "Id", False),
            "at": ("at", "Instant", False),
            "digest": ("digest", "str", False),
        }),
        "reopened": ("REOPENED", {
            "by": ("by", "Id", False),
            "at": ("at", "Instant", False),
            "note": ("note", "str", False),
        }),
    }),
    "PeriodState": ("names", {"open": "OPEN", "started": "STARTED", "signed": "SIGNED", "reopened": "REOPENED"}),
    "PeriodStatus": ("record", {
        "state": ("state", "PeriodState", False),
        "signedBy": ("signed_by", ("option", "Id"), True),
        "signedAt": ("signed_at", ("option", "Instant"), True),
        "check": ("check", "PeriodCheck", False),
        "alerts": ("alerts", ("list", "PeriodReason"), True),
    }),
    "DecimalMark": ("names", {"point": "POINT", "comma": "COMMA"}),
    "SideView": ("names", {"unknown": "UNKNOWN", "bank": "BANK", "books": "BOOKS"}),
    "AmountDialect": ("record", {
        "decimal": ("decimal", "DecimalMark", True),
        "sides": ("sides", "SideView", True),
    }),
    "DateOrder": ("names", {"yearFirst": "YEAR_FIRST", "dayFirst": "DAY_FIRST", "monthFirst": "MONTH_FIRST"}),
    "Serials": ("names", {"refused": "REFUSED", "from1900": "FROM1900", "from1904": "FROM1904"}),
    "DateDialect": ("record", {
        "order": ("order", "DateOrder", True),
        "serials": ("serials", "Serials", True),
    }),
    "DateText": ("record", {
        "date": ("date", "LocalDate", False),
        "time": ("time", ("option", "str"), True),
    }),
    "DialectState": ("names", {"decided": "DECIDED", "same": "SAME", "open": "OPEN", "contradictory": "CONTRADICTORY", "unreadable": "UNREADABLE", "empty": "EMPTY"}),
    "DialectVotes": ("record", {
        "count": ("count", "int", False),
        "first": ("first", ("option", "int"), True),
        "text": ("text", ("option", "str"), True),
    }),
    "AmountReading": ("record", {
        "decimal": ("decimal", "DecimalMark", False),
        "amount": ("amount", "str", False),
    }),
    "AmountColumn": ("record", {
        "state": ("state", "DialectState", False),
        "decimal": ("decimal", ("option", "DecimalMark"), True),
        "blank": ("blank", "int", False),
        "same": ("same", "int", False),
        "point": ("point", "DialectVotes", False),
        "comma": ("comma", "DialectVotes", False),
        "open": ("open", "DialectVotes", False),
        "readings": ("readings", ("list", "AmountReading"), True),
        "unreadable": ("unreadable", "DialectVotes", False),
        "grouped": ("grouped", "int", False),
        "leadingSign": ("leading_sign", "int", False),
        "trailingSign": ("trailing_sign", "int", False),
        "parentheses": ("parentheses", "int", False),
        "marked": ("marked", "DialectVotes", False),
    }),
    "DateReading": ("record", {
        "order": ("order", "DateOrder", False),
        "date": ("date", "LocalDate", False),
    }),
    "DateColumn": ("record", {
        "state": ("state", "DialectState", False),
        "order": ("order", ("option", "DateOrder"), True),
        "blank": ("blank", "int", False),
        "same": ("same", "int", False),
        "dayFirst": ("day_first", "DialectVotes", False),
        "monthFirst": ("month_first", "DialectVotes", False),
        "open": ("open", "DialectVotes", False),
        "readings": ("readings", ("list", "DateReading"), True),
        "unreadable": ("unreadable", "DialectVotes", False),
    }),
    "AccountForm": ("names", {"digits": "DIGITS", "iban": "IBAN", "masked": "MASKED", "other": "OTHER"}),
    "AccountLikeness": ("names", {"same": "SAME", "possible": "POSSIBLE", "different": "DIFFERENT"}),
    "AccountNumber": ("record", {
        "text": ("text", "str", False),
        "form": ("form", "AccountForm", False),
        "perhapsRounded": ("perhaps_rounded", "bool", True, False),
    }),
    "TableField": ("names", {"booked": "BOOKED", "traded": "TRADED", "time": "TIME", "valueDate": "VALUE_DATE", "amount": "AMOUNT", "in": "IN", "out": "OUT", "side": "SIDE", "balance": "BALANCE", "currency": "CURRENCY", "account": "ACCOUNT", "holder": "HOLDER", "partyName": "PARTY_NAME", "partyAccount": "PARTY_ACCOUNT", "partyBank": "PARTY_BANK", "partyAddress": "PARTY_ADDRESS", "payerName": "PAYER_NAME", "payerAccount": "PAYER_ACCOUNT", "payerBank": "PAYER_BANK", "payeeName": "PAYEE_NAME", "payeeAccount": "PAYEE_ACCOUNT", "payeeBank": "PAYEE_BANK", "summary": "SUMMARY", "text": "TEXT", "code": "CODE", "bankReference": "BANK_REFERENCE", "orderReference": "ORDER_REFERENCE", "voucher": "VOUCHER", "reference": "REFERENCE", "charges": "CHARGES", "state": "STATE"}),
    "ColumnNeed": ("names", {"required": "REQUIRED", "optional": "OPTIONAL"}),
    "TableColumn": ("record", {
        "headings": ("headings", ("list", "str"), False),
        "field": ("field", "TableField", False),
        "need": ("need", "ColumnNeed", True),
    }),
    "TableEffect": ("names", {"moved": "MOVED", "in": "IN", "out": "OUT", "refunded": "REFUNDED", "notMoved": "NOT_MOVED", "unsaid": "UNSAID"}),
    "TableState": ("record", {
        "state": ("state", "str", False),
        "side": ("side", ("option", "str"), True),
        "effect": ("effect", "TableEffect", False),
    }),
    "TotalsTrust": ("names", {"checked": "CHECKED", "told": "TOLD"}),
    "TableLayout": ("record", {
        "name": ("name", "str", False),
        "columns": ("columns", ("list", "TableColumn"), False),
        "decimal": ("decimal", ("option", "DecimalMark"), True),
        "dates": ("dates", ("option", "DateDialect"), True),
        "sides": ("sides", "SideView", True),
        "currency": ("currency", ("option", "Currency"), True),
        "states": ("states", ("list", "TableState"), True),
        "totals": ("totals", "TotalsTrust", True),
    }),
}

ERRORS = {
    "amount_syntax": ("AmountSyntax", {
        "text": ("text", "str", False),
        "position": ("position", "int", False),
    }),
    "amount_too_precise": ("AmountTooPrecise", {
        "text": ("text", "str", False),
        "currency": ("currency", "Currency", False),
        "digits": ("digits", "int", False),
    }),
    "amount_too_large": ("AmountTooLarge", {
        "text": ("text", "str", False),
        "limit": ("limit", "int", False),
    }),
    "amount_negative": ("AmountNegative", {
        "amount": ("amount", "Money", False),
    }),
    "amount_not_positive": ("AmountNotPositive", {
        "amount": ("amount", "Money", False),
    }),
    "amount_zero": ("AmountZero", {}),
    "currency_unknown": ("CurrencyUnknown", {
        "text": ("text", "str", False),
    }),
    "currency_reserved": ("CurrencyReserved", {
        "text": ("text", "str", False),
        "digits": ("digits", "int", False),
    }),
    "currency_mismatch": ("CurrencyMismatch", {
        "expected": ("expected", "Currency", False),
        "found": ("found", "Currency", False),
        "item": ("item", ("option", "Id"), True),
    }),
    "date_syntax": ("DateSyntax", {
        "text": ("text", "str", False),
    }),
    "date_out_of_range": ("DateOutOfRange", {
        "text": ("text", "str", False),
    }),
    "instant_syntax": ("InstantSyntax", {
        "text": ("text", "str", False),
    }),
    "instant_out_of_range": ("InstantOutOfRange", {
        "text": ("text", "str", False),
    }),
    "no_business_day": ("NoBusinessDay", {
        "from": ("_from", "LocalDate", False),
        "limit": ("limit", "int", False),
    }),
    "percent_syntax": ("PercentSyntax", {
        "text": ("text", "str", False),
    }),
    "percent_out_of_range": ("PercentOutOfRange", {
        "text": ("text", "str", False),
        "limit": ("limit", "int", False),
    }),
    "percent_total": ("PercentTotal", {
        "found": ("found", "str", False),
    }),
    "id_empty": ("IdEmpty", {}),
    "text_too_long": ("TextTooLong", {
        "length": ("length", "int", False),
        "limit": ("limit", "int", False),
    }),
    "id_character": ("IdCharacter", {
        "text": ("text", "str", False),
        "character": ("character", "str", False),
        "position": ("position", "int", False),
    }),
    "number_out_of_range": ("NumberOutOfRange", {
        "found": ("found", "int", False),
        "min": ("min", "int", False),
        "max": ("max", "int", False),
    }),
    "weights_all_zero": ("WeightsAllZero", {}),
    "empty": ("Empty", {}),
    "too_many": ("TooMany", {
        "found": ("found", "int", False),
        "limit": ("limit", "int", False),
    }),
    "duplicate_id": ("DuplicateId", {
        "id": ("id", "Id", False),
        "first": ("first", "int", False),
    }),
    "unknown_item": ("UnknownItem", {
        "item": ("item", "Id", False),
    }),
    "unknown_event": ("UnknownEvent", {
        "event": ("event", "Id", False),
    }),
    "no_previous_line": ("NoPreviousLine", {}),
    "residue_flips_sign": ("ResidueFlipsSign", {
        "residue": ("residue", "Money", False),
        "total": ("total", "Money", False),
    }),
    "lines_do_not_add_up": ("LinesDoNotAddUp", {
        "sum": ("sum", "Money", False),
        "total": ("total", "Money", False),
    }),
    "customer_mismatch": ("CustomerMismatch", {
        "item": ("item", "Id", False),
        "expected": ("expected", "Id", False),
        "found": ("found", "Id", False),
    }),
    "over_allocated": ("OverAllocated", {
        "item": ("item", "Id", False),
        "open": ("open", "Money", False),
        "asked": ("asked", "Money", False),
    }),
    "insufficient_available": ("InsufficientAvailable", {
        "lot": ("lot", "Id", False),
        "available": ("available", "Money", False),
        "asked": ("asked", "Money", False),
    }),
    "not_yet_received": ("NotYetReceived", {
        "lot": ("lot", "Id", False),
        "received": ("received", "LocalDate", False),
        "asOf": ("as_of", "LocalDate", False),
    }),
    "not_yet_issued": ("NotYetIssued", {
        "item": ("item", "Id", False),
        "issued": ("issued", "LocalDate", False),
        "asOf": ("as_of", "LocalDate", False),
    }),
    "out_of_scope": ("OutOfScope", {
        "lot": ("lot", "Id", False),
        "item": ("item", "Id", False),
    }),
    "parts_do_not_add_up": ("PartsDoNotAddUp", {
        "item": ("item", "Id", False),
        "sum": ("sum", "Money", False),
        "open": ("open", "Money", False),
    }),
    "duplicate_phase": ("DuplicatePhase", {
        "first": ("first", "int", False),
    }),
    "phase_unreachable": ("PhaseUnreachable", {
        "by": ("by", "int", False),
    }),
    "phase_contradiction": ("PhaseContradiction", {
        "field": ("field", "str", False),
    }),
    "budget_exceeded": ("BudgetExceeded", {
        "limit": ("limit", "int", False),
    }),
    "part_exceeds_whole": ("PartExceedsWhole", {
        "part": ("part", "Money", False),
        "whole": ("whole", "Money", False),
    }),
    "total_below_paid": ("TotalBelowPaid", {
        "total": ("total", "Money", False),
        "paid": ("paid", "Money", False),
        "frozen": ("frozen", "Money", False),
    }),
    "bucket_twice": ("BucketTwice", {
        "first": ("first", "int", False),
    }),
    "buckets_mixed": ("BucketsMixed", {
        "left": ("left", "int", False),
    }),
    "bucket_missing": ("BucketMissing", {
        "when": ("when", "str", False),
        "component": ("component", "Id", False),
    }),
    "unknown_component": ("UnknownComponent", {
        "component": ("component", "Id", False),
    }),
    "unknown_installment": ("UnknownInstallment", {
        "number": ("number", "int", False),
    }),
    "paid_exceeds_installment": ("PaidExceedsInstallment", {
        "item": ("item", "Id", False),
        "paid": ("paid", "Money", False),
        "amount": ("amount", "Money", False),
    }),
    "rate_syntax": ("RateSyntax", {
        "text": ("text", "str", False),
    }),
    "rate_out_of_range": ("RateOutOfRange", {
        "text": ("text", "str", False),
        "limit": ("limit", "int", False),
    }),
    "rate_direction": ("RateDirection", {
        "from": ("_from", "Currency", False),
        "to": ("to", "Currency", False),
    }),
    "rate_missing": ("RateMissing", {
        "from": ("_from", "Currency", False),
        "to": ("to", "Currency", False),
    }),
    "duplicate_quote": ("DuplicateQuote", {
        "from": ("_from", "Currency", False),
        "to": ("to", "Currency", False),
        "first": ("first", "int", False),
    }),
    "currencies_equal": ("CurrenciesEqual", {
        "currency": ("currency", "Currency", False),
    }),
    "converts_to_zero": ("ConvertsToZero", {
        "amount": ("amount", "Money", False),
        "currency": ("currency", "Currency", False),
    }),
    "unknown_lot": ("UnknownLot", {
        "lot": ("lot", "Id", False),
    }),
    "base_not_amount": ("BaseNotAmount", {
        "amount": ("amount", "Money", False),
        "book": ("book", "Money", False),
    }),
    "book_differs": ("BookDiffers", {
        "book": ("book", "Money", False),
        "converted": ("converted", "Money", False),
        "limit": ("limit", "int", False),
    }),
    "unknown_account": ("UnknownAccount", {
        "customer": ("customer", "Id", False),
    }),
    "unknown_hold": ("UnknownHold", {
        "hold": ("hold", "Id", False),
    }),
    "unknown_movement": ("UnknownMovement", {
        "movement": ("movement", "Id", False),
    }),
    "account_exists": ("AccountExists", {
        "customer": ("customer", "Id", False),
    }),
    "account_closed": ("AccountClosed", {
        "customer": ("customer", "Id", False),
        "since": ("since", "LocalDate", False),
    }),
    "account_not_closed": ("AccountNotClosed", {
        "customer": ("customer", "Id", False),
    }),
    "insufficient_balance": ("InsufficientBalance", {
        "customer": ("customer", "Id", False),
        "available": ("available", "Money", False),
        "asked": ("asked", "Money", False),
        "gap": ("gap", "Money", False),
    }),
    "short_later": ("ShortLater", {
        "lot": ("lot", "Id", False),
        "day": ("day", "LocalDate", False),
        "available": ("available", "Money", False),
        "asked": ("asked", "Money", False),
    }),
    "back_dated": ("BackDated", {
        "on": ("on", "LocalDate", False),
        "last": ("last", "LocalDate", False),
    }),
    "too_early": ("TooEarly", {
        "id": ("id", "Id", False),
        "since": ("since", "LocalDate", False),
        "on": ("on", "LocalDate", False),
    }),
    "hold_resolved": ("HoldResolved", {
        "hold": ("hold", "Id", False),
        "by": ("by", "Id", False),
    }),
    "hold_lapsed": ("HoldLapsed", {
        "hold": ("hold", "Id", False),
        "until": ("until", "LocalDate", False),
        "on": ("on", "LocalDate", False),
    }),
    "hold_not_lapsed": ("HoldNotLapsed", {
        "hold": ("hold", "Id", False),
        "until": ("until", ("option", "LocalDate"), True),
        "on": ("on", "LocalDate", False),
    }),
    "hold_purpose": ("HoldPurpose", {
        "hold": ("hold", "Id", False),
    }),
    "over_captured": ("OverCaptured", {
        "hold": ("hold", "Id", False),
        "held": ("held", "Money", False),
        "asked": ("asked", "Money", False),
    }),
    "other_account": ("OtherAccount", {
        "lot": ("lot", "Id", False),
    }),
    "transfer_to_self": ("TransferToSelf", {
        "customer": ("customer", "Id", False),
    }),
    "expired": ("Expired", {
        "lot": ("lot", "Id", False),
        "expires": ("expires", "LocalDate", False),
        "on": ("on", "LocalDate", False),
    }),
    "not_expired": ("NotExpired", {
        "lot": ("lot", "Id", False),
        "expires": ("expires", ("option", "LocalDate"), True),
        "on": ("on", "LocalDate", False),
    }),
    "outside_scope": ("OutsideScope", {
        "lot": ("lot", "Id", False),
    }),
    "not_refundable": ("NotRefundable", {
        "lot": ("lot", "Id", False),
    }),
    "deposit_binding": ("DepositBinding", {
        "lot": ("lot", "Id", False),
    }),
    "not_forfeitable": ("NotForfeitable", {
        "lot": ("lot", "Id", False),
    }),
    "unidentified_money": ("UnidentifiedMoney", {
        "lot": ("lot", "Id", False),
    }),
    "already_identified": ("AlreadyIdentified", {
        "lot": ("lot", "Id", False),
    }),
    "not_reclassifiable": ("NotReclassifiable", {
        "lot": ("lot", "Id", False),
    }),
    "not_undoable": ("NotUndoable", {
        "movement": ("movement", "Id", False),
    }),
    "over_undone": ("OverUndone", {
        "movement": ("movement", "Id", False),
        "left": ("left", "Money", False),
        "asked": ("asked", "Money", False),
    }),
    "depends_on": ("DependsOn", {
        "movement": ("movement", "Id", False),
    }),
    "number_twice": ("NumberTwice", {
        "number": ("number", "int", False),
        "first": ("first", "int", False),
    }),
    "over_reversed": ("OverReversed", {
        "paid": ("paid", "Money", False),
        "asked": ("asked", "Money", False),
    }),
    "unknown_link": ("UnknownLink", {
        "link": ("link", "Id", False),
    }),
    "already_undone": ("AlreadyUndone", {
        "link": ("link", "Id", False),
    }),
    "link_over_undone": ("LinkOverUndone", {
        "link": ("link", "Id", False),
        "left": ("left", "Money", False),
        "asked": ("asked", "Money", False),
    }),
    "link_depends_on": ("LinkDependsOn", {
        "undone": ("undone", "Id", False),
        "later": ("later", "Id", False),
    }),
    "before_document": ("BeforeDocument", {
        "on": ("on", "LocalDate", False),
        "earliest": ("earliest", "LocalDate", False),
    }),
    "amount_not_negative": ("AmountNotNegative", {
        "amount": ("amount", "Money", False),
    }),
    "not_written_off": ("NotWrittenOff", {
        "item": ("item", "Id", False),
    }),
    "same_customer": ("SameCustomer", {
        "customer": ("customer", "Id", False),
    }),
    "not_of_customer": ("NotOfCustomer", {
        "id": ("id", "Id", False),
        "expected": ("expected", "Id", False),
        "found": ("found", "Id", False),
    }),
    "order_conflict": ("OrderConflict", {
        "order": ("order", "Id", False),
        "sequence": ("sequence", "int", False),
    }),
    "version_conflict": ("VersionConflict", {
        "stream": ("stream", "str", False),
        "expected": ("expected", "int", False),
        "found": ("found", "int", False),
    }),
    "clock_back": ("ClockBack", {
        "at": ("at", "Instant", False),
        "last": ("last", "Instant", False),
    }),
    "period_closed": ("PeriodClosed", {
        "on": ("on", "LocalDate", False),
        "through": ("through", "LocalDate", False),
    }),
    "period_open": ("PeriodOpen", {
        "day": ("day", "LocalDate", False),
    }),
    "other_book": ("OtherBook", {
        "expected": ("expected", "Id", False),
        "found": ("found", "Id", False),
    }),
    "sequence_broken": ("SequenceBroken", {
        "expected": ("expected", "int", False),
        "found": ("found", "int", False),
    }),
    "torn_batch": ("TornBatch", {
        "order": ("order", "Id", False),
        "found": ("found", "int", False),
        "of": ("of", "int", False),
        "good": ("good", "int", False),
    }),
    "not_canonical": ("NotCanonical", {}),
    "format_unknown": ("FormatUnknown", {
        "found": ("found", "int", False),
        "newest": ("newest", "int", False),
    }),
    "event_mismatch": ("EventMismatch", {
        "field": ("field", "str", False),
    }),
    "unknown_customer": ("UnknownCustomer", {
        "customer": ("customer", "Id", False),
    }),
    "customer_merged": ("CustomerMerged", {
        "customer": ("customer", "Id", False),
        "into": ("into", "Id", False),
    }),
    "customer_busy": ("CustomerBusy", {
        "customer": ("customer", "Id", False),
        "hold": ("hold", "Id", False),
    }),
    "unknown_contract": ("UnknownContract", {
        "contract": ("contract", "Id", False),
    }),
    "contract_status": ("ContractStatus", {
        "contract": ("contract", "Id", False),
        "status": ("status", "str", False),
    }),
    "unknown_receipt": ("UnknownReceipt", {
        "receipt": ("receipt", "Id", False),
    }),
    "receipt_status": ("ReceiptStatus", {
        "receipt": ("receipt", "Id", False),
        "status": ("status", "str", False),
    }),
    "unknown_refund": ("UnknownRefund", {
        "refund": ("refund", "Id", False),
    }),
    "unknown_allocation": ("UnknownAllocation", {
        "allocation": ("allocation", "Id", False),
    }),
    "item_standing": ("ItemStanding", {
        "item": ("item", "Id", False),
        "standing": ("standing", "str", False),
    }),
    "item_touched": ("ItemTouched", {
        "item": ("item", "Id", False),
    }),
    "already_recorded": ("AlreadyRecorded", {
        "id": ("id", "Id", False),
        "sequence": ("sequence", "int", False),
    }),
    "nothing_to_do": ("NothingToDo", {}),
    "digest_mismatch": ("DigestMismatch", {}),
    "digest_syntax": ("DigestSyntax", {
        "text": ("text", "str", False),
    }),
    "log_too_short": ("LogTooShort", {
        "count": ("count", "int", False),
        "asked": ("asked", "int", False),
    }),
    "log_shortened": ("LogShortened", {
        "old": ("old", "int", False),
        "new": ("new", "int", False),
    }),
    "proof_count": ("ProofCount", {
        "expected": ("expected", "int", False),
        "found": ("found", "int", False),
    }),
    "proof_length": ("ProofLength", {
        "expected": ("expected", "int", False),
        "found": ("found", "int", False),
    }),
    "proof_refuted": ("ProofRefuted", {
        "root": ("root", "str", False),
        "computed": ("computed", "str", False),
    }),
    "heads_contradict": ("HeadsContradict", {
        "count": ("count", "int", False),
        "other": ("other", "int", False),
    }),
    "log_header": ("LogHeader", {
        "text": ("text", "str", False),
    }),
    "log_format_newer": ("LogFormatNewer", {
        "format": ("format", "int", False),
        "newest": ("newest", "int", False),
    }),
    "text_character": ("TextCharacter", {
        "text": ("text", "str", False),
        "position": ("position", "int", False),
    }),
    "tax_does_not_add_up": ("TaxDoesNotAddUp", {
        "sum": ("sum", "Money", False),
        "amount": ("amount", "Money", False),
    }),
    "rate_twice": ("RateTwice", {
        "rate": ("rate", "str", False),
        "first": ("first", "int", False),
    }),
    "home_sign": ("HomeSign", {
        "amount": ("amount", "Money", False),
        "home": ("home", "Money", False),
    }),
    "amount_not_zero": ("AmountNotZero", {
        "amount": ("amount", "Money", False),
    }),
    "rule_missing": ("RuleMissing", {
        "fact": ("fact", "str", False),
    }),
    "fee_not_booked": ("FeeNotBooked", {
        "fact": ("fact", "str", False),
    }),
    "rule_twice": ("RuleTwice", {
        "first": ("first", "int", False),
    }),
    "rule_unbalanced": ("RuleUnbalanced", {
        "account": ("account", "Id", False),
        "part": ("part", "str", False),
    }),
    "account_missing": ("AccountMissing", {
        "account": ("account", "Id", False),
    }),
    "dimension_missing": ("DimensionMissing", {
        "account": ("account", "Id", False),
        "dimension": ("dimension", "Id", False),
    }),
    "dimension_reserved": ("DimensionReserved", {
        "dimension": ("dimension", "Id", False),
    }),
    "key_conflict": ("KeyConflict", {
        "key": ("key", "Id", False),
        "first": ("first", "int", False),
    }),
    "voucher_differs": ("VoucherDiffers", {
        "voucher": ("voucher", "Id", False),
    }),
    "voucher_unbalanced": ("VoucherUnbalanced", {
        "account": ("account", "Id", False),
        "debit": ("debit", "Money", False),
        "credit": ("credit", "Money", False),
    }),
    "reverses_itself": ("ReversesItself", {
        "voucher": ("voucher", "Id", False),
    }),
    "unknown_person": ("UnknownPerson", {
        "person": ("person", "Id", False),
    }),
    "person_absent": ("PersonAbsent", {
        "person": ("person", "Id", False),
        "from": ("_from", ("option", "Instant"), True),
        "until": ("until", ("option", "Instant"), True),
        "at": ("at", "Instant", False),
    }),
    "manager_cycle": ("ManagerCycle", {
        "person": ("person", "Id", False),
    }),
    "duplicate_limit": ("DuplicateLimit", {
        "currency": ("currency", "Currency", False),
        "first": ("first", "int", False),
    }),
    "wrong_action": ("WrongAction", {
        "action": ("action", "Id", False),
        "policy": ("policy", "Id", False),
    }),
    "policy_not_in_force": ("PolicyNotInForce", {
        "policy": ("policy", "Id", False),
        "from": ("_from", ("option", "Instant"), True),
        "until": ("until", ("option", "Instant"), True),
        "at": ("at", "Instant", False),
    }),
    "fact_missing": ("FactMissing", {
        "fact": ("fact", "Id", False),
    }),
    "fact_not_expected": ("FactNotExpected", {
        "fact": ("fact", "Id", False),
        "policy": ("policy", "Id", False),
    }),
    "no_branch": ("NoBranch", {
        "policy": ("policy", "Id", False),
    }),
    "no_approver": ("NoApprover", {
        "step": ("step", "Id", False),
        "needed": ("needed", "int", False),
        "found": ("found", "int", False),
    }),
    "unknown_step": ("UnknownStep", {
        "step": ("step", "Id", False),
    }),
    "case_broken": ("CaseBroken", {
        "id": ("id", "Id", False),
        "entry": ("entry", "int", False),
    }),
    "case_closed": ("CaseClosed", {
        "id": ("id", "Id", False),
        "since": ("since", "Instant", False),
    }),
    "step_not_open": ("StepNotOpen", {
        "step": ("step", "Id", False),
        "open": ("open", "Id", False),
    }),
    "instant_backward": ("InstantBackward", {
        "at": ("at", "Instant", False),
        "last": ("last", "Instant", False),
    }),
    "approval_stale": ("ApprovalStale", {
        "expected": ("expected", "Id", False),
        "found": ("found", "Id", False),
    }),
    "own_request": ("OwnRequest", {
        "person": ("person", "Id", False),
        "could": ("could", ("list", "Id"), False),
    }),
    "not_approver": ("NotApprover", {
        "person": ("person", "Id", False),
        "step": ("step", "Id", False),
        "could": ("could", ("list", "Id"), False),
    }),
    "already_answered": ("AlreadyAnswered", {
        "person": ("person", "Id", False),
        "step": ("step", "Id", False),
    }),
    "already_approver": ("AlreadyApprover", {
        "person": ("person", "Id", False),
        "step": ("step", "Id", False),
    }),
    "second_step": ("SecondStep", {
        "person": ("person", "Id", False),
        "earlier": ("earlier", "Id", False),
        "step": ("step", "Id", False),
        "could": ("could", ("list", "Id"), False),
    }),
    "authority_exceeded": ("AuthorityExceeded", {
        "person": ("person", "Id", False),
        "amount": ("amount", "Money", False),
        "limit": ("limit", ("option", "Money"), True),
        "could": ("could", ("list", "Id"), False),
    }),
    "not_requester": ("NotRequester", {
        "person": ("person", "Id", False),
        "requester": ("requester", "Id", False),
    }),
    "step_forbids": ("StepForbids", {
        "step": ("step", "Id", False),
        "act": ("act", "str", False),
    }),
    "approval_pending": ("ApprovalPending", {
        "id": ("id", "Id", False),
        "step": ("step", ("option", "Id"), True),
    }),
    "approval_denied": ("ApprovalDenied", {
        "id": ("id", "Id", False),
        "by": ("by", "Id", False),
        "at": ("at", "Instant", False),
    }),
    "approval_expired": ("ApprovalExpired", {
        "id": ("id", "Id", False),
        "until": ("until", "Instant", False),
    }),
    "field_protected": ("FieldProtected", {
        "field": ("field", "Id", False),
        "access": ("access", "str", False),
    }),
    "range_backward": ("RangeBackward", {
        "from": ("_from", "Instant", False),
        "until": ("until", "Instant", False),
    }),
    "not_allowed": ("NotAllowed", {
        "person": ("person", "Id", False),
        "action": ("action", "Id", False),
        "because": ("because", "str", False),
        "becauseZh": ("because_zh", "str", False),
    }),
    "unknown_case": ("UnknownCase", {
        "case": ("case", "Id", False),
    }),
    "case_done": ("CaseDone", {
        "case": ("case", "Id", False),
        "sequence": ("sequence", "int", False),
    }),
    "several_approvals": ("SeveralApprovals", {
        "first": ("first", "int", False),
        "next": ("next", "int", False),
    }),
    "action_taken": ("ActionTaken", {
        "action": ("action", "Id", False),
        "policy": ("policy", "Id", False),
    }),
    "unknown_policy": ("UnknownPolicy", {
        "policy": ("policy", "Id", False),
    }),
    "date_out_of_reach": ("DateOutOfReach", {
        "on": ("on", "LocalDate", False),
        "first": ("first", ("option", "LocalDate"), True),
        "last": ("last", ("option", "LocalDate"), True),
    }),
    "compact_syntax": ("CompactSyntax", {
        "position": ("position", "int", False),
    }),
    "refund_not_paid": ("RefundNotPaid", {
        "refund": ("refund", "Id", False),
    }),
    "window_backward": ("WindowBackward", {
        "low": ("low", "Money", False),
        "high": ("high", "Money", False),
    }),
    "window_without_anchor": ("WindowWithoutAnchor", {}),
    "statement_format_unknown": ("StatementFormatUnknown", {}),
    "encoding_unknown": ("EncodingUnknown", {
        "text": ("text", "str", False),
    }),
    "text_encoding": ("TextEncoding", {
        "encoding": ("encoding", "str", False),
        "position": ("position", "int", False),
    }),
    "statement_syntax": ("StatementSyntax", {
        "format": ("format", "str", False),
        "problem": ("problem", "str", False),
        "line": ("line", "int", False),
    }),
    "running_balance": ("RunningBalance", {
        "row": ("row", "int", False),
        "before": ("before", "Money", False),
        "amount": ("amount", "Money", False),
        "stated": ("stated", "Money", False),
    }),
    "closing_balance": ("ClosingBalance", {
        "opening": ("opening", "Money", False),
        "lines": ("lines", "Money", False),
        "stated": ("stated", "Money", False),
    }),
    "page_balance": ("PageBalance", {
        "page": ("page", "int", False),
        "closed": ("closed", "Money", False),
        "opened": ("opened", "Money", False),
    }),
    "statement_total": ("StatementTotal", {
        "total": ("total", "str", False),
        "stated": ("stated", "str", False),
        "found": ("found", "str", False),
    }),
    "details_sum": ("DetailsSum", {
        "row": ("row", "int", False),
        "booked": ("booked", "Money", False),
        "details": ("details", "Money", False),
    }),
    "statement_unproven": ("StatementUnproven", {}),
    "statement_twice": ("StatementTwice", {
        "first": ("first", "int", False),
    }),
    "amount_text": ("AmountText", {
        "text": ("text", "str", False),
        "position": ("position", "int", False),
    }),
    "date_text": ("DateText", {
        "text": ("text", "str", False),
    }),
    "dialect_open": ("DialectOpen", {
        "text": ("text", "str", False),
        "first": ("first", "str", False),
        "second": ("second", "str", False),
    }),
    "dialect_contradictory": ("DialectContradictory", {
        "text": ("text", "str", False),
        "position": ("position", "int", False),
        "other": ("other", "str", False),
        "otherPosition": ("other_position", "int", False),
    }),
    "account_text": ("AccountText", {
        "text": ("text", "str", False),
        "position": ("position", "int", False),
    }),
    "account_lossy": ("AccountLossy", {
        "text": ("text", "str", False),
    }),
    "account_check": ("AccountCheck", {
        "text": ("text", "str", False),
    }),
    "table_quote": ("TableQuote", {
        "row": ("row", "int", False),
    }),
    "table_unknown": ("TableUnknown", {
        "headings": ("headings", ("list", "str"), False),
        "nearest": ("nearest", "str", False),
        "missing": ("missing", ("list", "str"), False),
    }),
    "table_layout": ("TableLayout", {
        "needed": ("needed", "str", False),
    }),
    "table_cell": ("TableCell", {
        "row": ("row", "int", False),
        "column": ("column", "str", False),
        "text": ("text", "str", False),
        "needed": ("needed", "str", False),
    }),
    "table_row": ("TableRow", {
        "row": ("row", "int", False),
        "found": ("found", "int", False),
        "needed": ("needed", "int", False),
    }),
    "exception_closed": ("ExceptionClosed", {
        "exception": ("exception", "Id", False),
        "state": ("state", "str", False),
    }),
    "period_not_ready": ("PeriodNotReady", {
        "findings": ("findings", "int", False),
        "because": ("because", "str", False),
        "becauseZh": ("because_zh", "str", False),
    }),
    "no_home_currency": ("NoHomeCurrency", {}),
    "unknown_revaluation": ("UnknownRevaluation", {
        "revaluation": ("revaluation", "Id", False),
    }),
    "revaluation_stands": ("RevaluationStands", {
        "revaluation": ("revaluation", "Id", False),
    }),
    "revaluation_undone": ("RevaluationUndone", {
        "revaluation": ("revaluation", "Id", False),
    }),
    "group_cycle": ("GroupCycle", {
        "customer": ("customer", "Id", False),
    }),
    "unknown_field": ("UnknownField", {
        "field": ("field", "str", False),
    }),
    "missing_field": ("MissingField", {
        "field": ("field", "str", False),
    }),
    "duplicate_field": ("DuplicateField", {
        "field": ("field", "str", False),
    }),
    "unknown_variant": ("UnknownVariant", {
        "text": ("text", "str", False),
    }),
    "wrong_type": ("WrongType", {
        "found": ("found", "str", False),
        "expected": ("expected", "str", False),
    }),
    "json_syntax": ("JsonSyntax", {
        "problem": ("problem", "str", False),
        "line": ("line", "int", False),
        "column": ("column", "int", False),
    }),
}

# The choices with sentences, and the functions that tell them.
TOLD = {
    "GradeReason": "grade_reason",
    "GradeStep": "grade_step",
    "CreditReason": "credit_reason",
    "LimitReason": "limit_reason",
    "Reason": "reason",
    "WaterfallReason": "waterfall_reason",
    "UndoReason": "undo_reason",
    "OffsetReason": "offset_reason",
    "ForecastReason": "forecast_reason",
    "CollectionReason": "collection_reason",
    "MatchReason": "match_reason",
    "MemoryReason": "memory_reason",
    "ScheduleReason": "schedule_reason",
    "ExchangeReason": "exchange_reason",
    "EntryFault": "entry_fault",
    "DrawReason": "draw_reason",
    "AccountEvent": "account_event",
    "ApprovalReason": "approval_reason",
    "PolicyReason": "policy_reason",
    "AccessReason": "access_reason",
    "LogFinding": "log_finding",
    "ChartFault": "chart_fault",
    "NoticeReason": "notice_reason",
    "LeftOutReason": "left_out_reason",
    "AttachReason": "attach_reason",
    "ReadNote": "read_note",
    "RepairReason": "repair_reason",
    "RepairOutcome": "repair_outcome",
    "ExtractReason": "extract_reason",
    "TableReason": "table_reason",
    "ExceptionReason": "exception_reason",
    "PeriodReason": "period_reason",
}

# The fields that hold a plain name or a record and may be left out: UniFFI's Python knows no default for them.
DEFAULTS = {
    ("purpose", "Purpose"): "INSTALLMENT",
    ("nature", "Nature"): "ADVANCE",
    ("source", "Source"): "RECEIPT",
    ("kind", "ItemKind"): "ORDINARY",
    ("by", "PaidBy"): "RECEIPT",
    ("kind", "ItemKind"): "ORDINARY",
    ("nature", "Nature"): "ADVANCE",
    ("source", "Source"): "RECEIPT",
    ("observed", "ObservationRules"): None,
    ("grading", "GradePolicy"): None,
    ("freeMoney", "FreeMoney"): "LOWERS_EXPOSURE",
    ("point", "CheckPoint"): "ORDER",
    ("trend", "PointTrend"): "EITHER",
    ("reach", "Reach"): "ALL_OPEN",
    ("disputed", "Disputed"): "INCLUDED",
    ("unknown", "UnknownReference"): "CONTINUE",
    ("ties", "Ties"): "REFUSE",
    ("items", "Selection"): None,
    ("partial", "Partial"): "ALLOWED",
    ("turn", "Turn"): "LOT_BY_LOT",
    ("lotOrder", "LotOrder"): "CONSUMPTION",
    ("discounts", "Discounts"): "IGNORED",
    ("observation", "ObservationRules"): None,
    ("forecast", "ForecastRules"): None,
    ("parts", "PartPayments"): "SUGGEST",
    ("ties", "MatchTies"): "REFUSE",
    ("weights", "MatchWeights"): None,
    ("kind", "ItemKind"): "ORDINARY",
    ("opening", "Opening"): "BY_DEPOSIT",
    ("heldExpiry", "HeldExpiry"): "PROTECTED",
    ("backDating", "BackDating"): "CHECKED",
    ("nature", "Nature"): "ADVANCE",
    ("purpose", "HoldPurpose"): "ORDER",
    ("cause", "RefundCause"): "UNUSED",
    ("nature", "Nature"): "ADVANCE",
    ("purpose", "HoldPurpose"): "ORDER",
    ("cause", "RefundCause"): "UNUSED",
    ("cause", "RefundCause"): "UNUSED",
    ("nature", "Nature"): "ADVANCE",
    ("rejection", "RejectionRule"): "DECIDES",
    ("authority", "StepAuthority"): "LIMITED",
    ("delegation", "Permission"): "REFUSED",
    ("adding", "Permission"): "REFUSED",
    ("samePerson", "SamePerson"): "ONE_STEP",
    ("rules", "ApprovalRules"): None,
    ("rules", "ApprovalRules"): None,
    ("effect", "AccessEffect"): "ALLOW",
    ("party", "Party"): "CUSTOMER",
    ("sign", "LineSign"): "PLAIN",
    ("nextPeriod", "NextPeriod"): "KEPT",
    ("nature", "Nature"): "ADVANCE",
    ("accounts", "AccountPolicy"): None,
    ("unknownCustomer", "UnknownCustomer"): "ON_FIRST_USE",
    ("refusals", "Refusals"): "REMEMBERED",
    ("contracts", "ContractGate"): "APPROVAL",
    ("nature", "Nature"): "ADVANCE",
    ("purpose", "HoldPurpose"): "ORDER",
    ("cause", "RefundCause"): "UNUSED",
    ("nature", "Nature"): "ADVANCE",
    ("party", "BankParty"): None,
    ("ultimate", "BankParty"): None,
    ("party", "BankParty"): None,
    ("ultimate", "BankParty"): None,
    ("proof", "ProofDemand"): "REQUIRED",
    ("decimal", "DecimalMark"): "POINT",
    ("sides", "SideView"): "UNKNOWN",
    ("order", "DateOrder"): "YEAR_FIRST",
    ("serials", "Serials"): "REFUSED",
    ("need", "ColumnNeed"): "REQUIRED",
    ("sides", "SideView"): "UNKNOWN",
    ("totals", "TotalsTrust"): "CHECKED",
}

# JSON name -> (function, arguments, answer, whether the request is the one argument).
CALLS = {
    "accountBalance": ("account_balance", {
        "movements": ("movements", ("list", "Movement"), False),
        "policy": ("policy", "AccountPolicy", True),
        "of": ("of", "AccountFilter", False),
        "asOf": ("as_of", "LocalDate", False),
    }, ("list", "Balance"), False),
    "accountBatch": ("account_batch", {
        "movements": ("movements", ("list", "Movement"), False),
        "policy": ("policy", "AccountPolicy", True),
        "batch": ("batch", ("list", "BatchRequest"), False),
    }, ("list", "BatchLine"), False),
    "accountDecide": ("account_decide", {
        "movements": ("movements", ("list", "Movement"), False),
        "policy": ("policy", "AccountPolicy", True),
        "id": ("id", "Id", False),
        "on": ("on", "LocalDate", False),
        "request": ("request", "AccountRequest", False),
    }, "AccountPlan", False),
    "accountHolds": ("account_holds", {
        "movements": ("movements", ("list", "Movement"), False),
        "policy": ("policy", "AccountPolicy", True),
        "of": ("of", "AccountFilter", False),
        "asOf": ("as_of", "LocalDate", False),
    }, ("list", "AccountHold"), False),
    "accountLedger": ("account_ledger", {
        "movements": ("movements", ("list", "Movement"), False),
        "policy": ("policy", "AccountPolicy", True),
        "account": ("account", "AccountKey", False),
        "first": ("first", "LocalDate", False),
        "last": ("last", "LocalDate", False),
    }, "AccountLedger", False),
    "accountLinks": ("account_links", {
        "movements": ("movements", ("list", "Movement"), False),
        "policy": ("policy", "AccountPolicy", True),
        "item": ("item", "Id", False),
        "asOf": ("as_of", "LocalDate", False),
    }, ("list", "AccountLink"), False),
    "accountLots": ("account_lots", {
        "movements": ("movements", ("list", "Movement"), False),
        "policy": ("policy", "AccountPolicy", True),
        "of": ("of", "AccountFilter", False),
        "asOf": ("as_of", "LocalDate", False),
    }, ("list", "AccountLot"), False),
    "accountReplay": ("account_replay", {
        "movements": ("movements", ("list", "Movement"), False),
        "policy": ("policy", "AccountPolicy", True),
    }, "AccountSummary", False),
    "accountTieOut": ("account_tie_out", {
        "movements": ("movements", ("list", "Movement"), False),
        "policy": ("policy", "AccountPolicy", True),
        "controls": ("controls", ("list", "Control"), False),
        "asOf": ("as_of", "LocalDate", False),
    }, "TieOut", False),
    "accountToLots": ("account_to_lots", {
        "movements": ("movements", ("list", "Movement"), False),
        "policy": ("policy", "AccountPolicy", True),
        "of": ("of", "AccountFilter", False),
        "asOf": ("as_of", "LocalDate", False),
    }, ("list", "Lot"), False),
    "accountTrace": ("account_trace", {
        "movements": ("movements", ("list", "Movement"), False),
        "policy": ("policy", "AccountPolicy", True),
        "lot": ("lot", "Id", False),
        "asOf": ("as_of", "LocalDate", False),
    }, ("list", "TraceLine"), False),
    "aging": ("aging", {
        "items": ("items", ("list", "Receivable"), False),
        "limits": ("limits", ("list", "int"), False),
        "asOf": ("as_of", "LocalDate", False),
    }, ("list", "AgingRow"), False),
    "allocate": ("allocate", {
        "lots": ("lots", ("list", "Lot"), False),
        "items": ("items", ("list", "Receivable"), False),
        "scheme": ("scheme", "Scheme", False),
        "asOf": ("as_of", "LocalDate", False),
    }, "Plan", False),
    "amend": ("amend", {
        "schedule": ("schedule", "Schedule", False),
        "version": ("version", "int", False),
        "paid": ("paid", ("list", "PaidInstallment"), True),
        "total": ("total", "Money", False),
        "partPaid": ("part_paid", "PartPaid", False),
        "rest": ("rest", "Respread", False),
        "events": ("events", ("list", "EventDate"), True),
        "calendar": ("calendar", ("option", "BusinessCalendar"), True),
    }, "Amendment", False),
    "amountInWords": ("amount_in_words", {
        "amount": ("amount", "Money", False),
    }, "str", False),
    "approvalAnswer": ("approval_answer", {
        "organization": ("organization", "Organization", False),
        "case": ("approval_case", "ApprovalCase", False),
        "answer": ("answer", "CaseAnswer", False),
    }, "ApprovalCase", False),
    "approvalHolders": ("approval_holders", {
        "organization": ("organization", "Organization", False),
        "case": ("approval_case", "ApprovalCase", False),
        "asOf": ("as_of", "Instant", False),
    }, ("option", "CaseHolding"), False),
    "approvalInForce": ("approval_in_force", {
        "case": ("approval_case", "ApprovalCase", False),
        "digest": ("digest", "Id", False),
        "asOf": ("as_of", "Instant", False),
    }, "ApprovalInForce", False),
    "approvalInbox": ("approval_inbox", {
        "organization": ("organization", "Organization", False),
        "cases": ("cases", ("list", "ApprovalCase"), False),
        "person": ("person", "Id", False),
        "asOf": ("as_of", "Instant", False),
    }, ("list", "InboxLine"), False),
    "approvalOpen": ("approval_open", {
        "organization": ("organization", "Organization", False),
        "policy": ("policy", "ApprovalPolicy", False),
        "request": ("request", "CaseRequest", False),
    }, "ApprovalCase", False),
    "approvalOverdue": ("approval_overdue", {
        "cases": ("cases", ("list", "ApprovalCase"), False),
        "asOf": ("as_of", "Instant", False),
    }, ("list", "OverdueCase"), False),
    "approvalState": ("approval_state", {
        "case": ("approval_case", "ApprovalCase", False),
        "asOf": ("as_of", "Instant", False),
    }, ("option", "CaseState"), False),
    "approvalTimes": ("approval_times", {
        "cases": ("cases", ("list", "ApprovalCase"), False),
        "percents": ("percents", ("list", "int"), False),
        "asOf": ("as_of", "Instant", False),
    }, ("list", "StepTimes"), False),
    "attachDetails": ("attach_details", {
        "statements": ("statements", ("list", "Statement"), False),
        "notifications": ("notifications", ("list", "Statement"), False),
    }, "Attached", False),
    "attestationStatus": ("attestation_status", {
        "organization": ("organization", "Organization", False),
        "attestations": ("attestations", ("list", "AccessAttestation"), False),
        "everyDays": ("every_days", "int", False),
        "asOf": ("as_of", "Instant", False),
    }, "AttestationStatus", False),
    "balanceTable": ("balance_table", {
        "asOf": ("as_of", "LocalDate", False),
        "bookBalance": ("book_balance", "Money", False),
        "bankBalance": ("bank_balance", "Money", False),
        "book": ("book", ("list", "CashBookLine"), True),
        "bank": ("bank", ("list", "BankLine"), True),
        "matches": ("matches", ("list", "TableMatch"), True),
        "carried": ("carried", ("list", "OutstandingItem"), True),
    }, "BalanceTable", False),
    "bookBlame": ("book_blame", {
        "book": ("book", "str", False),
        "events": ("events", ("list", "Recorded"), False),
        "record": ("record", "RecordKey", False),
        "asOf": ("as_of", "AsOf", True),
    }, ("list", "FieldBlame"), False),
    "bookBranch": ("book_branch", {
        "book": ("book", "str", False),
        "events": ("events", ("list", "Recorded"), False),
        "until": ("until", "Until", False),
        "id": ("id", "Id", False),
    }, "BookSnapshot", False),
    "bookCameFrom": ("book_came_from", {
        "book": ("book", "str", False),
        "events": ("events", ("list", "Recorded"), False),
        "item": ("item", "Id", False),
        "asOf": ("as_of", "AsOf", True),
    }, ("list", "MoneySource"), False),
    "bookCase": ("book_case", {
        "book": ("book", "str", False),
        "events": ("events", ("list", "Recorded"), False),
        "case": ("case_id", "Id", False),
    }, "OrderCase", False),
    "bookDecide": ("book_decide", {
        "book": ("book", "str", False),
        "events": ("events", ("list", "Recorded"), False),
        "order": ("order", "Order", False),
    }, "Decision", False),
    "bookFacts": ("book_facts", {
        "book": ("book", "str", False),
        "events": ("events", ("list", "Recorded"), False),
        "command": ("command", "Command", False),
        "on": ("on", "LocalDate", False),
    }, ("list", "Field"), False),
    "bookFactsSeen": ("book_facts_seen", {
        "book": ("book", "str", False),
        "events": ("events", ("list", "Recorded"), False),
        "record": ("record", "RecordKey", False),
        "viewer": ("viewer", "Viewer", False),
    }, "Masked", False),
    "bookHead": ("book_head", {
        "book": ("book", "str", False),
        "events": ("events", ("list", "Recorded"), False),
    }, "Head", False),
    "bookHistory": ("book_history", {
        "book": ("book", "str", False),
        "events": ("events", ("list", "Recorded"), False),
        "stream": ("stream", "BookStream", False),
        "viewer": ("viewer", ("option", "Viewer"), True),
    }, ("list", "Recorded"), False),
    "bookInbox": ("book_inbox", {
        "book": ("book", "str", False),
        "events": ("events", ("list", "Recorded"), False),
        "person": ("person", "Id", False),
        "asOf": ("as_of", "Instant", False),
    }, ("list", "InboxLine"), False),
    "bookMatchCommands": ("book_match_commands", {
        "book": ("book", "str", False),
        "events": ("events", ("list", "Recorded"), False),
        "found": ("found", "BookMatch", False),
        "unmatched": ("unmatched", "UnmatchedMoney", False),
    }, "MatchBooking", False),
    "bookMatchLines": ("book_match_lines", {
        "book": ("book", "str", False),
        "events": ("events", ("list", "Recorded"), False),
        "lines": ("lines", ("list", "MatchLine"), False),
        "parties": ("parties", ("list", "MatchParty"), True),
        "rules": ("rules", "MatchRules", True),
        "asOf": ("as_of", "AsOf", True),
    }, "BookMatch", False),
    "bookOutbox": ("book_outbox", {
        "book": ("book", "str", False),
        "events": ("events", ("list", "Recorded"), False),
        "sequence": ("sequence", "int", False),
    }, ("list", "Notice"), False),
    "bookReadLog": ("book_read_log", {
        "text": ("text", "str", False),
    }, ("list", "Recorded"), False),
    "bookReplay": ("book_replay", {
        "book": ("book", "str", False),
        "events": ("events", ("list", "Recorded"), False),
        "asOf": ("as_of", "AsOf", True),
    }, "BookSummary", False),
    "bookRestore": ("book_restore", {
        "snapshot": ("snapshot", "BookSnapshot", False),
        "tail": ("tail", ("list", "Recorded"), True),
        "asOf": ("as_of", "AsOf", True),
    }, "BookSummary", False),
    "bookSnapshot": ("book_snapshot", {
        "book": ("book", "str", False),
        "events": ("events", ("list", "Recorded"), False),
    }, "BookSnapshot", False),
    "bookValidate": ("book_validate", {
        "book": ("book", "str", False),
        "events": ("events", ("list", "Recorded"), False),
        "order": ("order", "Order", False),
    }, ("list", "OrderProblem"), False),
    "bookValues": ("book_values", {
        "book": ("book", "str", False),
        "events": ("events", ("list", "Recorded"), False),
        "asOf": ("as_of", "AsOf", True),
    }, ("list", "ValuedBalance"), False),
    "bookVerify": ("book_verify", {
        "book": ("book", "str", False),
        "events": ("events", ("list", "Recorded"), False),
    }, "Verification", False),
    "bookVouchers": ("book_vouchers", {
        "book": ("book", "str", False),
        "events": ("events", ("list", "Recorded"), False),
        "rules": ("rules", "PostingRules", False),
        "window": ("window", "PostingWindow", True),
    }, "BookVouchers", False),
    "bookWentTo": ("book_went_to", {
        "book": ("book", "str", False),
        "events": ("events", ("list", "Recorded"), False),
        "receipt": ("receipt", "Id", False),
        "asOf": ("as_of", "AsOf", True),
    }, ("list", "MoneyUse"), False),
    "bookWriteLog": ("book_write_log", {
        "events": ("events", ("list", "Recorded"), False),
    }, "str", False),
    "can": ("can", {
        "organization": ("organization", "Organization", True),
        "policy": ("policy", ("option", "AccessPolicy"), True),
        "actor": ("actor", "Id", False),
        "verb": ("verb", "Verb", False),
        "subject": ("subject", "Subject", False),
        "asOf": ("as_of", "Instant", False),
    }, "Verdict", False),
    "changeException": ("change_exception", {
        "exception": ("exception", "ExceptionRecord", False),
        "change": ("change", "ExceptionChange", False),
        "on": ("on", "LocalDate", False),
    }, "ExceptionRecord", False),
    "chart": ("chart", {
        "preset": ("preset", "ChartPreset", False),
        "home": ("home", "Currency", False),
    }, "Chart", False),
    "checkApprovalPolicies": ("check_approval_policies", {
        "policies": ("policies", ("list", "ApprovalPolicy"), False),
        "organization": ("organization", ("option", "Organization"), True),
        "asOf": ("as_of", "Instant", False),
    }, "PolicyReport", False),
    "checkChanges": ("check_changes", {
        "organization": ("organization", "Organization", True),
        "policy": ("policy", ("option", "AccessPolicy"), True),
        "actor": ("actor", "Id", False),
        "action": ("action", "Id", False),
        "step": ("step", ("option", "Id"), True),
        "fields": ("fields", ("list", "Field"), False),
        "asOf": ("as_of", "Instant", False),
    }, ("list", "Field"), False),
    "checkChart": ("check_chart", {
        "chart": ("chart", "Chart", False),
    }, ("list", "ChartFault"), False),
    "checkForeignEntry": ("check_foreign_entry", {
        "entry": ("entry", "ForeignEntry", False),
    }, "EntryCheck", True),
    "checkGenesis": ("check_genesis", {
        "line": ("line", "str", False),
        "book": ("book", "Id", False),
    }, "Genesis", False),
    "checkPeriod": ("check_period", {
        "content": ("content", "PeriodContent", False),
    }, "PeriodCheck", False),
    "checkTableLayout": ("check_table_layout", {
        "layout": ("layout", "TableLayout", False),
    }, ("list", "str"), False),
    "checkVoucher": ("check_voucher", {
        "voucher": ("voucher", "Voucher", False),
    }, "Voucher", False),
    "checkOrder": ("check_order", {
        "portfolio": ("portfolio", "Portfolio", False),
        "request": ("request", "OrderCheckRequest", False),
        "policy": ("policy", "CreditPolicy", True),
    }, "OrderCheck", False),
    "creditLimits": ("credit_limits", {
        "portfolio": ("portfolio", "Portfolio", False),
        "cutOff": ("cut_off", "CutOff", False),
        "policy": ("policy", "CreditPolicy", True),
        "context": ("context", "GradeContext", True),
        "limits": ("limits", ("list", "CreditLimit"), True),
    }, ("list", "LimitProposal"), False),
    "gradeCustomers": ("grade_customers", {
        "portfolio": ("portfolio", "Portfolio", False),
        "cutOff": ("cut_off", "CutOff", False),
        "policy": ("policy", "GradePolicy", True),
        "context": ("context", "GradeContext", True),
    }, "GradeRun", False),
    "peerRates": ("peer_rates", {
        "observations": ("observations", ("list", "Observation"), False),
        "on": ("on", "LocalDate", False),
        "policy": ("policy", "GradePolicy", True),
    }, "PeerRates", False),
    "pointScore": ("point_score", {
        "table": ("table", "PointTable", False),
        "values": ("values", ("list", "PointValue"), False),
    }, "PointScore", False),
    "riskOf": ("risk_of", {
        "observations": ("observations", ("list", "Observation"), False),
        "peers": ("peers", "PeerRates", False),
        "on": ("on", "LocalDate", False),
        "policy": ("policy", "GradePolicy", True),
    }, ("option", "CustomerRisk"), False),
    "simulateCredit": ("simulate_credit", {
        "portfolio": ("portfolio", "Portfolio", False),
        "cutOff": ("cut_off", "CutOff", False),
        "policy": ("policy", "CreditPolicy", False),
        "other": ("other", "CreditPolicy", False),
        "context": ("context", "GradeContext", True),
        "limits": ("limits", ("list", "CreditLimit"), True),
    }, "CreditSimulation", False),
    "cleanAccount": ("clean_account", {
        "text": ("text", "str", False),
    }, "AccountNumber", False),
    "cleanId": ("clean_id", {
        "text": ("text", "str", False),
    }, "Id", False),
    "clearForeign": ("clear_foreign", {
        "base": ("base", "Currency", False),
        "lots": ("lots", ("list", "ForeignLot"), False),
        "items": ("items", ("list", "ForeignItem"), False),
        "lines": ("lines", ("list", "ClearingLine"), False),
        "policy": ("policy", "ClearingPolicy", False),
    }, "ForeignClearing", False),
    "collectionOrder": ("collection_order", {
        "portfolio": ("portfolio", "Portfolio", False),
        "cutOff": ("cut_off", "CutOff", False),
        "rules": ("rules", "CollectionRules", True),
    }, "CollectionOrder", False),
    "compareAccounts": ("compare_accounts", {
        "left": ("left", "str", False),
        "right": ("right", "str", False),
    }, "AccountLikeness", False),
    "compareExtracts": ("compare_extracts", {
        "left": ("left", ("list", "ExtractRow"), False),
        "right": ("right", ("list", "ExtractRow"), False),
        "rules": ("rules", "ExtractRules", True),
        "balances": ("balances", ("list", "StatedBalance"), True),
    }, "ExtractComparison", False),
    "compareSchemes": ("compare_schemes", {
        "lots": ("lots", ("list", "Lot"), False),
        "items": ("items", ("list", "Receivable"), False),
        "schemes": ("schemes", ("list", "NamedScheme"), False),
        "asOf": ("as_of", "LocalDate", False),
    }, "Comparison", False),
    "convert": ("convert", {
        "amount": ("amount", "Money", False),
        "quote": ("quote", "Quote", False),
        "rounding": ("rounding", "Rounding", False),
    }, "Converted", False),
    "convertParts": ("convert_parts", {
        "amounts": ("amounts", ("list", "Money"), False),
        "quote": ("quote", "Quote", False),
        "rounding": ("rounding", "Rounding", False),
        "remainder": ("remainder", "Remainder", False),
    }, "ConvertedParts", False),
    "creditLot": ("credit_lot", {
        "item": ("item", "Receivable", False),
    }, "Lot", False),
    "decisionFacts": ("decision_facts", {
        "decision": ("decision", "Decision", False),
    }, ("list", "Recorded"), False),
    "departedOwners": ("departed_owners", {
        "organization": ("organization", "Organization", False),
        "subjects": ("subjects", ("list", "Subject"), False),
        "asOf": ("as_of", "Instant", False),
    }, ("list", "DepartedOwner"), False),
    "detectAmounts": ("detect_amounts", {
        "values": ("values", ("list", "str"), False),
    }, "AmountColumn", False),
    "detectDates": ("detect_dates", {
        "values": ("values", ("list", "str"), False),
    }, "DateColumn", False),
    "discounts": ("discounts", {
        "gross": ("gross", "Money", False),
        "tax": ("tax", ("option", "Money"), True),
        "excluded": ("excluded", ("option", "Money"), True),
        "issued": ("issued", "LocalDate", False),
        "terms": ("terms", "DiscountTerms", False),
    }, ("list", "DiscountOffer"), False),
    "exactSum": ("exact_sum", {
        "amounts": ("amounts", ("list", "Money"), False),
        "target": ("target", "Money", False),
        "budget": ("budget", ("option", "int"), True),
    }, "ExactSum", False),
    "explainGap": ("explain_gap", {
        "amounts": ("amounts", ("list", "Money"), False),
        "stated": ("stated", "Money", False),
        "candidates": ("candidates", ("list", "Money"), True),
        "kinds": ("kinds", ("list", "RepairKind"), True),
        "most": ("most", "int", True, 2),
        "budget": ("budget", ("option", "int"), True),
    }, "GapRepair", False),
    "forecastCash": ("forecast_cash", {
        "portfolio": ("portfolio", "Portfolio", False),
        "cutOff": ("cut_off", "CutOff", False),
        "rules": ("rules", "ForecastRules", True),
        "plans": ("plans", ("list", "PlannedCash"), True),
    }, "CashForecast", False),
    "forecastError": ("forecast_error", {
        "portfolio": ("portfolio", "Portfolio", False),
        "cutOff": ("cut_off", "CutOff", False),
        "rules": ("rules", "ForecastRules", True),
        "lookBack": ("look_back", "ForecastLookBack", True),
    }, "ForecastAccuracy", False),
    "forgetPayer": ("forget_payer", {
        "events": ("events", ("list", "PayerEvent"), False),
        "names": ("names", ("list", "str"), True),
        "accounts": ("accounts", ("list", "str"), True),
    }, "ForgottenPayer", False),
    "inverseQuote": ("inverse_quote", {
        "quote": ("quote", "Quote", False),
    }, "Quote", True),
    "knownLayouts": ("known_layouts", {}, ("list", "TableLayout"), False),
    "knownLines": ("known_lines", {
        "statement": ("statement", "Statement", False),
    }, ("list", "KnownLine"), False),
    "lateCharges": ("late_charges", {
        "items": ("items", ("list", "LateItem"), False),
        "terms": ("terms", "LateTerms", False),
        "calendar": ("calendar", ("option", "BusinessCalendar"), True),
        "asOf": ("as_of", "LocalDate", False),
    }, "LatePlan", False),
    "links": ("links", {
        "plan": ("plan", "Plan", False),
        "prefix": ("prefix", "str", False),
    }, ("list", "Link"), False),
    "logHead": ("log_head", {
        "source": ("source", "LogSource", False),
    }, "Head", False),
    "mask": ("mask", {
        "organization": ("organization", "Organization", True),
        "policy": ("policy", ("option", "AccessPolicy"), True),
        "actor": ("actor", "Id", False),
        "action": ("action", "Id", False),
        "step": ("step", ("option", "Id"), True),
        "fields": ("fields", ("list", "Field"), False),
        "asOf": ("as_of", "Instant", False),
    }, "Masked", False),
    "matchPayments": ("match_payments", {
        "lines": ("lines", ("list", "MatchLine"), False),
        "items": ("items", ("list", "MatchItem"), False),
        "parties": ("parties", ("list", "MatchParty"), True),
        "rules": ("rules", "MatchRules", True),
    }, "MatchPlan", False),
    "measureMatches": ("measure_matches", {
        "lines": ("lines", ("list", "ReviewedLine"), False),
    }, "MatchMeasure", False),
    "mergeLines": ("merge_lines", {
        "known": ("known", ("list", "KnownLine"), False),
        "statements": ("statements", ("list", "Statement"), False),
        "cut": ("cut", "DayCut", True),
    }, "LineMerge", False),
    "netPayables": ("net_payables", {
        "items": ("items", ("list", "Receivable"), False),
        "payables": ("payables", ("list", "Receivable"), False),
        "scheme": ("scheme", "Scheme", False),
        "asOf": ("as_of", "LocalDate", False),
    }, "Netting", False),
    "nextPayment": ("next_payment", {
        "items": ("items", ("list", "QuoteItem"), False),
        "asOf": ("as_of", "LocalDate", False),
    }, "NextPayment", False),
    "packEvents": ("pack_events", {
        "events": ("events", ("list", "Recorded"), False),
    }, "str", False),
    "parseAmountText": ("parse_amount_text", {
        "text": ("text", "str", False),
        "currency": ("currency", "Currency", False),
        "dialect": ("dialect", "AmountDialect", True),
    }, "Money", False),
    "parseAmountWords": ("parse_amount_words", {
        "text": ("text", "str", False),
    }, "Money", False),
    "parseDateText": ("parse_date_text", {
        "text": ("text", "str", False),
        "dialect": ("dialect", "DateDialect", True),
    }, "DateText", False),
    "payerCandidates": ("payer_candidates", {
        "events": ("events", ("list", "PayerEvent"), False),
        "asOf": ("as_of", "LocalDate", False),
        "payer": ("payer", "Payer", False),
    }, ("list", "PayerCandidate"), False),
    "paymentStatus": ("payment_status", {
        "amount": ("amount", "Money", False),
        "open": ("open", "Money", False),
        "invoiced": ("invoiced", "bool", False),
        "due": ("due", ("option", "LocalDate"), True),
        "asOf": ("as_of", "LocalDate", False),
    }, "ItemStatus", False),
    "periodStatus": ("period_status", {
        "content": ("content", "PeriodContent", False),
        "entries": ("entries", ("list", "PeriodEntry"), True),
        "asOf": ("as_of", "LocalDate", False),
        "days": ("days", "int", False),
    }, "PeriodStatus", False),
    "proveConsistency": ("prove_consistency", {
        "source": ("source", "LogSource", False),
        "oldCount": ("old_count", "int", False),
        "newCount": ("new_count", "int", False),
    }, "ConsistencyProof", False),
    "proveInclusion": ("prove_inclusion", {
        "source": ("source", "LogSource", False),
        "sequence": ("sequence", "int", False),
        "count": ("count", "int", False),
    }, "InclusionProof", False),
    "raiseExceptions": ("raise_exceptions", {
        "asOf": ("as_of", "LocalDate", False),
        "findings": ("findings", ("list", "ExceptionFinding"), False),
        "known": ("known", ("list", "ExceptionRecord"), True),
        "rules": ("rules", ("list", "ExceptionRule"), True),
        "limits": ("limits", ("list", "int"), True),
    }, "ExceptionReport", False),
    "readStatementBytes": ("read_statement_bytes", {
        "bytes": ("bytes", "str", False),
        "rules": ("rules", "ReadRules", True),
    }, "StatementFile", False),
    "readStatements": ("read_statements", {
        "text": ("text", "str", False),
        "rules": ("rules", "ReadRules", True),
    }, "StatementFile", False),
    "receivables": ("receivables", {
        "contract": ("contract", "Id", False),
        "version": ("version", "int", False),
        "customer": ("customer", "Id", False),
        "schedule": ("schedule", "Schedule", False),
        "existing": ("existing", ("list", "Generated"), True),
        "undatedDue": ("undated_due", ("option", "LocalDate"), True),
        "id": ("id", ("option", "str"), True),
        "issued": ("issued", ("option", "LocalDate"), True),
        "discounts": ("discounts", ("option", "DiscountTerms"), True),
        "taxes": ("taxes", ("list", "Money"), True),
        "references": ("references", ("list", "Id"), True),
        "fields": ("fields", ("list", "Field"), True),
        "ties": ("ties", ("list", "InstallmentTie"), True),
    }, "ReceivablePlan", False),
    "reconciliationPeriods": ("reconciliation_periods", {
        "cadence": ("cadence", "PeriodCadence", False),
        "from": ("_from", "LocalDate", False),
        "to": ("to", "LocalDate", False),
    }, ("list", "PeriodSpan"), False),
    "recover": ("recover", {
        "item": ("item", "Receivable", False),
        "lot": ("lot", "Lot", False),
        "rule": ("rule", "RecoveryRule", False),
        "asOf": ("as_of", "LocalDate", False),
    }, "Recovery", False),
    "rememberedPayers": ("remembered_payers", {
        "events": ("events", ("list", "PayerEvent"), False),
        "asOf": ("as_of", "LocalDate", False),
    }, ("list", "RememberedPayer"), False),
    "replayWaterfall": ("replay_waterfall", {
        "installments": ("installments", ("list", "OpenInstallment"), False),
        "payments": ("payments", ("list", "DatedPayment"), False),
        "rules": ("rules", "WaterfallRules", False),
        "backdated": ("backdated", "Backdated", False),
    }, "WaterfallReplay", False),
    "reportEvent": ("report_event", {
        "report": ("report", "EventReport", False),
    }, "EventOutcome", True),
    "revalue": ("revalue", {
        "base": ("base", "Currency", False),
        "balances": ("balances", ("list", "ForeignBalance"), False),
        "quotes": ("quotes", ("list", "Quote"), False),
        "policy": ("policy", "RevaluationPolicy", False),
    }, "Revaluation", False),
    "reverse": ("reverse", {
        "installments": ("installments", ("list", "OpenInstallment"), False),
        "paid": ("paid", ("list", "PaidPart"), False),
        "amount": ("amount", "Money", False),
        "order": ("order", ("list", "Id"), False),
    }, "Reversal", False),
    "reverseVoucher": ("reverse_voucher", {
        "voucher": ("voucher", "Voucher", False),
        "key": ("key", "Id", False),
        "on": ("on", "LocalDate", False),
        "style": ("style", "ReversalStyle", False),
        "summary": ("summary", ("option", "str"), True),
    }, "Voucher", False),
    "reviewAccess": ("review_access", {
        "organization": ("organization", "Organization", False),
        "policy": ("policy", "AccessPolicy", False),
        "request": ("request", "AccessReviewRequest", False),
    }, "AccessReview", False),
    "schedule": ("schedule", {
        "total": ("total", "Money", False),
        "terms": ("terms", "Terms", False),
        "events": ("events", ("list", "EventDate"), True),
        "calendar": ("calendar", ("option", "BusinessCalendar"), True),
    }, "Schedule", False),
    "settlementQuote": ("settlement_quote", {
        "items": ("items", ("list", "QuoteItem"), False),
        "policy": ("policy", "EarlyPolicy", False),
        "asOf": ("as_of", "LocalDate", False),
    }, "SettlementQuote", False),
    "signPeriod": ("sign_period", {
        "content": ("content", "PeriodContent", False),
        "by": ("by", "Id", False),
        "at": ("at", "Instant", False),
    }, "PeriodEntry", False),
    "slips": ("slips", {
        "amount": ("amount", "Money", False),
        "candidates": ("candidates", ("list", "Money"), False),
    }, ("list", "Slip"), False),
    "split": ("split", {
        "total": ("total", "Money", False),
        "by": ("by", "Parts", False),
        "remainder": ("remainder", "Remainder", False),
        "rounding": ("rounding", "Rounding", False),
    }, "Split", False),
    "splitTax": ("split_tax", {
        "amounts": ("amounts", ("list", "TaxedAmount"), False),
        "rounded": ("rounded", "TaxRounded", False),
        "rounding": ("rounding", "Rounding", False),
    }, ("list", "TaxPart"), False),
    "sumSets": ("sum_sets", {
        "amounts": ("amounts", ("list", "Money"), False),
        "low": ("low", "Money", False),
        "high": ("high", "Money", False),
        "anchors": ("anchors", ("list", "int"), True),
        "members": ("members", ("option", "int"), True),
        "budget": ("budget", ("option", "int"), True),
    }, "SumSets", False),
    "takeTax": ("take_tax", {
        "parts": ("parts", ("list", "TaxPart"), False),
        "amount": ("amount", "Money", False),
    }, "TaxTaken", False),
    "transfer": ("transfer", {
        "items": ("items", ("list", "Receivable"), False),
        "lots": ("lots", ("list", "Lot"), False),
        "from": ("_from", "Id", False),
        "to": ("to", "Id", False),
        "moves": ("moves", ("list", "ItemMove"), False),
        "on": ("on", "LocalDate", False),
    }, "Transfer", False),
    "undo": ("undo", {
        "history": ("history", ("list", "HistoryEntry"), False),
        "lots": ("lots", ("list", "Lot"), False),
        "items": ("items", ("list", "Receivable"), False),
        "undo": ("undo", ("list", "UndoTarget"), False),
        "order": ("order", "UndoOrder", False),
        "on": ("on", "LocalDate", False),
    }, "Undo", False),
    "unpackEvents": ("unpack_events", {
        "bytes": ("bytes", "str", False),
    }, ("list", "Recorded"), False),
    "verifyConsistency": ("verify_consistency", {
        "proof": ("proof", "ConsistencyProof", False),
        "old": ("old", "Head", False),
        "new": ("new", "Head", False),
    }, "Head", False),
    "verifyInclusion": ("verify_inclusion", {
        "line": ("line", "str", False),
        "proof": ("proof", "InclusionProof", False),
        "head": ("head", "Head", False),
    }, "int", False),
    "verifyLog": ("verify_log", {
        "lines": ("lines", ("list", "str"), False),
        "trust": ("trust", "LogTrust", False),
    }, "LogReport", False),
    "visible": ("visible", {
        "organization": ("organization", "Organization", True),
        "policy": ("policy", ("option", "AccessPolicy"), True),
        "actor": ("actor", "Id", False),
        "subjects": ("subjects", ("list", "Subject"), False),
        "asOf": ("as_of", "Instant", False),
    }, ("list", "Subject"), False),
    "vouchers": ("vouchers", {
        "chart": ("chart", "ChartSource", False),
        "facts": ("facts", ("list", "MoneyFact"), False),
        "posted": ("posted", ("list", "Voucher"), True),
    }, "VoucherSet", False),
    "walk": ("walk", {
        "from": ("_from", "LocalDate", False),
        "steps": ("steps", ("list", "Step"), False),
    }, "LocalDate", False),
    "waterfall": ("waterfall", {
        "installments": ("installments", ("list", "OpenInstallment"), False),
        "payment": ("payment", "Money", False),
        "on": ("on", "LocalDate", False),
        "rules": ("rules", "WaterfallRules", False),
    }, "Waterfall", False),
}
