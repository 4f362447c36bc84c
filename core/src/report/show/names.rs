//! What the plain names of reports are called in both languages.

use crate::{
    AlertKind, AlertSeverity, CheckEffect, CollectionState, CreditCheck, CreditGrade, CubeMeasure, DebtMove,
    ForecastSource, MoneyMove, Nature, OrderOutcome, RankMark, RatioFlag, ReminderSource,
};

/// English and Chinese.
pub(super) type Names = (&'static str, &'static str);

pub(super) const fn debt_move(of: DebtMove) -> Names {
    match of {
        DebtMove::Charged => ("New receivable", "新增应收"),
        DebtMove::Changed => ("Changed", "变更"),
        DebtMove::Paid => ("Paid", "收款核销"),
        DebtMove::PaymentReversed => ("Payment taken back", "反核销、退票"),
        DebtMove::Credited => ("Credit note", "红字"),
        DebtMove::Deducted => ("Deduction", "扣减"),
        DebtMove::DeductionReversed => ("Deduction taken back", "扣减冲回"),
        DebtMove::WrittenOff => ("Written off", "坏账核销"),
        DebtMove::Recovered => ("Recovered", "坏账收回"),
        DebtMove::Canceled => ("Canceled", "作废"),
        DebtMove::Disputed => ("Disputed", "提出争议"),
        DebtMove::DisputeEnded => ("Dispute ended", "争议解决"),
        DebtMove::BecameOverdue => ("Became overdue", "转为逾期"),
    }
}

pub(super) const fn money_move(of: MoneyMove) -> Names {
    match of {
        MoneyMove::Received => ("Received", "到账"),
        MoneyMove::Applied => ("Applied", "核销"),
        MoneyMove::Returned => ("Taken back", "反核销"),
        MoneyMove::Refunded => ("Refunded", "退款"),
        MoneyMove::RefundReturned => ("Refund returned", "退款退回"),
        MoneyMove::Removed => ("Moved elsewhere", "转出"),
        MoneyMove::Restored => ("Moved back", "转出冲回"),
        MoneyMove::Bounced => ("Bounced", "退票"),
    }
}

pub(super) const fn nature(of: Nature) -> Names {
    match of {
        Nature::Advance => ("Advance", "预收款"),
        Nature::ContractLiability => ("Contract liability", "合同负债"),
        Nature::Deposit => ("Deposit", "定金"),
        Nature::Earnest => ("Earnest money", "订金"),
        Nature::Guarantee => ("Guarantee", "保证金"),
        Nature::Promotional => ("Promotional", "赠送金"),
        Nature::Unidentified => ("Unidentified", "未明款项"),
    }
}

pub(super) const fn grade(of: CreditGrade) -> Names {
    match of {
        CreditGrade::A => ("A", "A"),
        CreditGrade::B => ("B", "B"),
        CreditGrade::C => ("C", "C"),
        CreditGrade::D => ("D", "D"),
        CreditGrade::NotRated => ("Not rated", "未评级"),
    }
}

pub(super) const fn outcome(of: OrderOutcome) -> Names {
    match of {
        OrderOutcome::Release => ("Release", "放行"),
        OrderOutcome::ReleaseWithWarning => ("Release with a warning", "提示后放行"),
        OrderOutcome::Hold => ("Hold", "拦截"),
    }
}

pub(super) const fn effect(of: CheckEffect) -> Names {
    match of {
        CheckEffect::Warn => ("Warns", "提示"),
        CheckEffect::Hold => ("Holds", "拦截"),
    }
}

pub(super) const fn check(of: CreditCheck) -> Names {
    match of {
        CreditCheck::Limit => ("Limit", "信用额度"),
        CreditCheck::LimitDate => ("Date of the limit", "额度有效期"),
        CreditCheck::OverdueDays => ("Days overdue", "逾期天数"),
        CreditCheck::OverdueShare => ("Overdue share", "逾期占比"),
        CreditCheck::OldestItem => ("Oldest item", "最早未清项"),
        CreditCheck::OrderSize => ("Size of the order", "单笔订单"),
        CreditCheck::Deposit => ("Deposit", "预付款"),
        CreditCheck::Approval => ("Approval", "审批"),
        CreditCheck::Terms => ("Terms", "账期"),
        CreditCheck::Stopped => ("Stopped", "人工冻结"),
        CreditCheck::Promise => ("Broken promise", "承诺未兑现"),
    }
}

pub(super) const fn collection_state(of: CollectionState) -> Names {
    match of {
        CollectionState::New => ("New", "未催收"),
        CollectionState::Reminded => ("Reminded", "已催款"),
        CollectionState::Promised => ("Promised", "已承诺"),
        CollectionState::PromiseBroken => ("Promise broken", "承诺未兑现"),
        CollectionState::Disputed => ("Disputed", "有争议"),
    }
}

