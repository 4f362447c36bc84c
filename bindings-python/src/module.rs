// Generated from the core's source by `cargo test -p duebook-tests --test mirror`; do not edit.
//! Everything the compiled part of the package has.

/// The compiled part of the package; import `duebook` instead.
#[pyo3::pymodule]
mod _native {
    #[pymodule_export]
    use crate::accounts::Accounts;
    #[pymodule_export]
    use crate::call::{_refuse, _unknown_name, call};
    #[pymodule_export]
    use crate::class::_class;
    #[pymodule_export]
    use crate::forms::{CalendarForms, DueForms, LotForms, PlanForms, ReceivableForms, ScheduleForms, TermsForms};
    #[pymodule_export]
    use crate::function::{
        account_balance, account_batch, account_decide, account_holds, account_ledger, account_links, account_lots,
        account_replay, account_tie_out, account_to_lots, account_trace, aging, aging_chart, aging_report, aging_table,
        alert_policy, alert_report, alerts, allocate, allowance_movement, amend, amount_in_words, approval_answer,
        approval_holders, approval_in_force, approval_inbox, approval_open, approval_overdue, approval_state,
        approval_times, attach_details, attestation_status, balance_table, balance_table_report, book_blame,
        book_branch, book_came_from, book_case, book_decide, book_exceptions, book_facts, book_facts_seen, book_head,
        book_history, book_inbox, book_match_commands, book_match_lines, book_outbox, book_portfolio, book_read_log,
        book_reconciliations, book_replay, book_restore, book_snapshot, book_validate, book_values, book_verify,
        book_vouchers, book_went_to, book_write_log, can, change_exception, chart, check_approval_policies,
        check_changes, check_chart, check_foreign_entry, check_genesis, check_order, check_period, check_table_layout,
        check_template, check_voucher, clean_account, clean_id, clear_foreign, collection_cases, collection_order,
        collection_progress, compare_accounts, compare_extracts, compare_schemes, convert, convert_parts,
        credit_limits, credit_lot, cube, customer_behavior, dashboard, decision_facts, departed_owners, detect_amounts,
        detect_dates, discounts, due_reminders, dunning_run, exact_sum, exception_findings, explain_answer,
        explain_change, explain_gap, fill_template, filter_alerts, fit_weights, forecast_cash, forecast_error,
        forget_payer, freeze_period, grade_customers, inverse_quote, known_columns, known_layouts, known_lines,
        late_charges, limitation_clock, links, log_head, mask, match_chains, match_changes, match_payments,
        measure_matches, merge_lines, month_end, net_payables, next_payment, observations, pack_events,
        parse_amount_text, parse_amount_words, parse_date_text, payer_candidates, payment_status, peer_rates,
        period_status, point_score, portfolio_ratios, prove_consistency, prove_inclusion, provision, provision_table,
        raise_exceptions, ranking, read_statements, read_statements_text, receivables, reconciliation_periods, recover,
        remembered_payers, reminder_policy, render_csv, render_html, render_json, render_section, replay_waterfall,
        report_event, report_section, report_tables, restate_period, revalue, reverse, reverse_voucher, review_access,
        risk_of, roll_rates, settle, settlement_quote, sign_period, simulate_credit, slips, split, split_tax,
        statement_of_account, statements_of_account, sum_sets, take_tax, transfer, undo, unpack_events,
        verify_consistency, verify_inclusion, verify_log, vintage_rates, visible, vouchers, walk, waterfall,
    };
    #[pymodule_export]
    use crate::kept::{Book, Matcher};
    #[pymodule_export]
    use crate::money::{Currency, Money};
    #[pymodule_export]
    use crate::record::Record;
    #[pymodule_export]
    use crate::row::_records;
    #[pymodule_export]
    use crate::shown::_html;

    #[pymodule_export]
    #[expect(non_upper_case_globals, reason = "the name Python has for it")]
    const __version__: &str = env!("CARGO_PKG_VERSION");
}
