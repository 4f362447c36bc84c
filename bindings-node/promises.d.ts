// Generated from the source of the core by `cargo test -p duebook-tests --test mirror`; do not edit.
// The calls of the package on the thread pool: the main thread only writes the request and reads the
// answer. The request is read before the promise is returned; what is refused rejects it. So it is with what
// is kept, whose calls are carried out one after another.

import type * as calls from './index'

type Later<Call> = Call extends (...given: infer Given) => infer Answer
  ? (...given: Given) => Promise<Answer>
  : never

/** As `accountBalance`, on the thread pool. */
export declare const accountBalance: Later<typeof calls.accountBalance>
/** As `accountBatch`, on the thread pool. */
export declare const accountBatch: Later<typeof calls.accountBatch>
/** As `accountDecide`, on the thread pool. */
export declare const accountDecide: Later<typeof calls.accountDecide>
/** As `accountHolds`, on the thread pool. */
export declare const accountHolds: Later<typeof calls.accountHolds>
/** As `accountLedger`, on the thread pool. */
export declare const accountLedger: Later<typeof calls.accountLedger>
/** As `accountLinks`, on the thread pool. */
export declare const accountLinks: Later<typeof calls.accountLinks>
/** As `accountLots`, on the thread pool. */
export declare const accountLots: Later<typeof calls.accountLots>
/** As `accountReplay`, on the thread pool. */
export declare const accountReplay: Later<typeof calls.accountReplay>
/** As `accountTieOut`, on the thread pool. */
export declare const accountTieOut: Later<typeof calls.accountTieOut>
/** As `accountToLots`, on the thread pool. */
export declare const accountToLots: Later<typeof calls.accountToLots>
/** As `accountTrace`, on the thread pool. */
export declare const accountTrace: Later<typeof calls.accountTrace>
/** As `aging`, on the thread pool. */
export declare const aging: Later<typeof calls.aging>
/** As `agingChart`, on the thread pool. */
export declare const agingChart: Later<typeof calls.agingChart>
/** As `agingReport`, on the thread pool. */
export declare const agingReport: Later<typeof calls.agingReport>
/** As `agingTable`, on the thread pool. */
export declare const agingTable: Later<typeof calls.agingTable>
/** As `alertPolicy`, on the thread pool. */
export declare const alertPolicy: Later<typeof calls.alertPolicy>
/** As `alertReport`, on the thread pool. */
export declare const alertReport: Later<typeof calls.alertReport>
/** As `alerts`, on the thread pool. */
export declare const alerts: Later<typeof calls.alerts>
/** As `allocate`, on the thread pool. */
export declare const allocate: Later<typeof calls.allocate>
/** As `allowanceMovement`, on the thread pool. */
export declare const allowanceMovement: Later<typeof calls.allowanceMovement>
/** As `amend`, on the thread pool. */
export declare const amend: Later<typeof calls.amend>
/** As `amountInWords`, on the thread pool. */
export declare const amountInWords: Later<typeof calls.amountInWords>
/** As `approvalAnswer`, on the thread pool. */
export declare const approvalAnswer: Later<typeof calls.approvalAnswer>
/** As `approvalHolders`, on the thread pool. */
export declare const approvalHolders: Later<typeof calls.approvalHolders>
/** As `approvalInForce`, on the thread pool. */
export declare const approvalInForce: Later<typeof calls.approvalInForce>
/** As `approvalInbox`, on the thread pool. */
export declare const approvalInbox: Later<typeof calls.approvalInbox>
/** As `approvalOpen`, on the thread pool. */
export declare const approvalOpen: Later<typeof calls.approvalOpen>
/** As `approvalOverdue`, on the thread pool. */
export declare const approvalOverdue: Later<typeof calls.approvalOverdue>
/** As `approvalState`, on the thread pool. */
export declare const approvalState: Later<typeof calls.approvalState>
/** As `approvalTimes`, on the thread pool. */
export declare const approvalTimes: Later<typeof calls.approvalTimes>
/** As `attachDetails`, on the thread pool. */
export declare const attachDetails: Later<typeof calls.attachDetails>
/** As `attestationStatus`, on the thread pool. */
export declare const attestationStatus: Later<typeof calls.attestationStatus>
/** As `balanceTable`, on the thread pool. */
export declare const balanceTable: Later<typeof calls.balanceTable>
/** As `balanceTableReport`, on the thread pool. */
export declare const balanceTableReport: Later<typeof calls.balanceTableReport>
/** As `bookBlame`, on the thread pool. */
export declare const bookBlame: Later<typeof calls.bookBlame>
/** As `bookBranch`, on the thread pool. */
export declare const bookBranch: Later<typeof calls.bookBranch>
/** As `bookCameFrom`, on the thread pool. */
export declare const bookCameFrom: Later<typeof calls.bookCameFrom>
/** As `bookCase`, on the thread pool. */
export declare const bookCase: Later<typeof calls.bookCase>
/** As `bookDecide`, on the thread pool. */
export declare const bookDecide: Later<typeof calls.bookDecide>
/** As `bookExceptions`, on the thread pool. */
export declare const bookExceptions: Later<typeof calls.bookExceptions>
/** As `bookFacts`, on the thread pool. */
export declare const bookFacts: Later<typeof calls.bookFacts>
/** As `bookFactsSeen`, on the thread pool. */
export declare const bookFactsSeen: Later<typeof calls.bookFactsSeen>
/** As `bookHead`, on the thread pool. */
export declare const bookHead: Later<typeof calls.bookHead>
/** As `bookHistory`, on the thread pool. */
export declare const bookHistory: Later<typeof calls.bookHistory>
/** As `bookInbox`, on the thread pool. */
export declare const bookInbox: Later<typeof calls.bookInbox>
/** As `bookMatchCommands`, on the thread pool. */
export declare const bookMatchCommands: Later<typeof calls.bookMatchCommands>
/** As `bookMatchLines`, on the thread pool. */
export declare const bookMatchLines: Later<typeof calls.bookMatchLines>
/** As `bookOutbox`, on the thread pool. */
export declare const bookOutbox: Later<typeof calls.bookOutbox>
/** As `bookPortfolio`, on the thread pool. */
export declare const bookPortfolio: Later<typeof calls.bookPortfolio>
/** As `bookReadLog`, on the thread pool. */
export declare const bookReadLog: Later<typeof calls.bookReadLog>
/** As `bookReconciliations`, on the thread pool. */
export declare const bookReconciliations: Later<typeof calls.bookReconciliations>
/** As `bookReplay`, on the thread pool. */
export declare const bookReplay: Later<typeof calls.bookReplay>
/** As `bookRestore`, on the thread pool. */
export declare const bookRestore: Later<typeof calls.bookRestore>
/** As `bookSnapshot`, on the thread pool. */
export declare const bookSnapshot: Later<typeof calls.bookSnapshot>
/** As `bookValidate`, on the thread pool. */
export declare const bookValidate: Later<typeof calls.bookValidate>
/** As `bookValues`, on the thread pool. */
export declare const bookValues: Later<typeof calls.bookValues>
/** As `bookVerify`, on the thread pool. */
export declare const bookVerify: Later<typeof calls.bookVerify>
/** As `bookVouchers`, on the thread pool. */
export declare const bookVouchers: Later<typeof calls.bookVouchers>
/** As `bookWentTo`, on the thread pool. */
export declare const bookWentTo: Later<typeof calls.bookWentTo>
/** As `bookWriteLog`, on the thread pool. */
export declare const bookWriteLog: Later<typeof calls.bookWriteLog>
/** As `can`, on the thread pool. */
export declare const can: Later<typeof calls.can>
/** As `changeException`, on the thread pool. */
export declare const changeException: Later<typeof calls.changeException>
/** As `chart`, on the thread pool. */
export declare const chart: Later<typeof calls.chart>
/** As `checkApprovalPolicies`, on the thread pool. */
export declare const checkApprovalPolicies: Later<typeof calls.checkApprovalPolicies>
/** As `checkChanges`, on the thread pool. */
export declare const checkChanges: Later<typeof calls.checkChanges>
/** As `checkChart`, on the thread pool. */
export declare const checkChart: Later<typeof calls.checkChart>
/** As `checkForeignEntry`, on the thread pool. */
export declare const checkForeignEntry: Later<typeof calls.checkForeignEntry>
/** As `checkGenesis`, on the thread pool. */
export declare const checkGenesis: Later<typeof calls.checkGenesis>
/** As `checkOrder`, on the thread pool. */
export declare const checkOrder: Later<typeof calls.checkOrder>
/** As `checkPeriod`, on the thread pool. */
export declare const checkPeriod: Later<typeof calls.checkPeriod>
/** As `checkTableLayout`, on the thread pool. */
export declare const checkTableLayout: Later<typeof calls.checkTableLayout>
/** As `checkTemplate`, on the thread pool. */
export declare const checkTemplate: Later<typeof calls.checkTemplate>
/** As `checkVoucher`, on the thread pool. */
export declare const checkVoucher: Later<typeof calls.checkVoucher>
/** As `cleanAccount`, on the thread pool. */
export declare const cleanAccount: Later<typeof calls.cleanAccount>
/** As `cleanId`, on the thread pool. */
export declare const cleanId: Later<typeof calls.cleanId>
/** As `clearForeign`, on the thread pool. */
export declare const clearForeign: Later<typeof calls.clearForeign>
/** As `collectionCases`, on the thread pool. */
export declare const collectionCases: Later<typeof calls.collectionCases>
/** As `collectionOrder`, on the thread pool. */
export declare const collectionOrder: Later<typeof calls.collectionOrder>
/** As `collectionProgress`, on the thread pool. */
export declare const collectionProgress: Later<typeof calls.collectionProgress>
/** As `compareAccounts`, on the thread pool. */
export declare const compareAccounts: Later<typeof calls.compareAccounts>
/** As `compareExtracts`, on the thread pool. */
export declare const compareExtracts: Later<typeof calls.compareExtracts>
/** As `compareSchemes`, on the thread pool. */
export declare const compareSchemes: Later<typeof calls.compareSchemes>
/** As `convert`, on the thread pool. */
export declare const convert: Later<typeof calls.convert>
/** As `convertParts`, on the thread pool. */
export declare const convertParts: Later<typeof calls.convertParts>
/** As `creditLimits`, on the thread pool. */
export declare const creditLimits: Later<typeof calls.creditLimits>
/** As `creditLot`, on the thread pool. */
export declare const creditLot: Later<typeof calls.creditLot>
/** As `cube`, on the thread pool. */
export declare const cube: Later<typeof calls.cube>
/** As `customerBehavior`, on the thread pool. */
export declare const customerBehavior: Later<typeof calls.customerBehavior>
/** As `dashboard`, on the thread pool. */
export declare const dashboard: Later<typeof calls.dashboard>
/** As `decisionFacts`, on the thread pool. */
export declare const decisionFacts: Later<typeof calls.decisionFacts>
/** As `departedOwners`, on the thread pool. */
export declare const departedOwners: Later<typeof calls.departedOwners>
/** As `detectAmounts`, on the thread pool. */
export declare const detectAmounts: Later<typeof calls.detectAmounts>
/** As `detectDates`, on the thread pool. */
export declare const detectDates: Later<typeof calls.detectDates>
/** As `discounts`, on the thread pool. */
export declare const discounts: Later<typeof calls.discounts>
/** As `dueReminders`, on the thread pool. */
export declare const dueReminders: Later<typeof calls.dueReminders>
/** As `dunningRun`, on the thread pool. */
export declare const dunningRun: Later<typeof calls.dunningRun>
/** As `exactSum`, on the thread pool. */
export declare const exactSum: Later<typeof calls.exactSum>
/** As `exceptionFindings`, on the thread pool. */
export declare const exceptionFindings: Later<typeof calls.exceptionFindings>
/** As `explainAnswer`, on the thread pool. */
export declare const explainAnswer: Later<typeof calls.explainAnswer>
/** As `explainChange`, on the thread pool. */
export declare const explainChange: Later<typeof calls.explainChange>
/** As `explainGap`, on the thread pool. */
export declare const explainGap: Later<typeof calls.explainGap>
/** As `fillTemplate`, on the thread pool. */
export declare const fillTemplate: Later<typeof calls.fillTemplate>
/** As `filterAlerts`, on the thread pool. */
export declare const filterAlerts: Later<typeof calls.filterAlerts>
/** As `fitWeights`, on the thread pool. */
export declare const fitWeights: Later<typeof calls.fitWeights>
/** As `forecastCash`, on the thread pool. */
export declare const forecastCash: Later<typeof calls.forecastCash>
/** As `forecastError`, on the thread pool. */
export declare const forecastError: Later<typeof calls.forecastError>
/** As `forgetPayer`, on the thread pool. */
export declare const forgetPayer: Later<typeof calls.forgetPayer>
/** As `freezePeriod`, on the thread pool. */
export declare const freezePeriod: Later<typeof calls.freezePeriod>
/** As `gradeCustomers`, on the thread pool. */
export declare const gradeCustomers: Later<typeof calls.gradeCustomers>
/** As `inverseQuote`, on the thread pool. */
export declare const inverseQuote: Later<typeof calls.inverseQuote>
/** As `knownColumns`, on the thread pool. */
export declare const knownColumns: Later<typeof calls.knownColumns>
/** As `knownLayouts`, on the thread pool. */
export declare const knownLayouts: Later<typeof calls.knownLayouts>
/** As `knownLines`, on the thread pool. */
export declare const knownLines: Later<typeof calls.knownLines>
/** As `lateCharges`, on the thread pool. */
export declare const lateCharges: Later<typeof calls.lateCharges>
/** As `limitationClock`, on the thread pool. */
export declare const limitationClock: Later<typeof calls.limitationClock>
/** As `links`, on the thread pool. */
export declare const links: Later<typeof calls.links>
/** As `logHead`, on the thread pool. */
export declare const logHead: Later<typeof calls.logHead>
/** As `mask`, on the thread pool. */
export declare const mask: Later<typeof calls.mask>
/** As `matchChains`, on the thread pool. */
export declare const matchChains: Later<typeof calls.matchChains>
/** As `matchChanges`, on the thread pool. */
export declare const matchChanges: Later<typeof calls.matchChanges>
/** As `matchPayments`, on the thread pool. */
export declare const matchPayments: Later<typeof calls.matchPayments>
/** As `measureMatches`, on the thread pool. */
export declare const measureMatches: Later<typeof calls.measureMatches>
/** As `mergeLines`, on the thread pool. */
export declare const mergeLines: Later<typeof calls.mergeLines>
/** As `monthEnd`, on the thread pool. */
export declare const monthEnd: Later<typeof calls.monthEnd>
/** As `netPayables`, on the thread pool. */
export declare const netPayables: Later<typeof calls.netPayables>
/** As `nextPayment`, on the thread pool. */
export declare const nextPayment: Later<typeof calls.nextPayment>
/** As `observations`, on the thread pool. */
export declare const observations: Later<typeof calls.observations>
/** As `packEvents`, on the thread pool. */
export declare const packEvents: Later<typeof calls.packEvents>
/** As `parseAmountText`, on the thread pool. */
export declare const parseAmountText: Later<typeof calls.parseAmountText>
/** As `parseAmountWords`, on the thread pool. */
export declare const parseAmountWords: Later<typeof calls.parseAmountWords>
/** As `parseDateText`, on the thread pool. */
export declare const parseDateText: Later<typeof calls.parseDateText>
/** As `payerCandidates`, on the thread pool. */
export declare const payerCandidates: Later<typeof calls.payerCandidates>
/** As `paymentStatus`, on the thread pool. */
export declare const paymentStatus: Later<typeof calls.paymentStatus>
/** As `peerRates`, on the thread pool. */
export declare const peerRates: Later<typeof calls.peerRates>
/** As `periodStatus`, on the thread pool. */
export declare const periodStatus: Later<typeof calls.periodStatus>
/** As `pointScore`, on the thread pool. */
export declare const pointScore: Later<typeof calls.pointScore>
/** As `portfolioRatios`, on the thread pool. */
export declare const portfolioRatios: Later<typeof calls.portfolioRatios>
/** As `proveConsistency`, on the thread pool. */
export declare const proveConsistency: Later<typeof calls.proveConsistency>
/** As `proveInclusion`, on the thread pool. */
export declare const proveInclusion: Later<typeof calls.proveInclusion>
/** As `provision`, on the thread pool. */
export declare const provision: Later<typeof calls.provision>
/** As `provisionTable`, on the thread pool. */
export declare const provisionTable: Later<typeof calls.provisionTable>
/** As `raiseExceptions`, on the thread pool. */
export declare const raiseExceptions: Later<typeof calls.raiseExceptions>
/** As `ranking`, on the thread pool. */
export declare const ranking: Later<typeof calls.ranking>
/** As `readStatements`, on the thread pool. */
export declare const readStatements: Later<typeof calls.readStatements>
/** As `readStatementsText`, on the thread pool. */
export declare const readStatementsText: Later<typeof calls.readStatementsText>
/** As `receivables`, on the thread pool. */
export declare const receivables: Later<typeof calls.receivables>
/** As `reconciliationPeriods`, on the thread pool. */
export declare const reconciliationPeriods: Later<typeof calls.reconciliationPeriods>
/** As `recover`, on the thread pool. */
export declare const recover: Later<typeof calls.recover>
/** As `rememberedPayers`, on the thread pool. */
export declare const rememberedPayers: Later<typeof calls.rememberedPayers>
/** As `reminderPolicy`, on the thread pool. */
export declare const reminderPolicy: Later<typeof calls.reminderPolicy>
/** As `renderCsv`, on the thread pool. */
export declare const renderCsv: Later<typeof calls.renderCsv>
/** As `renderHtml`, on the thread pool. */
export declare const renderHtml: Later<typeof calls.renderHtml>
/** As `renderJson`, on the thread pool. */
export declare const renderJson: Later<typeof calls.renderJson>
/** As `renderSection`, on the thread pool. */
export declare const renderSection: Later<typeof calls.renderSection>
/** As `replayWaterfall`, on the thread pool. */
export declare const replayWaterfall: Later<typeof calls.replayWaterfall>
/** As `reportEvent`, on the thread pool. */
export declare const reportEvent: Later<typeof calls.reportEvent>
/** As `reportSection`, on the thread pool. */
export declare const reportSection: Later<typeof calls.reportSection>
/** As `reportTables`, on the thread pool. */
export declare const reportTables: Later<typeof calls.reportTables>
/** As `restatePeriod`, on the thread pool. */
export declare const restatePeriod: Later<typeof calls.restatePeriod>
/** As `revalue`, on the thread pool. */
export declare const revalue: Later<typeof calls.revalue>
/** As `reverse`, on the thread pool. */
export declare const reverse: Later<typeof calls.reverse>
/** As `reverseVoucher`, on the thread pool. */
export declare const reverseVoucher: Later<typeof calls.reverseVoucher>
/** As `reviewAccess`, on the thread pool. */
export declare const reviewAccess: Later<typeof calls.reviewAccess>
/** As `riskOf`, on the thread pool. */
export declare const riskOf: Later<typeof calls.riskOf>
/** As `rollRates`, on the thread pool. */
export declare const rollRates: Later<typeof calls.rollRates>
/** As `schedule`, on the thread pool. */
export declare const schedule: Later<typeof calls.schedule>
/** As `settle`, on the thread pool. */
export declare const settle: Later<typeof calls.settle>
/** As `settlementQuote`, on the thread pool. */
export declare const settlementQuote: Later<typeof calls.settlementQuote>
/** As `signPeriod`, on the thread pool. */
export declare const signPeriod: Later<typeof calls.signPeriod>
/** As `simulateCredit`, on the thread pool. */
export declare const simulateCredit: Later<typeof calls.simulateCredit>
/** As `slips`, on the thread pool. */
export declare const slips: Later<typeof calls.slips>
/** As `split`, on the thread pool. */
export declare const split: Later<typeof calls.split>
/** As `splitTax`, on the thread pool. */
export declare const splitTax: Later<typeof calls.splitTax>
/** As `statementOfAccount`, on the thread pool. */
export declare const statementOfAccount: Later<typeof calls.statementOfAccount>
/** As `statementsOfAccount`, on the thread pool. */
export declare const statementsOfAccount: Later<typeof calls.statementsOfAccount>
/** As `sumSets`, on the thread pool. */
export declare const sumSets: Later<typeof calls.sumSets>
/** As `takeTax`, on the thread pool. */
export declare const takeTax: Later<typeof calls.takeTax>
/** As `transfer`, on the thread pool. */
export declare const transfer: Later<typeof calls.transfer>
/** As `undo`, on the thread pool. */
export declare const undo: Later<typeof calls.undo>
/** As `unpackEvents`, on the thread pool. */
export declare const unpackEvents: Later<typeof calls.unpackEvents>
/** As `verifyConsistency`, on the thread pool. */
export declare const verifyConsistency: Later<typeof calls.verifyConsistency>
/** As `verifyInclusion`, on the thread pool. */
export declare const verifyInclusion: Later<typeof calls.verifyInclusion>
/** As `verifyLog`, on the thread pool. */
export declare const verifyLog: Later<typeof calls.verifyLog>
/** As `vintageRates`, on the thread pool. */
export declare const vintageRates: Later<typeof calls.vintageRates>
/** As `visible`, on the thread pool. */
export declare const visible: Later<typeof calls.visible>
/** As `vouchers`, on the thread pool. */
export declare const vouchers: Later<typeof calls.vouchers>
/** As `walk`, on the thread pool. */
export declare const walk: Later<typeof calls.walk>
/** As `waterfall`, on the thread pool. */
export declare const waterfall: Later<typeof calls.waterfall>

