//! What is done or looked at, in words (操作名称).

use std::borrow::Cow;

use crate::id::Id;

/// The names that the book gives to its commands and kinds of record, in English and Chinese, in the order of the
/// names.
const WORDS: [(&str, &str, &str); 72] = [
    ("account", "an account", "预收账户"),
    ("allocate", "an allocation", "核销"),
    ("amendContract", "a change of a contract", "合同变更"),
    ("answerCase", "an answer to a case", "审批"),
    ("approveContract", "the approval of a contract", "合同生效"),
    ("bounceReceipt", "a bounced receipt", "收款退回"),
    ("cancelReceivable", "the cancellation of a receivable", "取消应收款"),
    ("cancelRefund", "the cancellation of a refund", "取消退款"),
    ("capture", "a capture of held money", "冻结款核销"),
    ("carryOut", "the carrying out of a case", "执行审批单"),
    ("changeAccess", "a change of rights", "变更权限策略"),
    ("changeApprovalPolicy", "a change of an approval policy", "变更审批策略"),
    ("changeException", "a change of an exception", "变更异常"),
    ("changePeople", "a change of people", "变更组织人员"),
    ("changeRules", "a change of the rules of the book", "变更账簿规则"),
    ("chargeLate", "a late charge", "计收滞纳金"),
    ("claimReceipt", "a claimed receipt", "收款登记"),
    ("closeAccount", "the closing of an account", "销户"),
    ("closePeriod", "the closing of a period", "结账"),
    ("comment", "a comment", "备注"),
    ("confirmReceipt", "the confirmation of a receipt", "确认到账"),
    ("contract", "a contract", "合同"),
    ("creditAccount", "a credit of an account", "红字转预收"),
    ("creditNote", "a credit note", "红字冲减"),
    ("customer", "a customer", "客户"),
    ("disputeReceivable", "a dispute", "登记争议"),
    ("exception", "an exception", "异常"),
    ("expire", "the expiry of money", "款项到期失效"),
    ("forfeit", "a forfeit", "没收定金"),
    ("hold", "a hold", "冻结"),
    ("identifyReceipt", "the identification of a receipt", "到款认领"),
    ("invoiceReceivable", "an invoice", "开票"),
    ("lapse", "the lapse of a hold", "冻结到期"),
    ("mergeCustomer", "a merger of customers", "客户合并"),
    ("openAccount", "the opening of an account", "开户"),
    ("openPeriod", "the reopening of a period", "反结账"),
    ("openReceivable", "a receivable", "登记应收款"),
    ("pay", "a payment", "指定核销"),
    ("payRefund", "the payment of a refund", "退款付讫"),
    ("raiseExceptions", "exceptions", "登记异常"),
    ("reachMilestone", "a milestone", "里程碑"),
    ("reassignOwner", "a change of owner", "变更负责人"),
    ("receipt", "a receipt", "收款"),
    ("receivable", "a receivable", "应收款"),
    ("reclassify", "a reclassification", "重分类"),
    ("reconciliation", "a reconciliation", "对账"),
    ("recordReceipt", "a receipt", "收款"),
    ("recover", "a recovery", "坏账收回"),
    ("registerContract", "a new contract", "合同登记"),
    ("registerCustomer", "a new customer", "客户登记"),
    ("rejectReceipt", "the rejection of a receipt", "确认未到账"),
    ("release", "the release of a hold", "解冻"),
    ("removeApprovalPolicy", "the removal of an approval policy", "删除审批策略"),
    ("renameCustomer", "a new name of a customer", "客户更名"),
    ("reopenAccount", "the reopening of an account", "账户重新启用"),
    ("reopenReconciliation", "the reopening of a reconciliation", "取消对账签核"),
    ("requestRefund", "a refund", "退款"),
    ("returnRefund", "a returned refund", "退款退回"),
    ("revalue", "a revaluation", "期末调汇"),
    ("setRate", "an exchange rate", "设定汇率"),
    ("settleDispute", "the end of a dispute", "解除争议"),
    ("signReconciliation", "the signing of a reconciliation", "对账签核"),
    ("startReconciliation", "the start of a reconciliation", "开始对账"),
    ("submitContract", "the submission of a contract", "合同提交"),
    ("tag", "a tag", "加标签"),
    ("terminateContract", "the termination of a contract", "合同终止"),
    ("transfer", "a transfer", "转款"),
    ("undoAllocation", "the undoing of an allocation", "反核销"),
    ("undoMovement", "the undoing of a movement", "冲回流水"),
    ("undoRevaluation", "the undoing of a revaluation", "撤销调汇"),
    ("untag", "the removal of a tag", "去标签"),
    ("writeOff", "a write-off", "坏账核销"),
];

fn words(action: &Id) -> Option<(&'static str, &'static str)> {
    let position = WORDS.binary_search_by(|(name, ..)| (*name).cmp(action.as_str())).ok()?;
    WORDS.get(position).map(|(_, en, zh)| (*en, *zh))
}

/// In English, as in "li asks for a write-off"; a name of the host's own stands as it is.
pub(crate) fn en(action: &Id) -> Cow<'_, str> {
    words(action).map_or_else(|| action.as_str().into(), |(en, _)| en.into())
}

/// In Chinese, as in “li 申请坏账核销”; a name of the host's own stands in quotation marks.
pub(crate) fn zh(action: &Id) -> Cow<'_, str> {
    words(action).map_or_else(|| format!("“{action}”").into(), |(_, zh)| zh.into())
}
