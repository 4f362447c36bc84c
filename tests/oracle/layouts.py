"""The layouts of tables that are known: field, needed (!) or not (?), the spellings of the heading."""

STATES = """
交易关闭 支出 moved
交易关闭 收入 moved
交易关闭 * notMoved
等待付款 * notMoved
还款失败 * notMoved
退款成功 * refunded
交易成功 收入 moved
交易成功 支出 moved
交易成功 * unsaid
支付成功 支出 moved
支付成功 * unsaid
付款成功 支出 moved
付款成功 * unsaid
等待确认收货 支出 moved
等待确认收货 收入 notMoved
等待发货 支出 moved
等待发货 收入 notMoved
还款成功 支出 moved
还款成功 * unsaid
代付成功 支出 moved
信用服务使用成功 * notMoved
冻结成功 * unsaid
解冻成功 * unsaid
"""

LAYOUTS = [
    ("icbc/sides", """
voucher ! 凭证号
account ? 本方账号
partyAccount ! 对方账号
traded ! 交易时间
side ! 借/贷|借贷
out ! 借方发生额
in ! 贷方发生额
partyBank ? 对方行号
summary ? 摘要
text ? 用途
partyName ! 对方单位名称|对方单位
balance ! 余额
text ? 个性化信息
""", {}),
    ("icbc/marked", """
partyAccount ! 对方账号
traded ! 交易时间
side ! 借贷标志
partyName ! 对方单位
partyBank ? 对方行号
text ? 用途
summary ? 摘要
text ? 附言
amount ! 发生额
balance ! 余额
currency ? 币种
""", {}),
    ("icbc/in-out", """
voucher ! 凭证号
partyAccount ! 对方账号
traded ! 交易时间
side ? 借贷标志
partyName ! 对方单位
partyBank ? 对方行号
text ? 用途
summary ? 摘要
text ? 附言
text ? 回单个性化信息
in ! 转入金额
out ! 转出金额
code ? 支付凭证种类
balance ! 余额
""", {}),
    ("icbc/card", """
booked ! 交易日期
summary ! 摘要
text ? 交易详情
text ? 交易场所
in ! 记账金额(收入)
out ! 记账金额(支出)
currency ! 记账币种
balance ! 余额
partyName ? 对方户名
partyAccount ? 对方账户|对方账号
""", {}),
    ("ccb/current", """
traded ! 交易时间
out ! 借方发生额/元(支取)|借方发生额(支取)|借方发生额/元
in ! 贷方发生额/元(收入)|贷方发生额(收入)|贷方发生额/元
balance ! 余额
currency ? 币种
partyName ! 对方户名
partyAccount ! 对方账号
partyBank ? 对方开户机构
booked ? 记账日期
summary ? 摘要
text ? 备注
bankReference ? 账户明细编号-交易流水号
voucher ? 凭证号码|凭证号
code ? 凭证种类
reference ? 企业流水号
""", {}),
    ("cmb/company", """
booked ! 交易日期|交易日
time ? 交易时间
valueDate ? 起息日
code ? 交易类型
out ! 借方(出账)|借方金额
in ! 贷方(入账)|贷方金额
balance ! 余额
summary ! 摘要
reference ? 流程实例号
text ? 业务名称
text ? 用途
reference ? 业务参考号
text ? 业务摘要
text ? 其它摘要|其他摘要
bankReference ? 流水号
partyName ! 收(付)方名称
partyAccount ! 收(付)方账号|收(付)方帐号
partyBank ? 收(付)方开户行名|收(付)方开户行
partyAddress ? 收(付)方开户行地址
""", {}),
    ("cmb/person", """
booked ! 记账日期
currency ! 货币
amount ! 交易金额
balance ! 联机余额
summary ! 交易摘要
partyName ! 对手信息
""", {}),
    ("abc/current", """
traded ! 交易时间
in ! 收入金额
out ! 支出金额
balance ! 账户余额|本次余额
charges ? 手续费总额
code ? 交易方式
text ? 交易行名
text ? 交易类别
partyAddress ? 对方省市
partyAccount ! 对方账号
partyName ! 对方户名
partyBank ? 对方开户行
text ? 交易说明
summary ? 交易摘要
text ? 交易附言
text ? 交易用途
""", {}),
    ("boc/current", """
code ? 交易类型
text ? 业务类型
payerBank ? 付款人开户行名|付款人开户行行名
payerAccount ! 付款人账号
payerName ! 付款人名称
payeeBank ? 收款人开户行名|收款人开户行行名
payeeAccount ! 收款人账号
payeeName ! 收款人名称
booked ! 交易日期
time ? 交易时间
currency ? 交易货币
amount ! 交易金额
balance ! 交易后余额
valueDate ? 起息日期
bankReference ! 交易流水号
reference ? 客户申请号
reference ? 客户业务编号
text ? 凭证类型
voucher ? 凭证号码
reference ? 记录标识号
summary ? 摘要
text ? 用途
text ? 交易附言
text ? 备注
""", {}),
    ("alipay/bill", """
traded ! 交易时间
code ? 交易分类
partyName ! 交易对方
partyAccount ? 对方账号
text ? 商品说明
side ! 收/支
amount ! 金额
text ? 收/付款方式
state ! 交易状态
bankReference ! 交易订单号
orderReference ? 商家订单号
text ? 备注
""", {"currency": "CNY", "states": STATES, "totals": "told"}),
    ("alipay/ledger", """
bankReference ! 账务流水号
reference ? 业务流水号
orderReference ? 商户订单号
text ? 商品名称
traded ! 发生时间
partyAccount ? 对方账号
in ! 收入金额(+元)
out ! 支出金额(-元)
balance ! 账户余额(元)
text ? 交易渠道
code ? 业务类型
text ? 备注
""", {"currency": "CNY"}),
]