/** The methods of what is kept, each on the thread pool. */
type Kept<Now, Own> = {
  readonly [Method in keyof Now]: Now[Method] extends (...given: infer Given) => infer Answer
    ? (...given: Given) => Promise<Answer extends Now ? Own : Answer>
    : never
}

/**
 * The `Book` of the package, every method on the thread pool: the event loop keeps turning. The calls of one
 * are carried out one after another, as they were made, awaited or not; those of several run side by side. What
 * is asked is read before the promise is returned; what is refused rejects it and has changed nothing.
 * `release` waits its turn; what is asked after it is refused with a `TypeError`.
 */
export declare class Book {
  private constructor()
  /** As `Book.open` of the package. */
  static open(...given: Parameters<typeof calls.Book.open>): Promise<Book>
  /** As `Book.replay` of the package. */
  static replay(...given: Parameters<typeof calls.Book.replay>): Promise<Book>
  /** As `Book.replayLog` of the package. */
  static replayLog(...given: Parameters<typeof calls.Book.replayLog>): Promise<Book>
  /** As `Book.restore` of the package. */
  static restore(...given: Parameters<typeof calls.Book.restore>): Promise<Book>
}
export interface Book extends Kept<calls.Book, Book> {}

/**
 * The `Matcher` of the package, every method on the thread pool: the event loop keeps turning. The calls of one
 * are carried out one after another, as they were made, awaited or not; those of several run side by side. What
 * is asked is read before the promise is returned; what is refused rejects it and has changed nothing.
 * `release` waits its turn; what is asked after it is refused with a `TypeError`.
 */
export declare class Matcher {
  private constructor()
  /** As `new Matcher` of the package. */
  static open(...given: ConstructorParameters<typeof calls.Matcher>): Promise<Matcher>
}
export interface Matcher extends Kept<calls.Matcher, Matcher> {}