pub(super) const fn severity(of: AlertSeverity) -> Names {
    match of {
        AlertSeverity::Info => ("Information", "提示"),
        AlertSeverity::Warning => ("Warning", "警告"),
        AlertSeverity::Critical => ("Critical", "严重"),
    }
}

pub(super) const fn alert(of: AlertKind) -> Names {
    match of {
        AlertKind::LowBalance => ("Low balance", "余额不足"),
        AlertKind::IdlePrepayment => ("Idle prepayment", "预收款长期无人跟进"),
        AlertKind::Orphaned => ("Its person has left", "负责人已离职"),
        AlertKind::ForgottenRefund => ("Forgotten refund", "退款漏办"),
        AlertKind::RefundJump => ("Jump of refunds", "退款金额异常"),
        AlertKind::RefundShare => ("Share of refunds", "退款占比异常"),
        AlertKind::RefundSoon => ("Refund soon after receipt", "到款后短期退款"),
        AlertKind::RefundElsewhere => ("Refund elsewhere", "退款账户异常"),
        AlertKind::ReceiptJump => ("Jump of receipts", "收款金额异常"),
        AlertKind::DuplicateReceipt => ("Receipt twice", "重复收款"),
        AlertKind::LikelyDuplicate => ("Receipt probably twice", "疑似重复收款"),
        AlertKind::PaidButOpen => ("Paid but open", "已付款未核销"),
        AlertKind::Concentration => ("Concentration", "应收集中度"),
        AlertKind::Overapplied => ("Applied too much", "超额核销"),
        AlertKind::BrokenPromise => ("Broken promise", "承诺未兑现"),
        AlertKind::Unidentified => ("Unidentified money", "未明款项"),
        AlertKind::DueBeforeIssue => ("Due before it was issued", "到期日早于单据日"),
        AlertKind::BehaviorBreak => ("Behavior changed", "付款习惯变化"),
        AlertKind::StaleDebt => ("Overdue and nobody acts", "逾期无人跟进"),
        AlertKind::Overdue => ("Overdue", "逾期未收款"),
        AlertKind::Unowned => ("Nobody looks after it", "无责任人"),
        AlertKind::FollowUp => ("Follow-up is late", "跟进逾期"),
        AlertKind::UnsignedPeriod => ("Period not signed", "对账未签收"),
        AlertKind::OpenException => ("Open exception", "异常无人负责"),
        AlertKind::Limitation => ("Limitation", "诉讼时效将满"),
    }
}

pub(super) const fn rank_mark(of: RankMark) -> Names {
    match of {
        RankMark::FewDebts => ("Too few debts", "笔数过少"),
        RankMark::OneCustomer => ("One customer is nearly all", "单一客户占比过高"),
    }
}

pub(super) const fn ratio_flag(of: RatioFlag) -> Names {
    match of {
        RatioFlag::PartialMonth => ("Part of a month", "非整月"),
        RatioFlag::NoSales => ("No sales", "无销售"),
        RatioFlag::ShortHistory => ("Short history", "历史不足"),
        RatioFlag::HistoryUsedUp => ("History used up", "历史用尽"),
        RatioFlag::PrepaymentsReceived => ("Prepayments among what arrived", "到账含预收"),
        RatioFlag::SettledWithoutMoney => ("Settled without money", "非现金结清"),
    }
}

pub(super) const fn forecast_source(of: ForecastSource) -> Names {
    match of {
        ForecastSource::Owed => ("Owed", "应收账款"),
        ForecastSource::Planned => ("Planned", "计划收款"),
    }
}

pub(super) const fn reminder_source(of: ReminderSource) -> Names {
    match of {
        ReminderSource::Debt => ("Debt", "应收账款"),
        ReminderSource::Planned => ("Planned", "计划收款"),
        ReminderSource::Prepayment => ("Money", "预收款"),
    }
}

/// Key, English, Chinese.
pub(super) const fn measure(of: CubeMeasure) -> (&'static str, &'static str, &'static str) {
    match of {
        CubeMeasure::Invoiced => ("invoiced", "Invoiced", "应收发生额"),
        CubeMeasure::Paid => ("paid", "Paid", "核销额"),
        CubeMeasure::Collected => ("collected", "Collected", "回款额"),
        CubeMeasure::Credited => ("credited", "Credited", "红字"),
        CubeMeasure::Deducted => ("deducted", "Deducted", "扣减"),
        CubeMeasure::WrittenOff => ("writtenOff", "Written off", "坏账核销"),
        CubeMeasure::Canceled => ("canceled", "Canceled", "作废"),
        CubeMeasure::Open => ("open", "Open", "未收余额"),
        CubeMeasure::NotDue => ("notDue", "Not due", "未到期"),
        CubeMeasure::Overdue => ("overdue", "Overdue", "逾期金额"),
        CubeMeasure::Disputed => ("disputed", "Disputed", "争议金额"),
        CubeMeasure::Received => ("received", "Received", "到账"),
        CubeMeasure::Left => ("left", "Left on account", "预收余额"),
    }
}
