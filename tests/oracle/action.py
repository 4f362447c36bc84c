"""What the commands of the vectors are called; a name of the host's own stands in quotation marks."""

ZH = {"comment": "备注", "contract": "合同", "receivable": "应收款", "requestRefund": "退款", "writeOff": "坏账核销"}
EN = {"writeOff": "a write-off"}


def action_en(action):
    return EN.get(action, action)


def action_zh(action):
    return ZH.get(action, f"“{action}”")
